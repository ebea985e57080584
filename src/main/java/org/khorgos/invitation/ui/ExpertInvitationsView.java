package org.khorgos.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.invitation.ExpertInvitationRow;
import org.khorgos.invitation.ExpertInvitationService;

/** Who is invited to be an expert and has not accepted yet, for those who invite. */
@Route(value = ExpertInvitationsView.ROUTE, layout = MainLayout.class)
@RolesAllowed(Role.Name.COMMITTEE_SECRETARY)
class ExpertInvitationsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "experts/invitations";
    private final transient ExpertInvitationService invitations;
    private final Div list = new Div();

    ExpertInvitationsView(ExpertInvitationService invitations, ExpertInvitationActions actions) {
        this.invitations = invitations;
        addClassName("page");
        ViewHeader header = new ViewHeader(getPageTitle(), getTranslation("invitation.experts.purpose"))
                .breadcrumb(getTranslation("expert.list"), "experts")
                .action(actions.button(this::show));
        add(header, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.experts");
    }

    private void show() {
        list.removeAll();
        List<ExpertInvitationRow> rows = invitations.open();
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.ENVELOPE,
                    getTranslation("invitation.experts.none"),
                    getTranslation("invitation.experts.none.hint")));
            return;
        }
        SmallTable table = new SmallTable(
                getPageTitle(),
                getTranslation("invitation.field.expert.name"),
                getTranslation("invitation.field.expert.address"),
                getTranslation("invitation.experts.sent"),
                getTranslation("invitation.experts.ends"),
                getTranslation("invitation.experts.state"),
                getTranslation("base.actions"));
        rows.forEach(row -> add(table, row));
        list.add(table);
    }

    private void add(SmallTable table, ExpertInvitationRow row) {
        Formats formats = Formats.here();
        Span address = new Span(row.address());
        address.addClassName("invitation-address");
        table.row(
                new Span(row.name()),
                address,
                new Span(formats.dateTime(row.sentAt())),
                new Span(formats.dateTime(row.endsAt())),
                row.ended()
                        ? new Badge(
                                getTranslation("invitation.experts.state.ended"),
                                Tone.NEUTRAL,
                                VaadinIcon.HOURGLASS_END)
                        : new Badge(
                                getTranslation("invitation.experts.state.open"), Tone.ATTENTION, VaadinIcon.ENVELOPE),
                actions(row));
    }

    private Div actions(ExpertInvitationRow row) {
        Button remind = new Button(getTranslation("invitation.expert.remind"), click -> remind(row));
        Button withdraw = new Button(getTranslation("invitation.withdraw"), click -> withdraw(row));
        for (Button button : List.of(remind, withdraw)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + ": " + row.address());
        }
        Div actions = new Div(remind, withdraw);
        if (!row.remindable()) {
            remind.setEnabled(false);
            actions.add(new HelpText(getTranslation(
                    "invitation.expert.remindFrom", Formats.here().dateTime(row.remindableFrom()))));
        }
        return actions;
    }

    private void remind(ExpertInvitationRow row) {
        try {
            invitations.remind(row.id());
            Notices.success(getTranslation("invitation.sent", row.address()));
        } catch (Refused refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        } finally {
            show();
        }
    }

    private void withdraw(ExpertInvitationRow row) {
        try {
            invitations.withdraw(row.id());
            Notices.success(getTranslation("invitation.expert.withdrawn", row.address()));
        } finally {
            show();
        }
    }
}
