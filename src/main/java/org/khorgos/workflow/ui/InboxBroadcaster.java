package org.khorgos.workflow.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khorgos.base.ui.TabTeller;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open inbox and task page, after commit, that tasks have come, been taken or gone. */
@Component
class InboxBroadcaster {
    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final TabTeller teller = new TabTeller("inbox");

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void tellAll() {
        teller.tell(followers, Runnable::run, followers::remove);
    }

    @PreDestroy
    void stop() {
        teller.stop();
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
