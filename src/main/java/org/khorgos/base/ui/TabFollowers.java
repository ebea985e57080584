package org.khorgos.base.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Browser tabs that look anew when something happened: after the commit, once for all that happens in one transaction;
 * who has not yet looked since the last word is not told again. No listener of the event registry, since nobody needs to
 * be told after a restart.
 */
public final class TabFollowers {
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TabTeller teller;

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

    /** Tells so many tabs at once; the name is that of the threads. */
    public TabFollowers(String name, int atOnce) {
        teller = new TabTeller(name, atOnce);
    }

    /** The follower must hand over to its own browser tab at once. */
    public Registration follow(Runnable tab) {
        Follower follower = new Follower(tab, new AtomicBoolean());
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Lets every follower look, after the commit of the transaction if there is one. */
    public void call() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellAll();
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(this::isMine)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        }
    }

    /** Tells nobody any more. */
    public void stop() {
        teller.stop();
    }

    private boolean isMine(TransactionSynchronization one) {
        return one instanceof AfterCommit after && after.owner() == this;
    }

    private void tellAll() {
        List<Follower> called = followers.stream().filter(Follower::call).toList();
        teller.tell(called, Follower::look, followers::remove);
    }

    private final class AfterCommit implements TransactionSynchronization {
        TabFollowers owner() {
            return TabFollowers.this;
        }

        @Override
        public void afterCommit() {
            tellAll();
        }
    }
}
