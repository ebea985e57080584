package org.khorgos.workflow.process;

import org.jspecify.annotations.Nullable;

/**
 * While a stage begins again its first steps do nothing, since what they did when it began stands, and no task is told of
 * but the one at which it will wait.
 */
public final class StandingFacts {
    private static final ThreadLocal<@Nullable String> STEP = new ThreadLocal<>();

    private StandingFacts() {}

    /**
     * Passes over the service tasks that the engine comes to meanwhile.
     *
     * @param step at which the stage will wait
     */
    public static void passOver(String step, Runnable begin) {
        STEP.set(step);
        try {
            begin.run();
        } finally {
            STEP.remove();
        }
    }

    /** False for a step that is only come through. */
    public static boolean waits(String step) {
        String last = STEP.get();
        return last == null || last.equals(step);
    }

    static boolean stand() {
        return STEP.get() != null;
    }
}
