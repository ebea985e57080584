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
