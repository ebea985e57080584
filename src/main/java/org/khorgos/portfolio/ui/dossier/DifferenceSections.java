package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Marked;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Tone;
import org.khorgos.print.ContentDifference;
import org.khorgos.print.ContentDifference.Change;
import org.khorgos.print.ContentDifference.Kind;
import org.khorgos.print.ContentDifference.Piece;
import org.khorgos.print.ContentDifference.RowChange;
import org.khorgos.print.ContentDifference.RowsChange;
import org.khorgos.print.ContentDifference.TextChange;
import org.khorgos.print.ContentDifference.Values;

/** What differs between two versions; additions are underlined, removals struck through, and both are read aloud. */
final class DifferenceSections {
    private DifferenceSections() {}

    static Component of(ContentDifference difference) {
        Div all = new Div();
        all.addClassName("content-sections");
        difference
                .sections()
                .forEach(section -> all.add(new PageSection(
                        I18NProvider.translate(section.titleKey()),
                        section.changes().stream()
                                .map(DifferenceSections::change)
                                .toArray(Component[]::new))));
        return all;
    }

    private static Component change(Change change) {
        Div drawn = new Div(new H3(I18NProvider.translate(change.labelKey())));
        drawn.addClassName("difference-field");
        if (change instanceof TextChange text) {
            Div prose = new Div();
            prose.addClassName("reading");
            drawn.add(pieces(prose, text.values().pieces()));
        } else if (change instanceof RowsChange rows) {
            if (rows.reordered()) {
                drawn.add(new Paragraph(text("reordered")));
            }
            if (!rows.rows().isEmpty()) {
                drawn.add(table(rows));
            }
        }
        return drawn;
    }

    private static Component table(RowsChange change) {
        SmallTable table = new SmallTable(
                I18NProvider.translate(change.labelKey()),
                Stream.concat(
                                Stream.of(text("row")),
                                change.columns().stream().map(column -> I18NProvider.translate(column.labelKey())))
                        .toArray(String[]::new));
        for (RowChange row : change.rows()) {
            table.row(Stream.concat(
                            Stream.of(badge(row.kind())), row.cells().stream().map(cell -> cell(row.kind(), cell)))
                    .toArray(Component[]::new));
        }
        return table;
    }

    private static Component cell(Kind row, Values values) {
        return pieces(
                new Span(),
                row == Kind.CHANGED
                        ? values.pieces()
                        : List.of(new Piece(Kind.SAME, row == Kind.ADDED ? values.after() : values.before())));
    }

    private static Badge badge(Kind kind) {
        return switch (kind) {
            case ADDED -> new Badge(text(kind.name()), Tone.DONE, VaadinIcon.PLUS);
            case REMOVED -> new Badge(text(kind.name()), Tone.REFUSED, VaadinIcon.MINUS);
            case SAME, CHANGED -> new Badge(text(kind.name()), Tone.INFO, VaadinIcon.PENCIL);
        };
    }

    private static <C extends HtmlContainer> C pieces(C place, List<Piece> pieces) {
        pieces.forEach(piece -> place.add(piece(piece)));
        return place;
    }

    private static Component piece(Piece piece) {
        return switch (piece.kind()) {
            case ADDED -> Marked.added(text(piece.kind().name()), piece.text());
            case REMOVED -> Marked.removed(text(piece.kind().name()), piece.text());
            case SAME, CHANGED -> new Span(piece.text());
        };
    }

    private static String text(String name) {
        return I18NProvider.translate("print.difference." + name);
    }
}
