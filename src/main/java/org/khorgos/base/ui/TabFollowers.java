package org.khorgos.base.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Browser tabs that look anew when something happened to what they show: after the commit, once for all that happens to it
 * in one transaction; who has not yet looked since the last word is not told again. No listener of the event registry, since
 * nobody needs to be told after a restart.
 */
public final class TabFollowers {
    private static final Object ALL = "all";
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TabTeller teller;

    /** A tab, what it shows, and whether it will look anyway. */
    private record Follower(Object topic, Runnable tab, AtomicBoolean called) {
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

    /** Follows what is called without a topic; the follower must hand over to its own browser tab at once. */
    public Registration follow(Runnable tab) {
        return follow(ALL, tab);
    }

    /** The same for one topic, which is told by its equality. */
    public Registration follow(Object topic, Runnable tab) {
        Follower follower = new Follower(topic, tab, new AtomicBoolean());
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Lets those look who follow no topic, after the commit of the transaction if there is one. */
    public void call() {
        call(ALL);
    }

    /** The same with those who follow that topic. */
    public void call(Object topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(topic);
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(one -> isMine(one, topic))) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(topic));
        }
    }

    /** Tells nobody any more. */
    public void stop() {
        teller.stop();
    }

    private boolean isMine(TransactionSynchronization one, Object topic) {
        return one instanceof AfterCommit after && after.owner() == this && after.topic.equals(topic);
    }

    private void tell(Object topic) {
        List<Follower> called = followers.stream()
                .filter(follower -> follower.topic().equals(topic))
                .filter(Follower::call)
                .toList();
        teller.tell(called, Follower::look, followers::remove);
    }

    private final class AfterCommit implements TransactionSynchronization {
        private final Object topic;

        AfterCommit(Object topic) {
            this.topic = topic;
        }

        TabFollowers owner() {
            return TabFollowers.this;
        }

        @Override
        public void afterCommit() {
            tell(topic);
        }
    }
}
