package org.khorgos.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Languages;

class WrittenNumberTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000|1250000",
                "1250000.50|1250000.50",
                "1250000,50|1250000.50",
                "1,250,000.50|1250000.50",
                "1.250.000,50|1250000.50",
                "1.250.000|1250000",
                "1 250 000,50|1250000.50",
                "1\u00a0250\u00a0000,50|1250000.50",
                "1\u202f250|1250",
                "1’250’000.5|1250000.5",
                "0,500|0.500",
                "1.234|1.234",
                "-5|-5",
                "\u22125,5|-5.5",
                "1,234,567|1234567",
                "1 234,567|1234.567"
            })
    void numbers_are_read_as_they_are_written_in_several_countries(String written, BigDecimal number) {
        assertThat(WrittenNumber.of(written, Locale.ENGLISH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(WrittenNumber.of(written, Languages.RUSSIAN))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void a_comma_that_can_be_read_both_ways_is_read_as_in_the_readers_language() {
        assertThat(WrittenNumber.of("1,234", Locale.ENGLISH)).contains(new BigDecimal("1234"));
        assertThat(WrittenNumber.of("1,234", Languages.CHINESE)).contains(new BigDecimal("1234"));
        assertThat(WrittenNumber.of("1,234", Languages.RUSSIAN)).contains(new BigDecimal("1.234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "1,2,3",
                "1,23,456",
                "1.2.3",
                "12 34",
                "1e9",
                "1e400",
                "NaN",
                "#VALUE!",
                "¥100",
                "10%",
                "1,250.00,0",
                "٣",
                "99999999999999999999999999999999999999999999"
            })
    void anything_else_is_no_number(String written) {
        assertThat(WrittenNumber.of(written, Locale.ENGLISH)).isEmpty();
    }
}
