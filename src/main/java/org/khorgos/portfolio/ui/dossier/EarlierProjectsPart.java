package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.pastproject.ParticipationRow;
import org.khorgos.pastproject.PastProjectRow;
import org.khorgos.pastproject.PastProjectService;
import org.khorgos.portfolio.DossierHead;

/** EU projects in which the organisations of the proposal took part before. */
@org.springframework.stereotype.Component
class EarlierProjectsPart implements DossierPart {
    private final PastProjectService projects;

    EarlierProjectsPart(PastProjectService projects) {
        this.projects = projects;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String titleKey() {
        return "pastproject.part";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.shows(Operation.VIEW_IDENTITY)
                && !projects.ofProposal(head.id()).isEmpty();
    }

    @Override
    public Component create(DossierHead head) {
        Map<String, List<ParticipationRow>> byOrganisation = projects.ofProposal(head.id()).stream()
                .collect(Collectors.groupingBy(row -> row.organisation().name(), TreeMap::new, Collectors.toList()));
        Div parts = new Div(new HelpText(text("pastproject.part.hint")));
        parts.addClassName("content-sections");
        byOrganisation.forEach((name, rows) -> parts.add(new PageSection(name, table(name, rows))));
        return parts;
    }

    private static Component table(String organisation, List<ParticipationRow> rows) {
        SmallTable table = new SmallTable(
                organisation,
                text("pastproject.column.title"),
                text("pastproject.column.start"),
                text("pastproject.column.end"),
                text("pastproject.organisation.contribution"));
        table.addClassName("last-is-number");
        for (ParticipationRow row : rows) {
            PastProjectRow project = row.project();
            table.row(
                    name(project),
                    new Span(date(project.start())),
                    new Span(date(project.end())),
                    new Span(row.contribution() == null ? "–" : Formats.here().money(row.contribution())));
        }
        return table;
    }

    private static Component name(PastProjectRow project) {
        Anchor link = new Anchor(
                project.address(), project.acronym().isEmpty() ? project.id() : project.acronym(), AnchorTarget.BLANK);
        Span title = new Span(project.title());
        title.addClassName("card-line");
        Div lines = new Div(link, title);
        lines.addClassName("two-lines");
        return lines;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.here().date(date);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
