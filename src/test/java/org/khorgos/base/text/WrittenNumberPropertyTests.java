package org.khorgos.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khorgos.base.Languages;

class WrittenNumberPropertyTests {
    private static final long LARGEST = 99_999_999_999_999_999L;

    @Property
    void an_amount_as_a_language_writes_it_is_read_in_that_language(
            @ForAll("amounts") BigDecimal amount, @ForAll("languages") Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        NumberFormat plain = new DecimalFormat("0.00", ((DecimalFormat) format).getDecimalFormatSymbols());

        assertThat(WrittenNumber.of(format.format(amount), language))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
        assertThat(WrittenNumber.of(plain.format(amount), language))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
        assertThat(WrittenNumber.of(amount.toPlainString(), language)).contains(amount);
    }

    @Property
    void nothing_that_is_written_breaks_the_reading(
            @ForAll("scribble") String written, @ForAll("languages") Locale language) {
        WrittenNumber.of(written, language)
                .ifPresent(number -> assertThat(written).containsPattern("\\d"));
        assertThat(WrittenNumber.of(written + "x", language)).isEmpty();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(-LARGEST, LARGEST).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<String> scribble() {
        return Arbitraries.strings().withChars("0123456789,.-+ '\u00a0").ofMaxLength(50);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(List.copyOf(Languages.ALL));
    }
}
