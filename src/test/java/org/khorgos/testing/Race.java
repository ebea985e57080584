package org.khorgos.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets several people act at the same moment, each in a thread of their own. */
public final class Race {
    private Race() {}

    /** Runs all of them at once and returns, in their order, what each one threw or null. */
    public static List<@Nullable Throwable> run(List<Runnable> runners) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable runner : runners) {
                running.add(threads.submit(() -> {
                    start.await();
                    runner.run();
                    return null;
                }));
            }
            List<@Nullable Throwable> thrown = new ArrayList<>();
            for (Future<?> future : running) {
                thrown.add(failure(future));
            }
            return thrown;
        } finally {
            threads.shutdownNow();
        }
    }

    private static @Nullable Throwable failure(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
