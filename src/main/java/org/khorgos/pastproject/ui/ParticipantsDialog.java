package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.pastproject.OrganisationKind;
import org.khorgos.pastproject.ParticipationRow;
import org.khorgos.pastproject.PastProjectRow;

/** Who took part in a past project, and where to read more. */
final class ParticipantsDialog extends Dialog {
    ParticipantsDialog(PastProjectRow project, List<ParticipationRow> rows) {
        setHeaderTitle(project.acronym().isEmpty() ? project.id() : project.acronym());
        setWidth("56rem");
        Anchor more = new Anchor(project.address(), Words.text("cordis", project.id()), AnchorTarget.BLANK);
        add(new Paragraph(project.title()), new Paragraph(more), table(project, rows));
        getFooter().add(new Button(Words.text("close"), click -> close()));
    }

    private static Component table(PastProjectRow project, List<ParticipationRow> rows) {
        CardGrid<ParticipationRow> grid = new CardGrid<>(ParticipantsDialog::card);
        grid.addColumn(row -> row.organisation().name())
                .setHeader(Words.text("organisation"))
                .setTooltipGenerator(row -> row.organisation().name())
                .setFlexGrow(1);
        grid.addColumn(row -> Words.country(row.organisation().country()))
                .setHeader(Words.text("organisation.country"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> kind(row.kind()))
                .setHeader(Words.text("organisation.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Words.money(row.contribution()))
                .setHeader(Words.text("organisation.contribution"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", Words.text("participants.table", project.acronym()));
        grid.setItems(rows);
        return grid;
    }

    private static String kind(@Nullable OrganisationKind kind) {
        return kind == null ? "–" : Words.text("kind." + kind);
    }

    private static Component card(ParticipationRow row) {
        Div card = new Div(new Span(row.organisation().name()));
        Stream.of(Words.country(row.organisation().country()), Words.money(row.contribution()))
                .forEach(text -> {
                    Span line = new Span(text);
                    line.addClassName("card-line");
                    card.add(line);
                });
        card.addClassName("card");
        return card;
    }
}
