package org.khorgos.draft.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.WrongState;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.base.ui.form.LeaveDialog;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;

/** Writing a proposal; what is typed is saved by itself as long as it stays within the limits. */
@Route(value = "proposals/:id/edit", layout = MainLayout.class)
@RolesAllowed(Role.Name.PROPOSER)
class ProposalFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private static final String SECTION = "section";
    private final ProposalDesk desk;
    private final List<ProposalPartFactory> parts;
    private @Nullable DraftEditor editor;

    ProposalFormView(ProposalDesk desk, List<ProposalPartFactory> parts) {
        this.desk = desk;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ProposalPartFactory::order))
                .toList();
        addClassNames("page", "proposal-edit");
    }

    /** The route of the form, without leading slash. */
    static String address(ProposalId id) {
        return "proposals/" + id + "/edit";
    }

    /** The route of one section of the form, without leading slash. */
    static String address(ProposalId id, String section) {
        return address(id) + "?" + SECTION + "=" + section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.edit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id = PageId.of(event, ProposalId::of);
        try {
            show(
                    id,
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter(SECTION)
                            .orElse(""));
        } catch (WrongState moved) {
            event.forwardTo("proposals/" + id);
        }
    }

    private void show(ProposalId id, String section) {
        DraftEditor shown = new DraftEditor(desk, id);
        shown.open(section);
        Button history = new Button(
                getTranslation("proposal.history.title"),
                click -> new HistoryDialog(desk.drafts(), id, shown::restored).open());
        Button primary = new Button(getTranslation("proposal.edit.send." + shown.state()), click -> send(shown, id));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        primary.setEnabled(shown.maySend());
        Div decisions = new Div(history, primary);
        decisions.addClassName("task-decisions");
        Div bar = new Div(shown.status());
        if (!shown.maySend()) {
            bar.add(new HelpText(getTranslation("proposal.onlyFirst")));
        }
        bar.add(decisions);
        bar.addClassName("task-bar");
        removeAll();
        add(shown.header(), shown);
        parts.forEach(factory -> factory.create(id.value(), true)
                .ifPresent(part -> add(new PageSection(getTranslation(factory.titleKey()), part))));
        add(bar);
        editor = shown;
    }

    private void send(DraftEditor shown, ProposalId id) {
        if (shown.send()) {
            Notices.success(getTranslation("proposal.edit.sent." + shown.state()));
            UI.getCurrent().navigate("proposals/" + id);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        DraftEditor shown = editor;
        if (shown != null && shown.isUnsaved()) {
            LeaveDialog.ask(event);
        }
    }
}
