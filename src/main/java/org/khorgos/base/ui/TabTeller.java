package org.khorgos.base.ui;

import com.vaadin.flow.component.UIDetachedException;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Tells browser tabs what happened, in a thread of its own: in the caller's, each tab would be refreshed in the name of
 * the one who acted.
 */
public final class TabTeller {
    private final ExecutorService thread;

    /** The name is that of the thread. */
    public TabTeller(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Tells each follower; one whose tab was closed without a word is forgotten, and the others are told all the same. */
    public <T> void tell(Collection<T> followers, Consumer<T> news, Consumer<T> forget) {
        thread.execute(() -> followers.forEach(follower -> {
            try {
                news.accept(follower);
            } catch (UIDetachedException gone) {
                forget.accept(follower);
            }
        }));
    }

    /** Tells nobody any more; later news are refused with RejectedExecutionException. */
    public void stop() {
        thread.shutdownNow();
    }
}
