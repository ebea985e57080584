package org.khorgos.workflow.monitor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState.Stage;

/**
 * Which processes the monitor lists; what is null, empty or zero lets all through. Country and call find only what was
 * submitted.
 *
 * @param text part of a number or title
 * @param version of the main model
 * @param process key of the model to which the step belongs
 * @param step id of an element at which something is now
 * @param from first day of the start, in the home side's zone
 * @param to last day of the start, in the home side's zone
 * @param country ISO 3166-1 alpha-2 of the partner
 */
public record InstanceFilter(
        Kind kind,
        String text,
        @Nullable Stage stage,
        int version,
        String process,
        String step,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID call,
        String country) {
    /** Longest text to look for. */
    public static final int TEXT_MAX = 100;

    /** Lets everything through. */
    public static final InstanceFilter ALL = new InstanceFilter(Kind.ALL, "");

    /** What state the process is in. */
    public enum Kind {
        ALL,
        RUNNING,
        FAILED,
        SUSPENDED,
        ENDED
    }

    /** A filter by state and text alone. */
    public InstanceFilter(Kind kind, String text) {
        this(kind, text, null, 0, "", "", null, null, null, "");
    }

    /** True when it may hold anything back. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
