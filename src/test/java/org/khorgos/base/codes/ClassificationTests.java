package org.khorgos.base.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.base.codes.Classification.DAC;
import static org.khorgos.base.codes.Classification.FORD;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.codes.Classification.Status;

class ClassificationTests {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Coded(
            @CodeOf(DAC) String dac,
            @CodeOf(FORD) String ford,
            @Ror String ror) {}

    @Test
    void the_lists_are_whole() {
        assertThat(DAC.current())
                .hasSize(295)
                .contains("23210", "31182", "43082")
                .doesNotContain("23067");
        assertThat(FORD.current()).hasSize(42).startsWith("1.1").containsSequence("2.9", "2.10", "2.11", "3.1");
    }

    @Test
    void withdrawn_codes_are_known_but_not_current() {
        assertThat(DAC.status("23067")).isEqualTo(Status.WITHDRAWN);
        assertThat(DAC.status("23230")).isEqualTo(Status.CURRENT);
        assertThat(DAC.status("99999")).isEqualTo(Status.UNKNOWN);
        assertThat(FORD.status("2.1")).isEqualTo(Status.CURRENT);
        assertThat(FORD.status("2.12")).isEqualTo(Status.UNKNOWN);
        assertThat(DAC.label("23067", Locale.ENGLISH)).isEqualTo("23067 Solar energy");
    }

    @Test
    void names_are_in_the_readers_language_where_the_list_has_one() {
        assertThat(FORD.label("2.7", Languages.CHINESE)).isEqualTo("2.7 环境工程");
        assertThat(FORD.label("2.7", Languages.RUSSIAN)).isEqualTo("2.7 Экологическая инженерия");
        assertThat(DAC.label("31182", Languages.CHINESE)).isEqualTo("31182 Agricultural research");
        assertThat(DAC.label("xyz", Locale.ENGLISH)).isEqualTo("xyz");
    }

    @Test
    void every_field_of_research_has_a_name_in_every_language() {
        for (Locale language : Languages.ALL) {
            assertThat(FORD.current())
                    .allSatisfy(code -> assertThat(FORD.label(code, language)).hasSizeGreaterThan(code.length() + 1));
        }
    }

    @Test
    void an_annotated_field_refuses_what_is_in_no_list() {
        assertThat(VALIDATOR.validate(new Coded("", "", ""))).isEmpty();
        assertThat(VALIDATOR.validate(new Coded("23067", "4.1", "00pjdza24"))).isEmpty();
        assertThat(VALIDATOR.validate(new Coded("4.1", "23230", "00pjdza25")))
                .extracting(one -> one.getPropertyPath() + " " + one.getMessageTemplate())
                .containsExactlyInAnyOrder(
                        "dac {base.problem.code}", "ford {base.problem.code}", "ror {base.problem.ror}");
    }
}
