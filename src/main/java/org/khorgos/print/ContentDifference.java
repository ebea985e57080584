package org.khorgos.print;

import java.util.List;
import org.khorgos.print.Outline.Column;

/** What differs between two versions, section by section and field by field; what is the same is left out. */
public record ContentDifference(List<Section> sections) {
    public ContentDifference {
        sections = List.copyOf(sections);
    }

    /** True when the reader can see no difference. */
    public boolean isNothing() {
        return sections.isEmpty();
    }

    /** What became of a text or a row. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A section with at least one change. */
    public record Section(String titleKey, List<Change> changes) {
        public Section {
            changes = List.copyOf(changes);
        }
    }

    /** A field that differs. */
    public sealed interface Change permits TextChange, RowsChange {
        /** Message key of the field's name. */
        String labelKey();
    }

    /** A field with one value. */
    public record TextChange(String labelKey, Values values) implements Change {}

    /**
     * A field with several rows.
     *
     * @param rows the rows that differ
     * @param reordered whether rows that are in both versions stand in another order
     */
    public record RowsChange(String labelKey, List<Column> columns, List<RowChange> rows, boolean reordered)
            implements Change {
        public RowsChange {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row that differs, with all its cells. */
    public record RowChange(Kind kind, List<Values> cells) {
        public RowChange {
            cells = List.copyOf(cells);
        }
    }

    /** One value in both versions; empty where it is missing. */
    public record Values(String before, String after) {
        /** True when both are the same. */
        public boolean isSame() {
            return before.equals(after);
        }

        /** Both as one text, in which every piece is the same, added or removed. */
        public List<Piece> pieces() {
            return WordDifference.pieces(before, after);
        }
    }

    /** A part of a text. */
    public record Piece(Kind kind, String text) {}
}
