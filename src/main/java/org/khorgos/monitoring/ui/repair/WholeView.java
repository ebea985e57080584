package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreviewService;
import org.khorgos.workflow.repair.RepairService;

/** Ending one proposal's process or beginning it again, with a preview before a second administrator is asked. */
@Route(value = "monitor/instances/:id/:act(cancel|restart)", layout = MainLayout.class)
@RolesAllowed(Role.Name.ADMINISTRATOR)
class WholeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RepairPreviewService previews;
    private final RepairService repairs;
    private final InstanceInspectionService inspection;
    private String act = "";

    WholeView(RepairPreviewService previews, RepairService repairs, InstanceInspectionService inspection) {
        this.previews = previews;
        this.repairs = repairs;
        this.inspection = inspection;
        addClassNames("page", "rule-page", "repair-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.repair." + act);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        act = event.getRouteParameters().get("act").orElse("");
        show(PageId.of(event, ProposalId::of));
    }

    private void show(ProposalId id) {
        ProposePart propose = new ProposePart(
                previews,
                repairs,
                preview -> new PageSection(
                        getTranslation("workflow.repair.preview"),
                        new ForecastPart(preview.forecasts().get(0), inspection.pictures(id, getLocale()))));
        removeAll();
        add(
                new ViewHeader(getPageTitle(), getTranslation("workflow.repair." + act + ".purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor")
                        .breadcrumb(getTranslation("monitoring.instances"), "monitor/instances")
                        .breadcrumb(getTranslation("monitoring.instance"), "monitor/instances/" + id),
                propose);
        propose.preview(act.equals("cancel") ? RepairPlan.cancel() : RepairPlan.restart(), List.of(id));
    }
}
