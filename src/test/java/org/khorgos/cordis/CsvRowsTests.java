package org.khorgos.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTests {
    private static final String HEADER = "a,b,c\n";

    @Test
    void quoted_fields_may_hold_commas_quotes_and_line_ends() throws IOException {
        assertThat(read(HEADER + "1,\"x, \"\"y\"\"\nz\",3\r\n\n4,,6"))
                .containsExactly(
                        new CsvRow(2, List.of("1", "x, \"y\"\nz", "3"), null),
                        new CsvRow(5, List.of("4", "", "6"), null));
    }

    @Test
    void a_byte_order_mark_belongs_to_no_column() throws IOException {
        try (CsvRows rows = rows("\ufeffa,b\n1,2\n", StandardCharsets.UTF_8)) {
            assertThat(rows.header().fields()).containsExactly("a", "b");
        }
    }

    @Test
    void an_open_quote_costs_its_own_row_and_no_other() throws IOException {
        List<CsvRow> rows = read(HEADER + "1,2,3\n4,\"5,6\n7,8,9\n\"10\",11,12\n13,14,15\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows.get(1).flaw()).isEqualTo(Reason.of("quote"));
        assertThat(rows.get(3).fields()).containsExactly("10", "11", "12");
    }

    @Test
    void an_open_quote_at_the_very_end_is_told() throws IOException {
        assertThat(read(HEADER + "1,2,\"3")).containsExactly(CsvRow.flawed(2, Reason.of("quote")));
    }

    @Test
    void a_quote_within_a_word_is_a_letter_like_others() throws IOException {
        assertThat(read(HEADER + "1,5\" pipe,3\n4,5,6\n"))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("1", "5\" pipe", "3"), List.of("4", "5", "6"));
    }

    @Test
    void a_row_of_several_lines_with_too_few_fields_is_one_row() throws IOException {
        List<CsvRow> rows = read(HEADER + "1,\"two\nlines\"\n4,5,6\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(rows.get(0).fields()).hasSize(2);
    }

    @Test
    void lines_in_another_encoding_are_told_one_by_one() throws IOException {
        try (CsvRows rows = rows(HEADER + "1,Zürich,3\n4,Basel,6\n", StandardCharsets.ISO_8859_1)) {
            rows.header();
            assertThat(rows.next()).isEqualTo(CsvRow.flawed(2, Reason.of("encoding")));
            assertThat(rows.next()).isEqualTo(new CsvRow(3, List.of("4", "Basel", "6"), null));
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void a_line_without_end_is_never_kept_whole() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 200_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                left -= length;
                return length;
            }
        };
        try (CsvRows rows = new CsvRows(endless)) {
            assertThat(rows.header().flaw()).isEqualTo(Reason.of("lineLength", CsvLines.LENGTH_MAX));
        }
    }

    @Test
    void however_long_a_file_is_the_reader_is_never_far_ahead_of_the_row() throws IOException {
        Endless file = new Endless(HEADER, "1234567890,\"some, \"\"words\"\"\nin two lines\",last\n", 40_000_000);
        long given = 0;
        try (CsvRows rows = new CsvRows(file)) {
            rows.header();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                assertThat(row.fields()).hasSize(3);
                given += file.length();
                assertThat(file.read - given).isLessThan(300_000);
            }
        }
        assertThat(given).isGreaterThan(40_000_000 - 100);
    }

    @Test
    void a_quote_that_is_never_closed_keeps_no_more_than_a_row_may_have() throws IOException {
        Endless file = new Endless(HEADER + "1,\"open", ",2,3\n", 5_000_000);
        int rejected = 0;
        int lines = 0;
        try (CsvRows rows = new CsvRows(file)) {
            rows.header();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                rejected += row.flaw() == null ? 0 : 1;
                lines++;
                assertThat(file.read - lines * 5L).isLessThan(300_000);
            }
        }
        assertThat(rejected).isEqualTo(1);
        assertThat(lines).isGreaterThan(900_000);
    }

    /** A beginning and then the same text again and again, made while it is read. */
    private static final class Endless extends InputStream {
        private final byte[] beginning;
        private final byte[] again;
        private final long end;
        private long read;

        private Endless(String beginning, String again, long end) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
            this.end = end;
        }

        private int length() {
            return again.length;
        }

        @Override
        public int read() {
            long place = read - beginning.length;
            if (place >= 0 && place % again.length == 0 && read >= end) {
                return -1;
            }
            read++;
            return place < 0 ? beginning[(int) (read - 1)] : again[(int) (place % again.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int given = 0;
            for (int one = read(); one >= 0; one = given < length ? read() : -1) {
                bytes[offset + given++] = (byte) one;
            }
            return given == 0 ? -1 : given;
        }
    }

    private static List<CsvRow> read(String text) throws IOException {
        try (CsvRows rows = rows(text, StandardCharsets.UTF_8)) {
            rows.header();
            List<CsvRow> all = new ArrayList<>();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            return all;
        }
    }

    private static CsvRows rows(String text, Charset charset) {
        return new CsvRows(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
