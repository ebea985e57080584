package org.khorgos.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.committee.DecisionRow;
import org.springframework.stereotype.Component;

/**
 * Releases several decisions, each in a transaction of its own: one that fails is untouched and stops no other, but
 * nothing leaves while one of them is undecided.
 */
@Component
public class BatchRelease {
    private final ReleaseService releases;

    BatchRelease(ReleaseService releases) {
        this.releases = releases;
    }

    /** Throws Refused when none is chosen, or naming those on which the committee had not decided when they were read. */
    public void check(List<DecisionRow> chosen) {
        check(chosen, DecisionRow::isDecided);
    }

    /**
     * One outcome for each of these, in their order; throws Refused as {@link #check} does for what was read and for what
     * holds now, and then nothing is released.
     *
     * @param reasons for the proposers, where there are any
     */
    public List<Outcome<DecisionRow>> release(List<DecisionRow> chosen, Map<ProposalId, String> reasons) {
        check(chosen);
        Set<ProposalId> undecided =
                releases.undecided(chosen.stream().map(DecisionRow::id).collect(Collectors.toSet()));
        check(chosen, row -> !undecided.contains(row.id()));
        return Outcome.ofEach(
                chosen,
                DecisionRow::id,
                "release.",
                row -> releases.release(row.id(), reasons.getOrDefault(row.id(), "")));
    }

    private static void check(List<DecisionRow> chosen, Predicate<DecisionRow> decided) {
        if (chosen.isEmpty()) {
            throw new Refused("release.none.chosen");
        }
        String undecided = chosen.stream()
                .filter(row -> !decided.test(row))
                .map(DecisionRow::number)
                .collect(Collectors.joining(", "));
        if (!undecided.isEmpty()) {
            throw new Refused("release.undecided", undecided);
        }
    }
}
