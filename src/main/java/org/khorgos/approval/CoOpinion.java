package org.khorgos.approval;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

/** The opinion of a co-handling unit; conditions and disagreement need words. */
public record CoOpinion(Stance stance, @Size(max = TEXT_MAX) String text) {
    public static final int TEXT_MAX = 4000;

    public CoOpinion {
        text = text.strip();
    }

    /** True when the words that the stance needs are there. */
    @AssertTrue(message = "{approval.coOpinion.textNeeded}")
    public boolean isExplained() {
        return !stance.needsText() || !text.isEmpty();
    }
}
