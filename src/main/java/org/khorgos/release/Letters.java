package org.khorgos.release;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.khorgos.base.Languages;
import org.khorgos.base.Refused;
import org.khorgos.committee.KeptDecision;
import org.khorgos.document.FileKeeping;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.print.PdfRenderer;
import org.khorgos.print.PrintedSheet;
import org.springframework.stereotype.Component;

/** Prints the letter about a decision and keeps what was sent. */
@Component
class Letters {
    private final LetterWriter writer;
    private final PdfRenderer renderer;
    private final LetterTable table;
    private final FileKeeping files;
    private final Acting acting;

    Letters(LetterWriter writer, PdfRenderer renderer, LetterTable table, FileKeeping files, Acting acting) {
        this.writer = writer;
        this.renderer = renderer;
        this.table = table;
        this.files = files;
        this.acting = acting;
    }

    /** The letter as it would be sent now; throws Refused for reasons that are too long. */
    byte[] draw(KeptDecision kept, String reasons) {
        return renderer.render(writer.write(kept, checked(reasons), writer.addressee(kept.proposal())));
    }

    /** Keeps the letter in the same transaction; throws Refused for reasons that are too long. */
    void issue(KeptDecision kept, String reasons) {
        String words = checked(reasons);
        UserRow to = writer.addressee(kept.proposal());
        PrintedSheet sheet = writer.write(kept, words, to);
        LetterId id = LetterId.next();
        UserId by = acting.actor().id();
        Instant now = acting.now();
        table.add(
                id,
                kept,
                Languages.tag(to.language()),
                words,
                files.take(sheet.fileName(), new ByteArrayInputStream(renderer.render(sheet))),
                by,
                now);
        acting.tell(new LetterIssued(kept.proposal(), id, kept.round(), by, now));
    }

    private static String checked(String reasons) {
        String words = reasons.strip();
        if (words.length() > ReleaseService.REASONS_MAX) {
            throw new Refused("release.reasons.long", ReleaseService.REASONS_MAX);
        }
        return words;
    }
}
