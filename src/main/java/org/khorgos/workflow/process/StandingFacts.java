package org.khorgos.workflow.process;

/** While a stage begins again its first steps do nothing, since what they did when it began stands. */
public final class StandingFacts {
    private static final ThreadLocal<Boolean> STAND = ThreadLocal.withInitial(() -> false);

    private StandingFacts() {}

    /** Passes over the service tasks that the engine comes to meanwhile. */
    public static void passOver(Runnable begin) {
        STAND.set(true);
        try {
            begin.run();
        } finally {
            STAND.remove();
        }
    }

    static boolean stand() {
        return STAND.get();
    }
}
