package org.khorgos.inbox.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khorgos.base.ui.TabTeller;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    @EventListener
    void opened(TaskOpened event) {
        tellAfterCommit();
    }

    @EventListener
    void ended(TaskEnded event) {
        tellAfterCommit();
    }

    @EventListener
    void moved(TaskMoved event) {
        tellAfterCommit();
    }

    /** No listener of the event registry, since nobody needs to be told after a restart. */
    private void tellAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tellAll();
            }
        });
    }
}
