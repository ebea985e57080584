package org.khorgos.draft;

import java.util.List;

/**
 * A draft as somebody opens it to write on.
 *
 * @param conflicts which nobody has settled yet
 * @param section in which the same person wrote last, empty when they have not written yet
 */
public record OpenDraft(ProposalDraft draft, List<ConflictRow> conflicts, String section) {
    public OpenDraft {
        conflicts = List.copyOf(conflicts);
    }
}
