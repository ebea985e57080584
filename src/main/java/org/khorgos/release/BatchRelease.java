package org.khorgos.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.committee.DecisionRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Releases several decisions, each in a transaction of its own: one that fails is untouched and stops no other, but
 * nothing leaves while one of them is undecided.
 */
@Component
public class BatchRelease {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRelease.class);
    private final ReleaseService releases;

    BatchRelease(ReleaseService releases) {
        this.releases = releases;
    }

    /** Throws Refused when none is chosen, or naming those on which the committee has not decided. */
    public void check(List<DecisionRow> chosen) {
        if (chosen.isEmpty()) {
            throw new Refused("release.none.chosen");
        }
        String undecided = chosen.stream()
                .filter(row -> releases.isUndecided(row.id()))
                .map(DecisionRow::number)
                .collect(Collectors.joining(", "));
        if (!undecided.isEmpty()) {
            throw new Refused("release.undecided", undecided);
        }
    }

    /**
     * One outcome for each of these, in their order; throws Refused as {@link #check}, and then nothing is released.
     *
     * @param reasons for the proposers, where there are any
     */
    public List<Outcome<DecisionRow>> release(List<DecisionRow> chosen, Map<ProposalId, String> reasons) {
        check(chosen);
        return chosen.stream()
                .map(row -> new Outcome<>(row, refusal(row.id(), reasons.getOrDefault(row.id(), ""))))
                .toList();
    }

    private @Nullable Refused refusal(ProposalId id, String reasons) {
        try {
            releases.release(id, reasons);
            return null;
        } catch (NotFound gone) {
            return new Refused("release.gone");
        } catch (Refused refusal) {
            return refusal;
        } catch (AccessDeniedException denied) {
            return new Refused("release.denied");
        } catch (RuntimeException failure) {
            LOG.error("the decision on {} could not be released", id, failure);
            return new Refused("release.failed");
        }
    }
}
