package org.khorgos.invitation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.identity.CurrentUser;
import org.khorgos.invitation.InvitationService;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;

/** Lets the first signatory invite people by mail while the proposal is written. */
@org.springframework.stereotype.Component
class InvitationPartFactory implements ProposalPartFactory {
    private final InvitationService invitations;
    private final ProposalLifecycle lifecycle;
    private final CurrentUser current;

    InvitationPartFactory(InvitationService invitations, ProposalLifecycle lifecycle, CurrentUser current) {
        this.invitations = invitations;
        this.lifecycle = lifecycle;
        this.current = current;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String titleKey() {
        return "invitation.title";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        if (!editable) {
            return Optional.empty();
        }
        ProposalFacts facts = lifecycle.facts(new ProposalId(proposal));
        return facts.firstSignatory().equals(current.get().id())
                ? Optional.of(new InvitationPanel(invitations, facts.id(), facts.state()))
                : Optional.empty();
    }
}
