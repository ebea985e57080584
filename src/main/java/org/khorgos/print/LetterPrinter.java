package org.khorgos.print;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.print.Letter.Passage;
import org.khorgos.print.OutlineDrawing.FactTable;
import org.springframework.stereotype.Component;

/** Sets letters on paper. */
@Component
public class LetterPrinter {
    private final Messages messages;

    LetterPrinter(Messages messages) {
        this.messages = messages;
    }

    /** The letter, set in that language. */
    public PrintedSheet print(Letter letter, Locale language, ZoneId zone) {
        Words words = new Words(messages, language, zone);
        Sheet sheet = new Sheet(words, letter.subject(), letter.subject(), List.of(letter.foot()));
        Tag body = sheet.body();
        Tag address = body.add("div").styled("address");
        letter.address().forEach(line -> address.add("div", line));
        body.add("p", letter.date()).styled("date");
        body.add("h1", letter.subject());
        FactTable facts = new FactTable(body.add("div"));
        letter.facts().forEach(line -> facts.row(line.name(), line.value()));
        letter.passages().forEach(passage -> draw(body, passage));
        return new PrintedSheet(letter.fileName(), sheet.document());
    }

    private static void draw(Tag body, Passage passage) {
        Tag section = body.add("div").styled("section");
        if (!passage.heading().isEmpty()) {
            section.add("h2", passage.heading());
        }
        passage.paragraphs().forEach(paragraph -> section.add("p", paragraph).styled("prose"));
    }
}
