package org.khorgos.print;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.text.Markdown;
import org.khorgos.print.Outline.Column;
import org.khorgos.print.Outline.Fact;
import org.khorgos.print.Outline.Item;
import org.khorgos.print.Outline.Section;
import org.khorgos.print.Outline.Table;

/** Draws the sections of a proposal: short facts as a table of names and values, long texts under their names. */
final class OutlineDrawing {
    /** What stands where nothing was written. */
    static final String NOTHING = "–";

    private static final int LONG = 160;
    private final Words words;

    OutlineDrawing(Words words) {
        this.words = words;
    }

    /** Draws the section and returns it, so that more can be added. */
    Tag draw(Tag body, Section section) {
        Tag drawn = body.add("div").styled("section");
        drawn.add("h2", words.text(section.titleKey()));
        FactTable facts = new FactTable(drawn);
        section.items().forEach(item -> draw(drawn, facts, item));
        return drawn;
    }

    private void draw(Tag section, FactTable facts, Item item) {
        String label = words.text(item.labelKey());
        if (item instanceof Fact fact && !isLong(fact)) {
            facts.row(label, fact.text());
        } else if (item instanceof Fact fact) {
            facts.end();
            section.add("h3", label);
            text(section, fact);
        } else if (item instanceof Table table && table.isPlain()) {
            facts.row(label, plain(table));
        } else if (item instanceof Table table) {
            facts.end();
            section.add("h3", label);
            rows(section, table);
        }
    }

    private void rows(Tag section, Table table) {
        if (table.rows().isEmpty()) {
            section.add("p", NOTHING);
            return;
        }
        TableDrawing drawn = new TableDrawing(section, "rows");
        table.columns().forEach(column -> header(drawn, column, words));
        table.rows().forEach(row -> {
            Tag line = drawn.row();
            for (int column = 0; column < row.cells().size(); column++) {
                cell(line, table.columns().get(column), row.cells().get(column));
            }
        });
    }

    private static void text(Tag section, Fact fact) {
        if (fact.markdown()) {
            section.add("div").styled("markdown").children(Markdown.body(fact.text()));
        } else {
            section.add("p", fact.text()).styled("prose");
        }
    }

    private static void cell(Tag line, Column column, String text) {
        if (column.markdown() && !text.isBlank()) {
            line.add("td").styled("markdown").children(Markdown.body(text));
        } else if (column.number()) {
            line.add("td", orNothing(text)).styled("number");
        } else {
            line.add("td", orNothing(text));
        }
    }

    static void header(TableDrawing table, Column column, Words words) {
        Tag header = table.header(words.text(column.labelKey()));
        if (column.number()) {
            header.styled("number");
        }
    }

    private static String plain(Table table) {
        return table.rows().stream().map(row -> row.cells().get(0)).collect(Collectors.joining(", "));
    }

    private static boolean isLong(Fact fact) {
        String text = fact.text();
        return text.length() > LONG || text.contains("\n") || (fact.markdown() && isMarked(text));
    }

    private static boolean isMarked(String text) {
        return !Markdown.plain(text).equals(text.strip())
                || !Markdown.html(text).startsWith("<p>");
    }

    static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    /** A table of names and values that begins with its first row. */
    static final class FactTable {
        private final Tag place;
        private @Nullable Tag table;

        FactTable(Tag place) {
            this.place = place;
        }

        FactTable row(String name, String value) {
            return row(name, value, "prose");
        }

        FactTable row(String name, String value, String cssClass) {
            if (table == null) {
                table = place.add("table").styled("facts").add("tbody");
            }
            Tag row = table.add("tr");
            row.add("th", name).with("scope", "row");
            row.add("td", orNothing(value)).styled(cssClass);
            return this;
        }

        void end() {
            table = null;
        }
    }
}
