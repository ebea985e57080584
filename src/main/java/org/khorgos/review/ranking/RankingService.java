package org.khorgos.review.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the committee in which order the reviewed proposals of a call stand, and why. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(RankingService.READERS)
public class RankingService {
    static final String READERS = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')";
    private final RankedProposals proposals;
    private final CurrentUser current;
    private final Messages messages;

    RankingService(RankedProposals proposals, CurrentUser current, Messages messages) {
        this.proposals = proposals;
        this.current = current;
        this.messages = messages;
    }

    /**
     * The proposals that passed, the best first, in one statement; those that the reader may not see leave no gap, and each
     * is compared with the next one that they see. Empty for an unknown call.
     */
    @PreAuthorize(READERS)
    public List<RankingRow> ranking(UUID call, Locale language) {
        Actor reader = current.get();
        RankingWords words = new RankingWords(messages, language, reader.zone());
        List<RankedProposal> ranked = proposals.of(call, reader, language);
        List<RankingRow> rows = new ArrayList<>();
        for (int place = 1; place <= ranked.size(); place++) {
            @Nullable RankedProposal next = place < ranked.size() ? ranked.get(place) : null;
            rows.add(row(place, ranked.get(place - 1), next, words));
        }
        return List.copyOf(rows);
    }

    /** The calls in which the reader sees a ranked proposal, in one statement. */
    @PreAuthorize(READERS)
    public Set<UUID> calls() {
        return proposals.calls(current.get());
    }

    private static RankingRow row(
            int place, RankedProposal proposal, @Nullable RankedProposal next, RankingWords words) {
        RankingEntry entry = proposal.entry();
        return new RankingRow(
                place,
                proposal.id(),
                entry.number(),
                proposal.title(),
                proposal.country(),
                proposal.state(),
                entry.sum(),
                entry.impact(),
                proposal.money() ? entry.requested() : null,
                words.why(proposal, next));
    }
}
