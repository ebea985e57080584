package org.khorgos.pastproject;

import java.util.UUID;

/** A participation as it is stored; number 0 until it is written. */
record KnownParticipation(long number, String project, long organisation, String hash, UUID seenIn, long line) {
    static KnownParticipation added(ImportId id, SourceRow<Participation> row, long organisation) {
        return new KnownParticipation(0, row.content().project(), organisation, row.hash(), id.value(), row.line());
    }

    /** The same after a row of this import said it again. */
    KnownParticipation seen(ImportId id, SourceRow<Participation> row) {
        return new KnownParticipation(number, project, organisation, row.hash(), id.value(), row.line());
    }

    boolean isSeenIn(ImportId id) {
        return seenIn.equals(id.value());
    }
}
