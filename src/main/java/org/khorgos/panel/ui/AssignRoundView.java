package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.AddressChoice;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.plan.PlanRelease;
import org.khorgos.panel.plan.PlanRow;
import org.khorgos.panel.plan.RoundPlan;
import org.khorgos.panel.plan.RoundPlanService;
import org.khorgos.panel.plan.Waiting;

/** Experts for all proposals of a call that wait for some: proposed at once, checked, changed, released at once. */
@Route(value = AssignRoundView.ROUTE, layout = MainLayout.class)
@RolesAllowed(Role.Name.COMMITTEE_SECRETARY)
class AssignRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle, PlanDesk {
    static final String ROUTE = "assign-round";
    private final RoundPlanService plans;
    private final PlanRelease releases;
    private final CallService calls;
    private final ViewHeader header = new ViewHeader(text("title"), "");
    private final PlanGrid grid = new PlanGrid(this);
    private final LoadBars loads = new LoadBars();
    private final Button propose = new Button();
    private final Button release = new Button(text("release"));
    private transient @Nullable UUID call;
    private transient @Nullable RoundPlan plan;

    AssignRoundView(RoundPlanService plans, PlanRelease releases, CallService calls) {
        this.plans = plans;
        this.releases = releases;
        this.calls = calls;
        propose.addClickListener(click -> propose());
        propose.setDisableOnClick(true);
        release.addClickListener(click -> openRelease());
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.action(propose, release);
        setSizeFull();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<UUID, Integer> waiting = plans.waiting();
        List<CallRow> open = calls.all().stream()
                .filter(one -> waiting.containsKey(one.id()))
                .toList();
        removeAll();
        ListPage page = new ListPage(header);
        add(page);
        AddressChoice.of(event, "call", open, CallRow::id)
                .ifPresentOrElse(
                        choice -> {
                            call = choice.shown().id();
                            page.views(tabs()).filters(select(choice, waiting)).content(grid, loads);
                            refresh();
                        },
                        () -> showNone(page));
    }

    private void showNone(ListPage page) {
        header.setPurpose(text("purpose"));
        propose.setVisible(false);
        release.setVisible(false);
        page.empty(new EmptyState(VaadinIcon.CHECK_CIRCLE, text("none"), text("none.hint")))
                .showEmpty(true);
    }

    private Tabs tabs() {
        Tab panels = new Tab(text("panels"));
        Tab work = new Tab(text("loads"));
        Tabs tabs = new Tabs(panels, work);
        tabs.addSelectedChangeListener(change -> showPart(change.getSelectedTab() == work));
        showPart(false);
        return tabs;
    }

    private void showPart(boolean work) {
        grid.setVisible(!work);
        loads.setVisible(work);
    }

    private Select<CallRow> select(AddressChoice<CallRow> choice, Map<UUID, Integer> waiting) {
        return choice.select(
                ROUTE,
                text("call"),
                one -> text("call.waiting", one.code(), one.title(getLocale()), waiting.getOrDefault(one.id(), 0)));
    }

    private void refresh() {
        if (call == null) {
            return;
        }
        RoundPlan now = plans.read(call);
        plan = now;
        boolean proposed = now.head() != null;
        header.setPurpose(PlanWords.figures(now));
        propose.setText(text(proposed ? "proposeAgain" : "propose"));
        propose.setEnabled(!now.rows().isEmpty());
        release.setEnabled(!now.ready().isEmpty());
        grid.show(now.rows(), proposed);
        loads.show(now.loads());
    }

    private void propose() {
        change((wanted, seen) -> plans.propose(wanted, seen.version()));
        if (plan != null && plan.head() != null) {
            Notices.success(text("proposed", plan.ready().size(), plan.rows().size()));
        }
    }

    @Override
    public void keep(PlanRow row, ExpertRow expert) {
        change((wanted, seen) ->
                plans.keep(wanted, seen.version(), row.waiting().id(), expert.id()));
    }

    @Override
    public void takeOut(PlanRow row, ExpertRow expert) {
        change((wanted, seen) ->
                plans.takeOut(wanted, seen.version(), row.waiting().id(), expert.id()));
    }

    private void openRelease() {
        if (call == null || plan == null) {
            return;
        }
        UUID wanted = call;
        RoundPlan seen = plan;
        List<Waiting> ready = seen.ready().stream().map(PlanRow::waiting).toList();
        new ReleaseDialog(seen, () -> releases.release(wanted, seen.version(), ready), this::refresh).open();
    }

    /** An act on the plan that is shown. */
    private interface Change {
        void on(UUID call, RoundPlan seen);
    }

    /** Shows how things stand afterwards, also when somebody else was faster. */
    private void change(Change change) {
        if (call == null || plan == null) {
            return;
        }
        try {
            change.on(call, plan);
        } finally {
            refresh();
        }
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.plan." + key, arguments);
    }
}
