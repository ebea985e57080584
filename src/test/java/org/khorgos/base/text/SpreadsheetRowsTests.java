package org.khorgos.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetRowsTests {
    @Test
    void cells_stand_between_tabs_and_rows_on_lines() {
        assertThat(SpreadsheetRows.of("Almaty\tKZ\r\nBishkek\tKG\r\n"))
                .containsExactly(List.of("Almaty", "KZ"), List.of("Bishkek", "KG"));
        assertThat(SpreadsheetRows.of("a\tb\rc\td")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void a_cell_with_line_breaks_tabs_or_quotes_stands_in_quotes() {
        assertThat(SpreadsheetRows.of("\"first\nsecond\"\t1\n\"a\tb\"\t2\n\"say \"\"yes\"\"\nnow\"\t3"))
                .containsExactly(List.of("first\nsecond", "1"), List.of("a\tb", "2"), List.of("say \"yes\"\nnow", "3"));
    }

    @Test
    void other_quotes_are_characters() {
        assertThat(SpreadsheetRows.of("\"Silk\" Road\t12\" pipe\n\"open\tend"))
                .containsExactly(List.of("\"Silk\" Road", "12\" pipe"), List.of("\"open", "end"));
    }

    @Test
    void empty_cells_stay_and_empty_rows_go() {
        assertThat(SpreadsheetRows.of("a\t\tc\t\t\n\t\t\n\n\tb"))
                .containsExactly(List.of("a", "", "c", "", ""), List.of("", "b"));
    }

    @Test
    void outer_blanks_and_marks_of_encoding_go() {
        assertThat(SpreadsheetRows.of("\ufeff Almaty\u00a0\t KZ ")).containsExactly(List.of("Almaty", "KZ"));
        assertThat(SpreadsheetRows.of("")).isEmpty();
        assertThat(SpreadsheetRows.of(" \n\t\n")).isEmpty();
    }
}
