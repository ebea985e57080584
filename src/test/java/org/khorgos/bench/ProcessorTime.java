package org.khorgos.bench;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Processor time that this application, its database and the browsers have used, in milliseconds; unlike time on a clock it does not grow with other work on the machine. */
record ProcessorTime(double server, double database, double browsers) {
    private static final Predicate<ProcessHandle> DATABASE =
            process -> process.info().command().orElse("").contains("mariadbd");

    static ProcessorTime now() {
        return new ProcessorTime(
                of(Stream.of(ProcessHandle.current())),
                of(ProcessHandle.current().descendants().filter(DATABASE)),
                of(ProcessHandle.current().descendants().filter(DATABASE.negate())));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(server - before.server, database - before.database, browsers - before.browsers);
    }

    /** Prints a line of the figures, for one of so many times. */
    void print(String name, int times) {
        System.out.printf(
                "bench: processor time of %s: server %.0f ms, database %.0f ms, browsers %.0f ms%n",
                name, server / times, database / times, browsers / times);
    }

    private static double of(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(Duration::toMillis)
                .sum();
    }
}
