package org.khorgos.notification;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** How a proposal is called before one reader: by its title only for those who may look at it. */
@Component
class ProposalLabels {
    private final ProposalLifecycle proposals;
    private final VisibilityRule visibility;

    ProposalLabels(ProposalLifecycle proposals, VisibilityRule visibility) {
        this.proposals = proposals;
        this.visibility = visibility;
    }

    /** Number and title in the reader's language, or the title alone before there is a number, or the number alone. */
    String label(ProposalId id, UserRow reader) {
        ProposalFacts facts = proposals.facts(id);
        if (!visibility.mayView(reader.actor(), id, Operation.VIEW)) {
            return facts.number();
        }
        String title = facts.title(reader.language());
        return facts.number().isEmpty() ? title : "%s (%s)".formatted(facts.number(), title);
    }
}
