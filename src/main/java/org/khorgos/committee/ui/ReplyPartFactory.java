package org.khorgos.committee.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.committee.reply.ReplyService;

/** Shows what the committee asked the proposers to revise, with their reply. */
@org.springframework.stereotype.Component
class ReplyPartFactory implements ProposalPartFactory {
    private final ReplyService replies;

    ReplyPartFactory(ReplyService replies) {
        this.replies = replies;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String titleKey() {
        return "committee.reply";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        ProposalId id = new ProposalId(proposal);
        return replies.reply(id).map(row -> new ReplyPart(replies, id, row));
    }
}
