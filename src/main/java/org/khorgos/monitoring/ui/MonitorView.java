package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.DefinitionRow;
import org.khorgos.workflow.monitor.ModelUseService;
import org.khorgos.workflow.monitor.Period;
import org.khorgos.workflow.monitor.ProcessMonitorService;
import org.khorgos.workflow.monitor.StepUse;
import org.khorgos.workflow.monitor.SuspensionService;

/** Every model with what runs, what is stuck and where time goes, on its diagram and as a table. */
@Route(value = "monitor/:process?/:version?", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class MonitorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ProcessMonitorService monitor;
    private final ModelUseService use;
    private final SuspensionService suspension;
    private final boolean mayChange;
    private final Clock clock;

    MonitorView(
            ProcessMonitorService monitor,
            ModelUseService use,
            SuspensionService suspension,
            CurrentUser current,
            Clock clock) {
        this.monitor = monitor;
        this.use = use;
        this.suspension = suspension;
        this.mayChange = current.get().has(Role.ADMINISTRATOR);
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<DefinitionRow> definitions = monitor.definitions();
        DefinitionRow shown = definitions.stream()
                .filter(row -> row.process()
                        .equals(event.getRouteParameters().get("process").orElse("proposal")))
                .filter(row -> event.getRouteParameters()
                        .get("version")
                        .map(text -> text.equals(String.valueOf(row.version())))
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> new NotFound("model " + event.getLocation().getPath()));
        LocalDate today = LocalDate.now(clock.withZone(Formats.here().zone()));
        removeAll();
        add(page(definitions, shown, ModelAddress.of(event.getLocation().getQueryParameters(), today)));
    }

    private Component page(List<DefinitionRow> definitions, DefinitionRow shown, ModelAddress address) {
        List<StepUse> steps = use.steps(shown.process(), shown.version(), address.period());
        ViewHeader header = new ViewHeader(getTranslation("monitoring.title"), getTranslation("monitoring.purpose"))
                .action(
                        new Anchor("monitor/instances", getTranslation("monitoring.instances")),
                        new Anchor("monitor/incidents", getTranslation("monitoring.incidents")),
                        new Anchor(RisksView.ROUTE, getTranslation("monitoring.risks")),
                        new Anchor("monitor/rules", getTranslation("workflow.rules.title")),
                        new Anchor("monitor/models", getTranslation("workflow.models.title")),
                        new Anchor("monitor/repairs", getTranslation("workflow.repair.title")),
                        new Anchor("monitor/batches", getTranslation("monitoring.batches")),
                        new Anchor("monitor/health", getTranslation("monitoring.health")));
        String name = getTranslation("monitoring.model", name(shown.process()), shown.version());
        PageSection diagram = new PageSection(
                name,
                new ModelPicture(
                        shown, monitor.picture(shown.process(), shown.version(), getLocale()), steps, address.heat()));
        int latest = definitions.stream()
                .filter(row -> row.process().equals(shown.process()))
                .mapToInt(DefinitionRow::version)
                .max()
                .orElseThrow();
        ModelControls controls = new ModelControls(suspension, shown, latest, mayChange, () -> reload(shown, address));
        diagram.action(
                new Anchor(
                        "monitor/compare/" + shown.process() + "?to=" + shown.version(),
                        getTranslation("monitoring.compare")),
                controls.whole());
        return new BoardPage(header)
                .filters(filters(shown, address))
                .picture(figures(definitions), diagram)
                .table(
                        new PageSection(getTranslation("monitoring.steps"), new StepTable(shown.process(), steps)),
                        new PageSection(getTranslation("monitoring.timers"), controls),
                        new PageSection(getTranslation("monitoring.models"), table(definitions)));
    }

    private Component[] filters(DefinitionRow shown, ModelAddress address) {
        Select<Heat> heat = new Select<>();
        heat.setLabel(getTranslation("monitoring.heat"));
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(one -> getTranslation("monitoring.heat." + one.name()));
        heat.setValue(address.heat());
        heat.addValueChangeListener(change -> go(shown, new ModelAddress(change.getValue(), address.period())));
        DatePicker from = day("monitoring.from", address.period().from());
        from.setMax(address.period().to());
        DatePicker to = day("monitoring.to", address.period().to());
        to.setMin(address.period().from());
        from.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(day -> !day.isAfter(address.period().to()))
                .ifPresent(day -> go(
                        shown,
                        new ModelAddress(
                                address.heat(), new Period(day, address.period().to())))));
        to.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(day -> !day.isBefore(address.period().from()))
                .ifPresent(day -> go(
                        shown,
                        new ModelAddress(
                                address.heat(), new Period(address.period().from(), day)))));
        return new Component[] {heat, from, to};
    }

    private DatePicker day(String label, LocalDate value) {
        DatePicker field = new DatePicker(getTranslation(label), value);
        field.setLocale(getLocale());
        return field;
    }

    private void reload(DefinitionRow before, ModelAddress address) {
        List<DefinitionRow> definitions = monitor.definitions();
        definitions.stream()
                .filter(row -> row.process().equals(before.process()) && row.version() == before.version())
                .findFirst()
                .ifPresent(shown -> {
                    removeAll();
                    add(page(definitions, shown, address));
                });
    }

    private void go(DefinitionRow shown, ModelAddress address) {
        getUI().ifPresent(ui -> ui.navigate("monitor/" + shown.process() + "/" + shown.version(), address.query()));
    }

    private Component figures(List<DefinitionRow> definitions) {
        Formats formats = Formats.here();
        List<DefinitionRow> main = definitions.stream()
                .filter(row -> row.process().equals("proposal"))
                .toList();
        long running = main.stream().mapToLong(DefinitionRow::running).sum();
        long ended = main.stream().mapToLong(DefinitionRow::ended).sum();
        long failed = monitor.stuck();
        Div row = new Div(
                new FigureCard(getTranslation("monitoring.running"), formats.number(running), "")
                        .to("monitor/instances?kind=RUNNING"),
                new FigureCard(getTranslation("monitoring.failed"), formats.number(failed), "")
                        .tone(failed > 0 ? Tone.REFUSED : Tone.DONE)
                        .to("monitor/incidents"),
                new FigureCard(getTranslation("monitoring.ended"), formats.number(ended), "")
                        .to("monitor/instances?kind=ENDED"));
        row.addClassName("figure-row");
        return row;
    }

    private Component table(List<DefinitionRow> definitions) {
        Formats formats = Formats.here();
        CardGrid<DefinitionRow> grid = new CardGrid<>(row -> {
            Div card = new Div(link(row), new Span(getTranslation("monitoring.card", row.running(), row.failed())));
            card.addClassName("card");
            return card;
        });
        grid.addClassName("model-table");
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.process"))
                .setFlexGrow(4);
        grid.addColumn(DefinitionRow::version).setHeader(getTranslation("monitoring.version"));
        grid.addComponentColumn(row -> row.suspended() ? Suspended.badge() : new Span())
                .setHeader(getTranslation("monitoring.state"));
        grid.addColumn(row -> formats.number(row.running())).setHeader(getTranslation("monitoring.running"));
        grid.addColumn(row -> formats.number(row.failed())).setHeader(getTranslation("monitoring.failed"));
        grid.addColumn(row -> formats.number(row.ended())).setHeader(getTranslation("monitoring.ended"));
        grid.setAllRowsVisible(true);
        grid.setItems(definitions);
        return grid;
    }

    private Anchor link(DefinitionRow row) {
        return new Anchor("monitor/" + row.process() + "/" + row.version(), name(row.process()));
    }

    private String name(String process) {
        return getTranslation("bpmn." + process);
    }
}
