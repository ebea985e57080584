package org.khorgos.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals of the overview are wanted.
 *
 * @param text part of number or title, in any case; may be empty
 * @param progress null for all
 */
public record RoundFilter(String text, @Nullable Progress progress) {
    /** Every proposal. */
    public static final RoundFilter ALL = new RoundFilter("", null);

    /** How far the review of a proposal has come. */
    public enum Progress {
        /** Reviews are still owed. */
        WAITING,
        /** An expert was late. */
        LATE,
        DISCUSSION,
        PASS,
        FAIL
    }

    public RoundFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** True when it leaves something out. */
    public boolean narrows() {
        return !text.isEmpty() || progress != null;
    }

    /** True for a proposal that is wanted. */
    public boolean takes(RoundRow row) {
        boolean named = row.number().toLowerCase(Locale.ROOT).contains(text)
                || row.title().toLowerCase(Locale.ROOT).contains(text);
        return named && (progress == null || takes(progress, row));
    }

    private static boolean takes(Progress progress, RoundRow row) {
        return switch (progress) {
            case WAITING -> row.result() == null;
            case LATE -> row.late() > 0;
            case DISCUSSION -> row.figures().needsDiscussion();
            case PASS -> row.result() == ReviewResult.PASS;
            case FAIL -> row.result() == ReviewResult.FAIL;
        };
    }
}
