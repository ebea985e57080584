package org.khorgos.committee;

import java.util.Collection;
import java.util.function.Predicate;

/** Counts attendance and votes of one meeting. */
final class VoteCounter {
    private VoteCounter() {}

    static VoteCount count(Collection<Attendance> rows) {
        return new VoteCount(
                rows.size(),
                count(rows, row -> row.isPresent() || row.isRecused()),
                count(rows, Attendance::isRecused),
                count(rows, row -> row.vote() == Vote.YES),
                count(rows, row -> row.vote() == Vote.NO),
                count(rows, row -> row.vote() == Vote.ABSTAIN));
    }

    private static int count(Collection<Attendance> rows, Predicate<Attendance> which) {
        return (int) rows.stream().filter(which).count();
    }
}
