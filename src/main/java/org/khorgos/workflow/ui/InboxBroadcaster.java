package org.khorgos.workflow.ui;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open inbox and task page, after commit, that tasks have come, been taken or gone. */
@Component
class InboxBroadcaster {
    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "inbox");
        thread.setDaemon(true);
        return thread;
    });

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Not in the caller's thread: there each tab would be refreshed in the name of the one who acted. */
    private void tellAll() {
        teller.execute(() -> followers.forEach(this::tell));
    }

    /** A tab that was closed without a word is forgotten, and the others are told all the same. */
    private void tell(Runnable follower) {
        try {
            follower.run();
        } catch (UIDetachedException gone) {
            followers.remove(follower);
        }
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }

    @TransactionalEventListener
    void opened(TaskOpened event) {
        tellAll();
    }

    @TransactionalEventListener
    void ended(TaskEnded event) {
        tellAll();
    }

    @TransactionalEventListener
    void moved(TaskMoved event) {
        tellAll();
    }
}
