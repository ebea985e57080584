package org.khorgos.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Arrays;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Tone;
import org.khorgos.invitation.InvitationRow;
import org.khorgos.invitation.InvitationService;
import org.khorgos.invitation.InvitedRole;

/** Invites by mail, and shows whom nobody has heard from yet. */
class InvitationPanel extends Div {
    private final InvitationService invitations;
    private final ProposalId id;
    private final EmailField address = new EmailField(getTranslation("invitation.address"));
    private final Select<InvitedRole> role = new Select<>();
    private final Div open = new Div();

    InvitationPanel(InvitationService invitations, ProposalId id, ProposalState state) {
        this.invitations = invitations;
        this.id = id;
        addClassName("invitation-panel");
        address.setMaxLength(InvitationService.ADDRESS_MAX);
        address.setManualValidation(true);
        address.addValueChangeListener(change -> address.setInvalid(false));
        role.setLabel(getTranslation("invitation.role"));
        role.setItems(Arrays.stream(InvitedRole.values())
                .filter(one -> one.fits(state))
                .toList());
        role.setItemLabelGenerator(this::name);
        role.setValue(InvitedRole.EDIT);
        Div fields = new Div(address, role, new Button(getTranslation("invitation.send"), click -> invite()));
        fields.addClassName("invitation-fields");
        add(new HelpText(getTranslation("invitation.help")), fields, open);
        show();
    }

    private void show() {
        open.removeAll();
        List<InvitationRow> rows = invitations.open(id);
        if (rows.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList(rows.stream().map(this::item).toArray(ListItem[]::new));
        list.addClassName("invitation-list");
        open.add(list);
    }

    private ListItem item(InvitationRow row) {
        Span address = new Span(row.address());
        address.addClassName("invitation-address");
        Formats formats = Formats.here();
        Span times = new Span(getTranslation(
                row.ended() ? "invitation.ended" : "invitation.times",
                formats.dateTime(row.sentAt()),
                formats.dateTime(row.endsAt())));
        times.addClassName("quiet-status");
        Button again = new Button(getTranslation("invitation.again"), click -> sendAgain(row));
        Button withdraw = new Button(getTranslation("invitation.withdraw"), click -> withdraw(row));
        for (Button button : List.of(again, withdraw)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + ": " + row.address());
        }
        Badge badge = row.ended()
                ? new Badge(name(row.role()), Tone.NEUTRAL, VaadinIcon.HOURGLASS_END)
                : new Badge(name(row.role()), Tone.ATTENTION, VaadinIcon.ENVELOPE);
        return new ListItem(address, badge, times, again, withdraw);
    }

    private void invite() {
        InvitedRole chosen = role.getValue();
        try {
            invitations.invite(id, address.getValue(), chosen);
        } catch (Refused refused) {
            address.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            address.setInvalid(true);
            address.focus();
            return;
        }
        Notices.success(getTranslation("invitation.sent", address.getValue().strip()));
        address.clear();
        show();
    }

    private void sendAgain(InvitationRow row) {
        try {
            invitations.sendAgain(id, row.id());
            Notices.success(getTranslation("invitation.sent", row.address()));
        } finally {
            show();
        }
    }

    private void withdraw(InvitationRow row) {
        try {
            invitations.withdraw(id, row.id());
        } finally {
            show();
        }
    }

    private String name(InvitedRole one) {
        return getTranslation("invitation.role." + one);
    }
}
