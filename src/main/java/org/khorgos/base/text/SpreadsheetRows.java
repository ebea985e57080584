package org.khorgos.base.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart what a spreadsheet puts on the clipboard as text: cells between tabs, rows on lines. A cell stands in
 * quotes, inner ones doubled, when it has a tab or a line break; any other quote is just a character, which is why this
 * is no CSV.
 */
public final class SpreadsheetRows {
    private static final char QUOTE = '"';
    private final String text;
    private int at;

    private SpreadsheetRows(String text) {
        this.text = text;
    }

    /** The cells of every row that has something in it, without outer blanks. */
    public static List<List<String>> of(String clipboard) {
        SpreadsheetRows rows = new SpreadsheetRows(
                clipboard.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", ""));
        List<List<String>> all = new ArrayList<>();
        while (rows.at < rows.text.length()) {
            List<String> row = rows.row();
            if (!row.stream().allMatch(String::isEmpty)) {
                all.add(row);
            }
        }
        return all;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(cell());
        }
        at++;
        return List.copyOf(cells);
    }

    private String cell() {
        int end = closingQuote();
        String raw;
        if (end > at) {
            raw = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
        } else {
            int from = at;
            while (at < text.length() && !isBorder(at)) {
                at++;
            }
            raw = text.substring(from, at);
        }
        return raw.replace('\u00a0', ' ').strip();
    }

    /** Where the quotes of this cell end; -1 when it has none that end at a border. */
    private int closingQuote() {
        if (at >= text.length() || text.charAt(at) != QUOTE) {
            return -1;
        }
        int end = text.indexOf(QUOTE, at + 1);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
            end = text.indexOf(QUOTE, end + 2);
        }
        return end >= 0 && (end + 1 == text.length() || isBorder(end + 1)) ? end : -1;
    }

    private boolean isBorder(int place) {
        return text.charAt(place) == '\t' || text.charAt(place) == '\n';
    }
}
