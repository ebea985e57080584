package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.repair.MoveChoice;
import org.khorgos.workflow.repair.MoveChoice.Target;
import org.khorgos.workflow.repair.RepairChoiceService;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreviewService;
import org.khorgos.workflow.repair.RepairService;

/** Where one proposal's process could wait instead, with a preview before a second administrator is asked. */
@Route(value = "monitor/instances/:id/move", layout = MainLayout.class)
@RolesAllowed(Role.Name.ADMINISTRATOR)
class MoveView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RepairChoiceService choices;
    private final RepairPreviewService previews;
    private final RepairService repairs;
    private final InstanceInspectionService inspection;

    MoveView(
            RepairChoiceService choices,
            RepairPreviewService previews,
            RepairService repairs,
            InstanceInspectionService inspection) {
        this.choices = choices;
        this.previews = previews;
        this.repairs = repairs;
        this.inspection = inspection;
        addClassNames("page", "rule-page", "repair-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.repair.move");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageId.of(event, ProposalId::of));
    }

    private void show(ProposalId id) {
        List<MoveChoice> waiting = choices.moves(id);
        removeAll();
        add(new ViewHeader(getPageTitle(), getTranslation("workflow.repair.move.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .breadcrumb(getTranslation("monitoring.instances"), "monitor/instances")
                .breadcrumb(getTranslation("monitoring.instance"), "monitor/instances/" + id));
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.WRENCH,
                    getTranslation("workflow.repair.move.none"),
                    getTranslation("workflow.repair.move.none.hint")));
        } else {
            choose(id, waiting);
        }
    }

    private void choose(ProposalId id, List<MoveChoice> waiting) {
        ProposePart propose = new ProposePart(
                previews,
                repairs,
                preview -> new PageSection(
                        getTranslation("workflow.repair.preview"),
                        new ForecastPart(preview.forecasts().get(0), inspection.pictures(id, getLocale()))));
        Div bans = new Div();
        Select<Target> target = new Select<>();
        target.setLabel(getTranslation("workflow.repair.move.target"));
        Select<MoveChoice> task = new Select<>();
        task.setLabel(getTranslation("workflow.repair.move.task"));
        task.setItems(waiting);
        task.setItemLabelGenerator(this::name);
        task.addValueChangeListener(change -> {
            propose.removeAll();
            offer(target, bans, change.getValue());
        });
        target.addValueChangeListener(change -> propose.removeAll());
        task.setValue(waiting.get(0));
        Button preview = new Button(getTranslation("workflow.repair.show"), click -> {
            MoveChoice from = task.getValue();
            propose.preview(
                    RepairPlan.move(
                            from.process(),
                            from.element(),
                            target.getValue().element(),
                            TaskId.of(from.work().id())),
                    List.of(id));
        });
        Div fields = new Div(task, target, preview);
        fields.addClassName("repair-fields");
        add(fields, bans, propose);
    }

    private void offer(Select<Target> target, Div bans, @Nullable MoveChoice from) {
        if (from == null) {
            return;
        }
        target.setItems(
                from.targets().stream().filter(step -> step.ban() == null).toList());
        target.setItemLabelGenerator(step -> step.element().equals(from.element())
                ? getTranslation("workflow.repair.plan.anew", Steps.name(from.process(), step.element()))
                : Steps.name(from.process(), step.element()));
        from.targets().stream().filter(step -> step.ban() == null).findFirst().ifPresent(target::setValue);
        bans.removeAll();
        bans.add(bans(from));
    }

    private Component bans(MoveChoice from) {
        UnorderedList list = new UnorderedList();
        from.targets().stream()
                .filter(step -> step.ban() != null)
                .forEach(step -> list.add(new ListItem(Steps.name(from.process(), step.element()) + ": "
                        + getTranslation("workflow.repair.ban." + step.ban()))));
        return new Details(getTranslation("workflow.repair.move.not"), list);
    }

    private String name(MoveChoice choice) {
        String work = getTranslation("task." + choice.work().kind());
        return choice.work().holder().isEmpty()
                ? work
                : work + ", " + choice.work().holder();
    }
}
