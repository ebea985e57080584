package org.khorgos.cordis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.base.SpreadsheetText;

/** Writes rejected rows as comma-separated values (RFC 4180) in UTF-8 with a byte order mark. */
public final class RejectionFile {
    private RejectionFile() {}

    /** Leaves the stream open; the file's own words come with an apostrophe where a spreadsheet would calculate them. */
    public static void write(List<Rejection> rejections, Messages messages, Locale language, OutputStream out)
            throws IOException {
        out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(
                messages.get(language, "pastproject.rejected.file"),
                messages.get(language, "pastproject.rejected.line"),
                messages.get(language, "pastproject.rejected.reason"));
        for (Rejection rejection : rejections) {
            Reason reason = rejection.reason();
            csv.writeRecord(
                    SpreadsheetText.harmless(rejection.file()),
                    String.valueOf(rejection.line()),
                    SpreadsheetText.harmless(messages.get(
                            language, reason.key(), reason.arguments().toArray())));
        }
        csv.flush();
    }
}
