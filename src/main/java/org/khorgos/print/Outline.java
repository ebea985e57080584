package org.khorgos.print;

import java.util.List;

/** The parts of a proposal's text in the order in which they are read, with every value in words of one language. */
public final class Outline {
    private Outline() {}

    /**
     * A section of the form.
     *
     * @param name such as basics
     */
    public record Section(String name, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }

        /** Message key of the title. */
        public String titleKey() {
            return "proposal.section." + name;
        }
    }

    /** A field of a section. */
    public sealed interface Item permits Fact, Table {
        /** Where it stands in the content, such as basics.summary. */
        String path();

        /** Message key of the name. */
        default String labelKey() {
            return label(path());
        }
    }

    /**
     * A field with one value; an empty text when it is missing.
     *
     * @param markdown whether the text is in Markdown
     */
    public record Fact(String path, String text, boolean markdown) implements Item {}

    /** A field with several rows. */
    public record Table(String path, List<Column> columns, List<Row> rows) implements Item {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** True when its rows are single words rather than rows of cells. */
        public boolean isPlain() {
            return columns.size() == 1 && columns.get(0).path().equals(path);
        }
    }

    /**
     * A column of a table.
     *
     * @param number whether its cells are numbers or amounts
     * @param markdown whether its cells are texts in Markdown
     */
    public record Column(String path, boolean number, boolean markdown) {
        /** Message key of the name. */
        public String labelKey() {
            return label(path);
        }
    }

    /**
     * A row of a table.
     *
     * @param identity what makes it the same row in another version, such as its name
     */
    public record Row(String identity, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static String label(String path) {
        return "proposal.field." + path;
    }
}
