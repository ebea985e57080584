package org.khorgos.inbox.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khorgos.base.ui.TabTeller;
import org.khorgos.inbox.act.DelegationEnded;
import org.khorgos.inbox.act.FollowUpSet;
import org.khorgos.inbox.act.TaskDelegated;
import org.khorgos.inbox.act.TaskPrioritised;
import org.khorgos.inbox.act.TaskReassigned;
import org.khorgos.inbox.act.TaskRescheduled;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every open inbox and task page, after commit, that tasks have come, been taken, handed over, planned anew or gone;
 * who has not yet looked since the last word is not told again.
 */
@Component
class InboxBroadcaster {
    private static final int AT_ONCE = 4;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TabTeller teller = new TabTeller("inbox", AT_ONCE);

    /** A tab, and whether it will look anyway. */
    private record Follower(Runnable tab, AtomicBoolean called) {
        boolean call() {
            return called.compareAndSet(false, true);
        }

        void look() {
            called.set(false);
            tab.run();
        }
    }

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable tab) {
        Follower follower = new Follower(tab, new AtomicBoolean());
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void tellAll() {
        List<Follower> called = followers.stream().filter(Follower::call).toList();
        teller.tell(called, Follower::look, followers::remove);
    }

    @PreDestroy
    void stop() {
        teller.stop();
    }

    /**
     * Once for all that happens in one transaction; no listener of the event registry, since nobody needs to be told after
     * a restart.
     */
    @EventListener({
        TaskOpened.class,
        TaskEnded.class,
        TaskMoved.class,
        TaskRescheduled.class,
        TaskPrioritised.class,
        FollowUpSet.class,
        TaskDelegated.class,
        TaskReassigned.class,
        DelegationEnded.class
    })
    void happened() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellAll();
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(AfterCommit.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        }
    }

    private final class AfterCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            tellAll();
        }
    }
}
