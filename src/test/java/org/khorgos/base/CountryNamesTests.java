package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTests {
    @Test
    void a_country_is_named_in_the_language_of_the_reader_and_none_stays_empty() {
        assertThat(CountryNames.of("KZ", Locale.ENGLISH)).isEqualTo("Kazakhstan");
        assertThat(CountryNames.of("KZ", Locale.forLanguageTag("ru"))).isEqualTo("Казахстан");
        assertThat(CountryNames.of("KZ", Locale.SIMPLIFIED_CHINESE)).isEqualTo("哈萨克斯坦");
        assertThat(CountryNames.of("", Locale.ENGLISH)).isEmpty();
    }
}
