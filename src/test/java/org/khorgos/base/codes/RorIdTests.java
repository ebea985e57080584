package org.khorgos.base.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The true identifiers are those of the University of California and of organisations that the registry relates to it. */
class RorIdTests {
    @ParameterizedTest
    @ValueSource(strings = {"00pjdza24", "00d9ah105", "00zv0wd17", "02t274463", "05rrcem69", "03yrm5c26"})
    void true_identifiers_pass(String id) {
        assertThat(RorId.of(id)).contains(new RorId(id));
        assertThat(new RorId(id).address()).isEqualTo("https://ror.org/" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " https://ror.org/00pjdza24 ",
                "http://ror.org/00pjdza24/",
                "ror.org/00PJDZA24",
                "HTTPS://ROR.ORG/00pjdza24",
                "00PJDZA24"
            })
    void an_address_or_capitals_are_understood(String written) {
        assertThat(RorId.of(written)).contains(new RorId("00pjdza24"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00pjdza2",
                "00pjdza244",
                "10pjdza24",
                "00pjdza25",
                "00pjdz124",
                "0op1dza24",
                "012xzy7a9",
                "00pjdzi24",
                "https://example.org/00pjdza24",
                "https://ror.org/",
                "grid.30389.31",
                "00pjdza24 and more"
            })
    void anything_else_is_refused(String written) {
        assertThat(RorId.of(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RorId(written));
    }

    @Test
    void a_single_wrong_character_and_two_that_changed_places_are_found() {
        String id = "00pjdza24";
        IntStream.range(1, id.length()).forEach(place -> {
            for (char other : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
                String wrong = id.substring(0, place) + other + id.substring(place + 1);
                assertThat(RorId.isValid(wrong)).as(wrong).isEqualTo(wrong.equals(id));
            }
        });
        IntStream.range(1, id.length() - 1).forEach(place -> {
            String swapped = id.substring(0, place) + id.charAt(place + 1) + id.charAt(place) + id.substring(place + 2);
            assertThat(RorId.isValid(swapped)).as(swapped).isFalse();
        });
    }
}
