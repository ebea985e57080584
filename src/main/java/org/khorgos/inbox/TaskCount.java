package org.khorgos.inbox;

/**
 * How many tasks a filter lets through, counted no further than {@link #MOST}.
 *
 * @param more true when there are more than that
 */
public record TaskCount(long n, boolean more) {
    /** Counting stops here, so that it costs the same however many tasks there are. */
    public static final int MOST = 500;

    /** No task at all. */
    public static final TaskCount NONE = new TaskCount(0, false);

    static TaskCount of(long counted) {
        return new TaskCount(Math.min(counted, MOST), counted > MOST);
    }
}
