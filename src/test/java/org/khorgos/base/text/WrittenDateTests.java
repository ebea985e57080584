package org.khorgos.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-31",
                "2027/3/31",
                "2027.03.31",
                "2027年3月31日",
                "31.03.2027",
                "31.3.2027",
                "3/31/2027",
                "31/3/2027",
                " 31-03-2027 "
            })
    void days_are_read_as_spreadsheets_write_them(String written) {
        assertThat(WrittenDate.of(written)).contains(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3/4/2027", "2027-02-30", "31.04.2027", "2027-13-01", "2027", "46112", "31.3.27", "tomorrow"
            })
    void what_is_no_day_or_could_be_two_is_refused(String written) {
        assertThat(WrittenDate.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/4/2027", "2027-4-4", "4.4.2027"})
    void a_day_that_is_the_same_both_ways_is_read(String written) {
        assertThat(WrittenDate.of(written)).contains(LocalDate.of(2027, 4, 4));
    }
}
