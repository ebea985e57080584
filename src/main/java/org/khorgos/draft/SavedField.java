package org.khorgos.draft;

import org.khorgos.content.ProposalContent;

/**
 * What became of a saved field.
 *
 * @param revision of the draft now
 * @param content of the draft now, with what others saved in the meantime
 */
public record SavedField(Outcome outcome, long revision, ProposalContent content) {
    /** How it ended. */
    public enum Outcome {
        /** It stands in the draft. */
        SAVED,
        /** Somebody else changed the same field first: both texts are kept until one is chosen. */
        CONFLICT
    }
}
