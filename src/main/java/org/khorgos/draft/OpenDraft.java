package org.khorgos.draft;

import java.util.List;

/**
 * A draft as somebody opens it to write on.
 *
 * @param conflicts which nobody has settled yet
 * @param assignments who writes which section
 * @param section in which the same person wrote last, empty when they have not written yet
 */
public record OpenDraft(
        ProposalDraft draft, List<ConflictRow> conflicts, List<SectionAssignment> assignments, String section) {
    public OpenDraft {
        conflicts = List.copyOf(conflicts);
        assignments = List.copyOf(assignments);
    }
}
