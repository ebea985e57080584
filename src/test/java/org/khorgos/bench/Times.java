package org.khorgos.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long work took, in milliseconds from the shortest run to the longest. */
record Times(List<Double> sorted) {
    private static final int WARM = 5;
    private static final int RUNS = 21;

    /** Does the work some times without measuring, then some times measured. */
    static Times of(Supplier<?> work) {
        Stream.generate(work::get).limit(WARM).forEach(result -> {});
        return new Times(Stream.generate(() -> once(work)).limit(RUNS).sorted().toList());
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    double p95() {
        return sorted.get((int) (sorted.size() * 0.95));
    }

    /** Prints a line of the figures. */
    Times print(String name) {
        System.out.printf("bench: %s: median %.1f ms, p95 %.1f ms%n", name, median(), p95());
        return this;
    }

    private static double once(Supplier<?> work) {
        long begin = System.nanoTime();
        var unused = work.get();
        return (System.nanoTime() - begin) / 1e6;
    }
}
