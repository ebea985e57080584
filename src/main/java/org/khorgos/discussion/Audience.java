package org.khorgos.discussion;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.Operation;

/** Who reads and writes one of a proposal's discussions; the chair reads all of them, to be able to hide what is said. */
public enum Audience {
    /** Experts once they have submitted their own review, chair and secretary. */
    REVIEWERS(EnumSet.of(Operation.DISCUSS_REVIEWS)),
    COMMITTEE(EnumSet.of(Operation.DISCUSS_IN_COMMITTEE)),
    /** Chair and secretary. */
    SECRETARIAT(EnumSet.of(Operation.DISCUSS_IN_SECRETARIAT)),
    /** The office, which asks, and the proposers, who answer. */
    PROPOSERS(EnumSet.of(Operation.QUESTION_PROPOSERS, Operation.ANSWER_OFFICE));

    private final Set<Operation> operations;

    Audience(Set<Operation> operations) {
        this.operations = operations;
    }

    /** By each of these one takes part. */
    Set<Operation> operations() {
        return Set.copyOf(operations);
    }
}
