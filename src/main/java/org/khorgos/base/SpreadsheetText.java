package org.khorgos.base;

/** Text that is written for spreadsheet programs. */
public final class SpreadsheetText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** Spreadsheet programs run a text that begins like a formula; with an apostrophe before it they show it. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
