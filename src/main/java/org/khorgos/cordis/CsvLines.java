package org.khorgos.cordis;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a UTF-8 file line by line and never keeps more than one line of limited length, whatever the file holds. */
final class CsvLines implements Closeable {
    /** Longest line in characters. */
    static final int LENGTH_MAX = 20_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char UNREADABLE = '\ufffd';
    private static final int END = -1;
    private final BufferedReader in;
    private long number;
    private boolean afterReturn;

    CsvLines(InputStream bytes) {
        in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line without its end, null after the last one. */
    @Nullable
    CsvLine next() throws IOException {
        int c = first();
        if (c == END) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        CsvLine.Flaw flaw = CsvLine.Flaw.NONE;
        for (; c != END && c != '\n' && c != '\r'; c = in.read()) {
            if (c == UNREADABLE) {
                flaw = CsvLine.Flaw.ENCODING;
            } else if (text.length() == LENGTH_MAX) {
                flaw = CsvLine.Flaw.LENGTH;
            } else if (c != BYTE_ORDER_MARK || number > 1 || !text.isEmpty()) {
                text.append((char) c);
            }
        }
        afterReturn = c == '\r';
        return new CsvLine(number, flaw == CsvLine.Flaw.NONE ? text.toString() : "", flaw);
    }

    private int first() throws IOException {
        int c = in.read();
        return afterReturn && c == '\n' ? in.read() : c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
