package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.repair.MigrationChoiceService;
import org.khorgos.workflow.repair.MigrationDraft;
import org.khorgos.workflow.repair.MigrationDraft.Missing;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreview;
import org.khorgos.workflow.repair.RepairPreviewService;
import org.khorgos.workflow.repair.RepairService;

/** Processes of an older version of a model that shall go on by the newest one, tried for each before anybody is asked. */
@Route(value = "monitor/migrate/:process/:version", layout = MainLayout.class)
@RolesAllowed(Role.Name.ADMINISTRATOR)
class MigrateView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final MigrationChoiceService choices;
    private final RepairPreviewService previews;
    private final RepairService repairs;

    MigrateView(MigrationChoiceService choices, RepairPreviewService previews, RepairService repairs) {
        this.choices = choices;
        this.previews = previews;
        this.repairs = repairs;
        addClassNames("page", "rule-page", "repair-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.repair.migrate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String process = event.getRouteParameters().get("process").orElse("");
        int version;
        try {
            version = Integer.parseInt(event.getRouteParameters().get("version").orElse(""));
        } catch (NumberFormatException e) {
            throw new NotFound("version " + event.getLocation().getPath());
        }
        removeAll();
        add(new ViewHeader(getPageTitle(), getTranslation("workflow.repair.migrate.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .breadcrumb(
                        getTranslation("monitoring.model", getTranslation("bpmn." + process), version),
                        "monitor/" + process + "/" + version));
        try {
            show(choices.draft(process, version));
        } catch (Refused newest) {
            add(new EmptyState(
                    VaadinIcon.WRENCH,
                    Texts.text(newest.messageKey(), newest.arguments()),
                    getTranslation("workflow.repair.migrate.newest.hint")));
        }
    }

    private void show(MigrationDraft draft) {
        Formats formats = Formats.here();
        add(new Paragraph(getTranslation(
                "workflow.repair.migrate.about",
                formats.number(draft.running()),
                draft.version(),
                draft.toVersion(),
                formats.number(draft.proposals().size()))));
        if (draft.proposals().isEmpty()) {
            return;
        }
        Map<String, Select<String>> fields = new HashMap<>();
        Div steps = new Div();
        steps.addClassName("repair-fields");
        ProposePart propose = new ProposePart(previews, repairs, MigrateView::preview);
        for (Missing missing : draft.steps()) {
            Select<String> field = field(draft.process(), missing);
            field.addValueChangeListener(change -> propose.removeAll());
            fields.put(missing.element(), field);
            steps.add(field);
        }
        steps.add(new Button(
                getTranslation("workflow.repair.show"),
                click -> propose.preview(
                        RepairPlan.migrate(draft.process(), draft.version(), draft.toVersion(), chosen(fields)),
                        draft.proposals())));
        add(steps, propose);
    }

    private static Map<String, String> chosen(Map<String, Select<String>> fields) {
        Map<String, String> steps = new HashMap<>();
        fields.forEach((step, field) -> {
            if (field.getValue() != null) {
                steps.put(step, field.getValue());
            }
        });
        return steps;
    }

    private static Select<String> field(String process, Missing missing) {
        Select<String> field = new Select<>();
        field.setLabel(RepairWords.text("migrate.instead", Steps.name(process, missing.element())));
        field.setItems(missing.targets());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(RepairWords.text("migrate.nothing"));
        field.setItemLabelGenerator(
                step -> step == null ? RepairWords.text("migrate.nothing") : Steps.name(process, step));
        field.setEnabled(!missing.targets().isEmpty());
        return field;
    }

    private static PageSection preview(RepairPreview preview) {
        return new PageSection(RepairWords.text("migrate.tried"), (Component) new TrialTable(preview.forecasts()));
    }
}
