package org.khorgos.base.ui;

import com.vaadin.flow.component.UIDetachedException;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Tells browser tabs what happened, in threads of its own: in the caller's, each tab would be refreshed in the name of
 * the one who acted.
 */
public final class TabTeller {
    private final ExecutorService threads;

    /** Tells one tab after the other; the name is that of the thread. */
    public TabTeller(String name) {
        this(name, 1);
    }

    /** Tells as many tabs at once, each of them its news in no order. */
    public TabTeller(String name, int atOnce) {
        threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Tells each follower; one whose tab was closed without a word is forgotten, and the others are told all the same. */
    public <T> void tell(Collection<T> followers, Consumer<T> news, Consumer<T> forget) {
        followers.forEach(follower -> threads.execute(() -> {
            try {
                news.accept(follower);
            } catch (UIDetachedException gone) {
                forget.accept(follower);
            }
        }));
    }

    /** Tells nobody any more; later news are refused with RejectedExecutionException. */
    public void stop() {
        threads.shutdownNow();
    }
}
