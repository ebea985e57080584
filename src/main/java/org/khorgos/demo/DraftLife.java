package org.khorgos.demo;

import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.reply.ReplyService;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a demo proposer does with a text: write it, hand it on, correct it. */
@Component
@Profile({"demo", "test"})
class DraftLife {
    private final Cast cast;
    private final ProposalService proposals;
    private final WholeDraftService drafts;
    private final ReplyService replies;

    DraftLife(Cast cast, ProposalService proposals, WholeDraftService drafts, ReplyService replies) {
        this.cast = cast;
        this.proposals = proposals;
        this.drafts = drafts;
        this.replies = replies;
    }

    ProposalId draft(String proposer, UUID call, ProposalContent content, String... cosignatories) {
        ProposalId id = cast.as(
                proposer,
                () -> proposals.create(
                        call, content.basics().title(), content.basics().language()));
        List<UserId> asked = List.of(cosignatories).stream().map(cast::id).toList();
        cast.run(proposer, () -> {
            long version = drafts.draft(id).version();
            drafts.save(id, new ProposalDraft(version, content, asked));
        });
        return id;
    }

    void send(ProposalId id, String proposer) {
        cast.run(proposer, () -> proposals.sendForSignature(id));
    }

    void correct(ProposalId id, String proposer) {
        cast.run(proposer, () -> proposals.correct(id));
    }

    void revise(ProposalId id, String proposer) {
        cast.run(proposer, () -> {
            if (replies.reply(id).isPresent()) {
                replies.write(id, "1. The stations are named.\n2. The plan has a second summer.", "");
            }
            proposals.revise(id);
        });
    }
}
