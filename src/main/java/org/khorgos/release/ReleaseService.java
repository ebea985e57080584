package org.khorgos.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.committee.KeptDecision;
import org.khorgos.committee.KeptDecisionService;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.review.ReviewFigures;
import org.khorgos.review.RoundOverviewService;
import org.khorgos.review.RoundRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the proposers what the committee decided. */
@Service
@Transactional(readOnly = true)
public class ReleaseService {
    /** How long reasons may be, in characters. */
    public static final int REASONS_MAX = 4000;

    private static final String STAFF =
            "hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "')";
    private final KeptDecisionService kept;
    private final RoundOverviewService reviews;
    private final ProposalLifecycle proposals;
    private final Letters letters;
    private final ReleaseProcess process;

    ReleaseService(
            KeptDecisionService kept,
            RoundOverviewService reviews,
            ProposalLifecycle proposals,
            Letters letters,
            ReleaseProcess process) {
        this.kept = kept;
        this.reviews = reviews;
        this.proposals = proposals;
        this.letters = letters;
        this.process = process;
    }

    /** The decision that is kept; throws Refused when the committee has not decided. */
    @Requires(Operation.RELEASE_DECISION)
    public KeptDecision decision(ProposalId id) {
        return kept.kept(id)
                .orElseThrow(() ->
                        new Refused("release.undecided", proposals.facts(id).number()));
    }

    /** Those of these on which the committee has not decided, in one statement; none of what is before it no longer. */
    @PreAuthorize(STAFF)
    public Set<ProposalId> undecided(Set<ProposalId> ids) {
        return kept.undecided(ids);
    }

    /** How many decisions are kept in each call of which proposals are before the committee. */
    @PreAuthorize(STAFF)
    public Map<UUID, Integer> calls() {
        return kept.calls();
    }

    /** The proposals of a call that are before the committee, titles in that language; empty for an unknown call. */
    @PreAuthorize(STAFF)
    public List<DecisionLine> lines(UUID call, Locale language) {
        Map<ProposalId, ReviewFigures> figures = reviews.overview(call, language).proposals().stream()
                .collect(Collectors.toMap(RoundRow::id, RoundRow::figures));
        return kept.inCall(call, language).stream()
                .map(row -> new DecisionLine(row, figures.get(row.id())))
                .toList();
    }

    /** The letter as it would be sent now, as PDF; throws Refused when undecided or for reasons that are too long. */
    @Requires(Operation.RELEASE_DECISION)
    public byte[] preview(ProposalId id, String reasons) {
        return letters.draw(decision(id), reasons);
    }

    /**
     * Releases the kept decision with its letter, once; throws Refused when the committee has not decided, the reasons are
     * too long, or naming who released it before.
     *
     * @param reasons for the proposers, may be empty
     */
    @Transactional
    @Requires(Operation.RELEASE_DECISION)
    public void release(ProposalId id, String reasons) {
        letters.issue(decision(id), reasons);
        process.decisionReleased(id);
    }
}
