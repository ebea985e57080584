package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.monitoring.ui.PastTrial;
import org.khorgos.workflow.rules.RuleChangeRow;
import org.khorgos.workflow.rules.RuleChangeService;
import org.khorgos.workflow.rules.RuleSimulationService;
import org.khorgos.workflow.rules.RuleTable;
import org.khorgos.workflow.rules.RulesIncomplete;

/** One decision table: what it says, the change that waits for a second person, and all earlier changes. */
@Route(value = "monitor/rules/:decision", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class RuleTableView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RuleChangeService rules;
    private final RuleSimulationService simulations;
    private final CurrentUser current;
    private String decision = "";

    RuleTableView(RuleChangeService rules, RuleSimulationService simulations, CurrentUser current) {
        this.rules = rules;
        this.simulations = simulations;
        this.current = current;
        addClassNames("page", "rule-page");
    }

    @Override
    public String getPageTitle() {
        return RuleWords.name(decision);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        decision = event.getRouteParameters().get("decision").orElse("");
        show();
    }

    private void show() {
        RuleTable table = rules.table(decision);
        List<RuleChangeRow> changes = rules.changes(decision);
        boolean waiting = changes.stream().anyMatch(RuleChangeRow::waiting);
        ViewHeader header = new ViewHeader(RuleWords.name(decision), getTranslation("workflow.rules.one"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .breadcrumb(getTranslation("workflow.rules.title"), "monitor/rules");
        removeAll();
        add(header);
        if (isAdministrator() && !waiting) {
            Button change = new Button(getTranslation("workflow.rules.edit"), click -> edit(table));
            change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.action(change);
        }
        changes.stream().filter(RuleChangeRow::waiting).forEach(one -> add(waiting(table, one)));
        add(new PageSection(
                getTranslation(table.firstFits() ? "workflow.rules.first" : "workflow.rules.all"),
                RuleWords.lines(table)));
        if (!changes.isEmpty()) {
            add(new PageSection(getTranslation("workflow.rules.history"), history(changes)));
        }
    }

    private boolean isAdministrator() {
        return current.get().has(Role.ADMINISTRATOR);
    }

    private Component waiting(RuleTable table, RuleChangeRow change) {
        PageSection section = new PageSection(
                getTranslation("workflow.rules.waits"),
                new Div(getTranslation(
                        "workflow.rules.by", change.authorName(), Formats.here().dateTime(change.proposedAt()))),
                new Div(getTranslation("workflow.rules.because", change.reason())),
                RuleWords.difference(table, rules.difference(change.id())),
                new PastTrial(() -> new SimulationPart(simulations.simulate(change))));
        section.addClassName("rule-waiting");
        if (isAdministrator()) {
            section.action(decisions(change));
        }
        return section;
    }

    private Component decisions(RuleChangeRow change) {
        boolean own = change.author().equals(current.get().id());
        Button release = new Button(
                getTranslation("workflow.rules.release"),
                click -> act(() -> {
                    rules.release(change.id());
                    Notices.success(getTranslation("workflow.rules.released"));
                }));
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        release.setEnabled(!own);
        Button drop =
                new Button(getTranslation("workflow.rules.drop"), click -> new DropChangeDialog(reason -> act(() -> {
                            rules.drop(change.id(), reason);
                            Notices.success(getTranslation("workflow.rules.dropped"));
                        }))
                        .open());
        Div bar = new Div(drop, release);
        if (own) {
            Div why = new Div(getTranslation("workflow.rules.second"));
            why.addClassName("why-not");
            bar.addComponentAsFirst(why);
        }
        bar.addClassName("rule-decisions");
        return bar;
    }

    private void act(Runnable act) {
        try {
            act.run();
        } finally {
            show();
        }
    }

    private void edit(RuleTable table) {
        RuleEditor editor = new RuleEditor(table);
        ReasonField reason = new ReasonField(
                getTranslation("workflow.rules.why"), 1000, getTranslation("workflow.rules.reasonMissing"));
        Div result = new Div();
        result.getElement().setAttribute("aria-live", "polite");
        Button attempt = new Button(
                getTranslation("workflow.rules.try"),
                click -> checked(editor, () -> {
                    result.removeAll();
                    result.add(new SimulationPart(simulations.simulate(decision, editor.lines())));
                }));
        Button propose = new Button(getTranslation("workflow.rules.propose"), click -> {
            if (reason.isGiven()) {
                checked(editor, () -> {
                    rules.propose(table, editor.lines(), reason.text());
                    Notices.success(getTranslation("workflow.rules.proposed"));
                    show();
                });
            }
        });
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("base.cancel"), click -> show());
        Div bar = new Div(cancel, attempt, propose);
        bar.addClassName("rule-decisions");
        removeAll();
        add(
                new ViewHeader(RuleWords.name(decision), getTranslation("workflow.rules.editing"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor")
                        .breadcrumb(getTranslation("workflow.rules.title"), "monitor/rules"),
                editor,
                result,
                reason,
                bar);
    }

    private static void checked(RuleEditor editor, Runnable act) {
        editor.problems(List.of());
        try {
            act.run();
        } catch (RulesIncomplete incomplete) {
            editor.problems(incomplete.problems());
        }
    }

    private Component history(List<RuleChangeRow> changes) {
        SmallTable table = new SmallTable(
                getTranslation("workflow.rules.history"),
                getTranslation("workflow.rules.change"),
                getTranslation("workflow.rules.proposedBy"),
                getTranslation("workflow.rules.decidedBy"),
                getTranslation("workflow.rules.why"));
        changes.forEach(change -> table.row(
                status(change),
                new Div(getTranslation(
                        "workflow.rules.by", change.authorName(), Formats.here().dateTime(change.proposedAt()))),
                new Div(
                        change.decidedAt() == null
                                ? ""
                                : getTranslation(
                                        "workflow.rules.by",
                                        String.valueOf(change.decidedByName()),
                                        Formats.here().dateTime(change.decidedAt()))),
                new Div(change.word().isEmpty() ? change.reason() : change.word())));
        return table;
    }

    private Component status(RuleChangeRow change) {
        String words = getTranslation("workflow.rules.status." + change.status());
        return switch (change.status()) {
            case PROPOSED -> new Badge(words, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case RELEASED -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case DROPPED -> new Badge(words, Tone.NEUTRAL, VaadinIcon.CLOSE_SMALL);
        };
    }
}
