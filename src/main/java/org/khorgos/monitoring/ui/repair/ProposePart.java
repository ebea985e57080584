package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.Texts;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreview;
import org.khorgos.workflow.repair.RepairPreviewService;
import org.khorgos.workflow.repair.RepairService;

/** The way from a plan to a proposed repair: the preview, the reason, and the question to a second administrator. */
final class ProposePart extends Div {
    private final RepairPreviewService previews;
    private final RepairService repairs;
    private final Function<RepairPreview, PageSection> shown;

    /** @param shown what a preview looks like */
    ProposePart(RepairPreviewService previews, RepairService repairs, Function<RepairPreview, PageSection> shown) {
        this.previews = previews;
        this.repairs = repairs;
        this.shown = shown;
        addClassName("repair-propose");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what the plan does, and asks for the reason when it can be done. */
    void preview(RepairPlan plan, List<ProposalId> proposals) {
        RepairPreview preview = previews.preview(plan, proposals);
        removeAll();
        add(shown.apply(preview));
        if (preview.possible()) {
            ask(preview);
        }
    }

    private void ask(RepairPreview preview) {
        ReasonField reason = RepairWords.reason("why");
        Button propose = new Button(Texts.text("workflow.repair.propose"), click -> {
            if (reason.isGiven()) {
                propose(preview, reason.text());
            }
        });
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(propose);
        bar.addClassName("rule-decisions");
        add(reason, bar);
    }

    private void propose(RepairPreview preview, String reason) {
        String route = "monitor/repairs/" + repairs.propose(preview, reason);
        Notices.success(Texts.text("workflow.repair.proposed"));
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
