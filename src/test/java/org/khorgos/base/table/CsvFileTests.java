package org.khorgos.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFileTests {
    @Test
    void a_text_that_begins_like_a_formula_becomes_text() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n")) {
            String cell = start + "cmd|' /C calc'!A1";

            assertThat(written(cell)).doesNotStartWith(start).startsWith(quoted(start) ? "\"'" : "'");
        }
    }

    @Test
    void separators_quotes_and_line_breaks_stay_within_their_cell() throws IOException {
        assertThat(written("a,b", "say \"no\"", "one\ntwo", "plain"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\",plain\r\n");
    }

    @Test
    void numbers_stay_numbers_and_nothing_stays_empty() throws IOException {
        assertThat(written(new BigDecimal("1250000.00"), null, "x")).isEqualTo("1250000.00,,x\r\n");
    }

    @Test
    void the_file_says_that_it_is_utf_8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out)) {
            file.line(List.of("提案"));
        }

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("提案");
    }

    private static boolean quoted(String start) {
        return start.equals("\r") || start.equals("\n");
    }

    private static String written(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out)) {
            file.line(Arrays.asList(cells));
        }
        return out.toString(StandardCharsets.UTF_8).substring(1);
    }
}
