package org.khorgos.workflow.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open inbox and task page, after commit, that tasks have come, been taken or gone. */
@Component
class InboxBroadcaster {
    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    @TransactionalEventListener
    void opened(TaskOpened event) {
        followers.forEach(Runnable::run);
    }

    @TransactionalEventListener
    void ended(TaskEnded event) {
        followers.forEach(Runnable::run);
    }

    @TransactionalEventListener
    void moved(TaskMoved event) {
        followers.forEach(Runnable::run);
    }
}
