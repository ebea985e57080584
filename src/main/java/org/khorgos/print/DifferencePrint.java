package org.khorgos.print;

import java.time.Instant;
import java.util.List;
import org.khorgos.print.ContentDifference.Change;
import org.khorgos.print.ContentDifference.Kind;
import org.khorgos.print.ContentDifference.Piece;
import org.khorgos.print.ContentDifference.RowChange;
import org.khorgos.print.ContentDifference.RowsChange;
import org.khorgos.print.ContentDifference.Section;
import org.khorgos.print.ContentDifference.TextChange;
import org.khorgos.print.ContentDifference.Values;
import org.khorgos.print.OutlineDrawing.FactTable;

/** Draws what differs between two versions; additions and removals are marked by line and sign, not by colour alone. */
final class DifferencePrint {
    private static final String PLUS = "+";
    private static final String MINUS = "−";
    private final PrintedProposal proposal;
    private final Words words;

    DifferencePrint(PrintedProposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    PrintedSheet draw(PrintedVersion before, PrintedVersion after, String reader, Instant now) {
        String name = proposal.name(words.text("print.difference.of", before.number(), after.number()));
        Sheet sheet = new Sheet(
                words,
                name,
                words.text("print.about", after.title()),
                List.of(name, version(before) + ": " + before.sha256(), version(after) + ": " + after.sha256()));
        Tag body = sheet.body();
        body.add("p", words.text("print.difference")).styled("kind");
        body.add("h1", after.title());
        new FactTable(body)
                .row(words.text("print.number"), proposal.number())
                .row(words.text("print.call"), proposal.call())
                .row(version(before), about(before))
                .row(version(after), about(after));
        legend(body);
        body.add("p", words.text("print.printed", words.dateTime(now), reader)).styled("quiet");
        ContentDifference difference = OutlineDifference.between(before.outline(), after.outline());
        if (difference.isNothing()) {
            body.add("p", words.text("print.difference.nothing"));
        }
        difference.sections().forEach(section -> draw(body, section));
        return new PrintedSheet(
                "%s-v%d-v%d.pdf".formatted(proposal.fileName(), before.number(), after.number()), sheet.document());
    }

    private String version(PrintedVersion version) {
        return words.text("print.version.of", version.number());
    }

    private String about(PrintedVersion version) {
        return words.text(
                "print.version.about", words.dateTime(version.submittedAt()), version.writtenBy(), version.sha256());
    }

    private void legend(Tag body) {
        Tag legend = body.add("p").styled("quiet");
        legend.text(words.text("print.difference.legend") + " ");
        piece(legend, new Piece(Kind.REMOVED, words.text("print.difference.REMOVED")));
        legend.text(" ");
        piece(legend, new Piece(Kind.ADDED, words.text("print.difference.ADDED")));
    }

    private void draw(Tag body, Section section) {
        Tag drawn = body.add("div").styled("section");
        drawn.add("h2", words.text(section.titleKey()));
        for (Change change : section.changes()) {
            drawn.add("h3", words.text(change.labelKey()));
            if (change instanceof TextChange text) {
                pieces(drawn.add("p").styled("prose"), text.values());
            } else if (change instanceof RowsChange rows) {
                rows(drawn, rows);
            }
        }
    }

    private void rows(Tag section, RowsChange change) {
        if (change.reordered()) {
            section.add("p", words.text("print.difference.reordered"));
        }
        if (change.rows().isEmpty()) {
            return;
        }
        TableDrawing table = new TableDrawing(section, "rows");
        table.header(words.text("print.difference.row"));
        change.columns().forEach(column -> OutlineDrawing.header(table, column, words));
        for (RowChange row : change.rows()) {
            Tag line = table.row();
            line.add("th", words.text("print.difference." + row.kind().name())).with("scope", "row");
            row.cells().forEach(cell -> cell(line.add("td"), row.kind(), cell));
        }
    }

    /** The word before a row that is new or gone says so for all its cells. */
    private static void cell(Tag cell, Kind row, Values values) {
        switch (row) {
            case ADDED -> cell.add("ins", values.after());
            case REMOVED -> cell.add("del", values.before());
            case SAME, CHANGED -> pieces(cell, values);
        }
    }

    private static void pieces(Tag place, Values values) {
        values.pieces().forEach(piece -> piece(place, piece));
    }

    private static void piece(Tag place, Piece piece) {
        switch (piece.kind()) {
            case ADDED -> place.add("ins", PLUS + piece.text());
            case REMOVED -> place.add("del", MINUS + piece.text());
            case SAME, CHANGED -> place.add("span", piece.text());
        }
    }
}
