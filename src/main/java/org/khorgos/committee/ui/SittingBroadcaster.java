package org.khorgos.committee.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khorgos.base.ui.TabTeller;
import org.khorgos.committee.VoteCast;
import org.khorgos.committee.sitting.SittingMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells everybody who looks at a sitting, after commit, that something happened in one; each looks for themselves. */
@Component
class SittingBroadcaster {
    private static final int AT_ONCE = 4;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TabTeller teller = new TabTeller("sitting", AT_ONCE);

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

    @PreDestroy
    void stop() {
        teller.stop();
    }

    /** Once for all that happens in one transaction; nobody needs to be told after a restart. */
    @EventListener({SittingMoved.class, VoteCast.class})
    void happened() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellAll();
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(AfterCommit.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        }
    }

    private void tellAll() {
        List<Follower> called = followers.stream().filter(Follower::call).toList();
        teller.tell(called, Follower::look, followers::remove);
    }

    private final class AfterCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            tellAll();
        }
    }
}
