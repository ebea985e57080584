package org.khorgos.monitoring.ui.models;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.monitoring.ui.PastTrial;
import org.khorgos.workflow.models.ModelChangeRow;
import org.khorgos.workflow.models.ModelChangeRow.Asked;
import org.khorgos.workflow.models.ModelChangeService;
import org.khorgos.workflow.models.ModelComparisonService;
import org.khorgos.workflow.models.ModelSimulationService;

/** Changed processes that wait for two administrators, and what became of earlier ones. */
@Route(value = "monitor/models", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class ModelChangesView extends Div implements HasDynamicTitle {
    private final ModelChangeService models;
    private final ModelComparisonService comparisons;
    private final ModelSimulationService simulations;
    private final CurrentUser current;

    ModelChangesView(
            ModelChangeService models,
            ModelComparisonService comparisons,
            ModelSimulationService simulations,
            CurrentUser current) {
        this.simulations = simulations;
        this.models = models;
        this.comparisons = comparisons;
        this.current = current;
        addClassNames("page", "rule-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.models.title");
    }

    private void show() {
        List<ModelChangeRow> changes = models.changes();
        Optional<ModelChangeRow> waiting =
                changes.stream().filter(ModelChangeRow::waiting).findFirst();
        removeAll();
        add(new ViewHeader(getTranslation("workflow.models.title"), getTranslation("workflow.models.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        waiting.ifPresentOrElse(
                this::showWaiting,
                () -> add(new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("workflow.models.none"),
                        getTranslation("workflow.models.none.hint"))));
        if (!changes.isEmpty()) {
            add(new PageSection(getTranslation("workflow.models.history"), history(changes)));
        }
    }

    private void showWaiting(ModelChangeRow change) {
        PageSection section = new PageSection(getTranslation("workflow.models.waits"), words(change));
        section.addClassName("rule-waiting");
        add(section);
        add(new PageSection(
                getTranslation("workflow.rules.simulation"),
                new PastTrial(() -> new RetracePart(simulations.simulate(change.id())))));
        comparisons
                .comparisons(change.id(), getLocale())
                .forEach(one -> add(new PageSection(
                        getTranslation("bpmn." + one.difference().process()), new DifferencePart(one))));
    }

    private Component words(ModelChangeRow change) {
        Formats formats = Formats.here();
        Asked asked = change.asked();
        List<String> tables = comparisons.tables(change.id());
        Div words = new Div(new Paragraph(getTranslation("workflow.models.found", formats.dateTime(change.foundAt()))));
        if (asked != null) {
            words.add(new Paragraph(getTranslation(
                    "workflow.models.askedBy", asked.name(), formats.dateTime(asked.at()), change.reason())));
        }
        if (!tables.isEmpty()) {
            words.add(new Paragraph(getTranslation(
                    "workflow.models.tables",
                    tables.stream()
                            .map(table -> getTranslation("workflow.rules.table." + table))
                            .collect(Collectors.joining(", ")))));
        }
        if (current.get().has(Role.ADMINISTRATOR)) {
            words.add(new ChangeDecision(models, change, current.get().id(), this::show));
        }
        return words;
    }

    private Component history(List<ModelChangeRow> changes) {
        Formats formats = Formats.here();
        SmallTable table = new SmallTable(
                getTranslation("workflow.models.history"),
                getTranslation("workflow.models.state"),
                getTranslation("workflow.models.brought"),
                getTranslation("workflow.models.askedFor"),
                getTranslation("workflow.models.decided"),
                getTranslation("workflow.models.why"));
        changes.forEach(change -> table.row(
                status(change),
                new Div(formats.dateTime(change.foundAt())),
                new Div(
                        change.asked() == null
                                ? ""
                                : by(
                                        change.asked().name(),
                                        formats.dateTime(change.asked().at()))),
                new Div(
                        change.decidedAt() == null
                                ? ""
                                : by(change.decidedByName(), formats.dateTime(change.decidedAt()))),
                new Div(change.word().isEmpty() ? change.reason() : change.word())));
        return table;
    }

    private String by(@Nullable String name, String time) {
        return name == null ? time : getTranslation("workflow.rules.by", name, time);
    }

    private Component status(ModelChangeRow change) {
        String words = getTranslation("workflow.models.status." + change.status());
        return switch (change.status()) {
            case FOUND, ASKED -> new Badge(words, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case RELEASED -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case DROPPED, OVERTAKEN -> new Badge(words, Tone.NEUTRAL, VaadinIcon.CLOSE_SMALL);
        };
    }
}
