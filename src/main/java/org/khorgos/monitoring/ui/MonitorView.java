package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.DefinitionPicture;
import org.khorgos.workflow.monitor.DefinitionRow;
import org.khorgos.workflow.monitor.ProcessMonitorService;

/** Every model with what runs and what is stuck, as counts on its diagram and as a table. */
@Route(value = "monitor/:process?/:version?", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class MonitorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ProcessMonitorService monitor;

    MonitorView(ProcessMonitorService monitor) {
        this.monitor = monitor;
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
        removeAll();
        add(page(definitions, shown));
    }

    private Component page(List<DefinitionRow> definitions, DefinitionRow shown) {
        ViewHeader header = new ViewHeader(getTranslation("monitoring.title"), getTranslation("monitoring.purpose"))
                .action(
                        new Anchor("monitor/instances", getTranslation("monitoring.instances")),
                        new Anchor("monitor/incidents", getTranslation("monitoring.incidents")),
                        new Anchor("monitor/health", getTranslation("monitoring.health")));
        PageSection diagram = new PageSection(
                getTranslation("monitoring.model", name(shown.process()), shown.version()), picture(shown));
        return new BoardPage(header).picture(figures(definitions), diagram).table(table(definitions));
    }

    private Component figures(List<DefinitionRow> definitions) {
        Formats formats = Formats.here();
        List<DefinitionRow> main = definitions.stream()
                .filter(row -> row.process().equals("proposal"))
                .toList();
        long running = main.stream().mapToLong(DefinitionRow::running).sum();
        long ended = main.stream().mapToLong(DefinitionRow::ended).sum();
        long failed = monitor.incidents().size();
        Div row = new Div(
                new FigureCard(getTranslation("monitoring.running"), formats.number(running), ""),
                new FigureCard(getTranslation("monitoring.failed"), formats.number(failed), "")
                        .tone(failed > 0 ? Tone.REFUSED : Tone.DONE)
                        .to("monitor/incidents"),
                new FigureCard(getTranslation("monitoring.ended"), formats.number(ended), ""));
        row.addClassName("figure-row");
        return row;
    }

    private Component picture(DefinitionRow row) {
        DefinitionPicture picture = monitor.picture(row.process(), row.version(), getLocale());
        ProcessPicture diagram = new ProcessPicture(name(row.process()));
        diagram.setDiagram(picture.xml());
        diagram.mark(Set.of(), picture.running().keySet(), picture.failed().keySet());
        diagram.counts(picture.running(), picture.failed());
        return diagram;
    }

    private Component table(List<DefinitionRow> definitions) {
        Formats formats = Formats.here();
        CardGrid<DefinitionRow> grid = new CardGrid<>(row -> {
            Div card = new Div(link(row), new Span(getTranslation("monitoring.card", row.running(), row.failed())));
            card.addClassName("card");
            return card;
        });
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.process"))
                .setFlexGrow(4);
        grid.addColumn(DefinitionRow::version).setHeader(getTranslation("monitoring.version"));
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
