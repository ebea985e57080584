package org.khorgos.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import jakarta.validation.Validator;
import java.util.List;
import org.khorgos.base.ui.ExpertListActions;
import org.khorgos.base.ui.Texts;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.invitation.ExpertInvitationService;

/** Lets committee secretaries invite people to be experts, and leads them to whom nobody has heard from yet. */
@org.springframework.stereotype.Component
class ExpertInvitationActions implements ExpertListActions {
    private final ExpertInvitationService invitations;
    private final Validator validator;
    private final CurrentUser current;

    ExpertInvitationActions(ExpertInvitationService invitations, Validator validator, CurrentUser current) {
        this.invitations = invitations;
        this.validator = validator;
        this.current = current;
    }

    @Override
    public List<Component> create() {
        if (!current.get().has(Role.COMMITTEE_SECRETARY)) {
            return List.of();
        }
        Anchor open = new Anchor(
                ExpertInvitationsView.ROUTE,
                Texts.text("invitation.experts.open", invitations.open().size()));
        return List.of(open, button(() -> UI.getCurrent().navigate(ExpertInvitationsView.class)));
    }

    /** Opens the dialog; what follows is done when the invitation was sent. */
    Button button(Runnable sent) {
        Button invite = new Button(
                Texts.text("invitation.expert.invite"),
                click -> new InviteExpertDialog(invitations, validator, sent).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return invite;
    }
}
