package org.khorgos.audit;

/**
 * What one invariant found.
 *
 * @param name module and sentence, such as access.signatories_are_people
 * @param violations rows that should not be there; counting stops at {@link #MOST}
 * @param sample the first such row, empty when there is none
 */
public record InvariantResult(String name, int violations, String sample) {
    public static final int MOST = 1000;

    /** True when nothing was found. */
    public boolean holds() {
        return violations == 0;
    }
}
