package org.khorgos.print;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khorgos.base.Messages;
import org.khorgos.print.OutlineDrawing.FactTable;

/** A document or letter of another module on paper: headings, facts, paragraphs and tables, one under the other. */
public final class Paper {
    private final Sheet sheet;
    private final Tag body;

    /**
     * Begins it with its title.
     *
     * @param kind what sort of document it is, above the title
     * @param footLines what stands at the foot of each page
     */
    public Paper(Messages messages, Locale language, ZoneId zone, String kind, String title, List<String> footLines) {
        this(new Sheet(new Words(messages, language, zone), title, kind, footLines));
        body.add("p", kind).styled("kind");
        body.add("h1", title);
    }

    private Paper(Sheet sheet) {
        this.sheet = sheet;
        this.body = sheet.body();
    }

    /**
     * Begins a letter with its address and subject.
     *
     * @param footLine what stands at the foot of each page
     */
    public static Paper letter(
            Messages messages, Locale language, ZoneId zone, List<String> address, String subject, String footLine) {
        Words words = new Words(messages, language, zone);
        Paper letter = new Paper(new Sheet(words, subject, subject, List.of(footLine)));
        Tag to = letter.body.add("div").styled("address");
        address.forEach(line -> to.add("div", line));
        letter.body.add("h1", subject);
        return letter;
    }

    /** Adds a heading. */
    public Paper heading(String text) {
        body.add("h2", text);
        return this;
    }

    /** Adds names with their values, in the order of the map. */
    public Paper facts(Map<String, String> facts) {
        FactTable table = new FactTable(body);
        facts.forEach(table::row);
        return this;
    }

    /** Adds a paragraph with its line breaks. */
    public Paper paragraph(String text) {
        body.add("p", text).styled("prose");
        return this;
    }

    /** Ends a letter with the lines of its signature, all on one page. */
    public Paper signature(List<String> lines) {
        Tag signature = body.add("div").styled("signature");
        lines.forEach(line -> signature.add("div", line));
        return this;
    }

    /** Adds a table; each row has as many cells as there are headers. */
    public Paper table(List<String> headers, List<List<String>> rows) {
        TableDrawing table = new TableDrawing(body, "rows");
        headers.forEach(table::header);
        for (List<String> cells : rows) {
            Tag row = table.row();
            cells.forEach(cell -> row.add("td", OutlineDrawing.orNothing(cell)));
        }
        return this;
    }

    /**
     * What is to be printed.
     *
     * @param fileName with its extension, in plain ASCII
     */
    public PrintedSheet as(String fileName) {
        return new PrintedSheet(fileName, sheet.document());
    }
}
