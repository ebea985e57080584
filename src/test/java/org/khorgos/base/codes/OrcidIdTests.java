package org.khorgos.base.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The true identifiers are those that ORCID shows in its own documentation of the check digit and of its test records. */
class OrcidIdTests {
    private static final String TRUE = "0000-0002-1825-0097";

    @ParameterizedTest
    @ValueSource(strings = {TRUE, "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-9079-593X"})
    void true_identifiers_pass(String id) {
        assertThat(OrcidId.of(id)).contains(new OrcidId(id));
        assertThat(new OrcidId(id).address()).isEqualTo("https://orcid.org/" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " https://orcid.org/0000-0002-1825-0097 ",
                "http://www.orcid.org/0000-0002-1825-0097/",
                "ORCID.org/0000-0002-1825-0097",
                "0000000218250097",
                "0000 0002 1825 0097"
            })
    void an_address_or_missing_hyphens_are_understood(String written) {
        assertThat(OrcidId.of(written)).contains(new OrcidId(TRUE));
    }

    @Test
    void a_small_x_is_understood() {
        assertThat(OrcidId.of("0000-0002-1694-233x")).contains(new OrcidId("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0002-1825-0098",
                "0000-0002-1825-009X",
                "0000-0002-8125-0097",
                "0000-0002-1825-097",
                "X000-0002-1825-0097",
                "https://orcid.org/",
                "https://example.org/0000-0002-1825-0097"
            })
    void anything_else_is_none(String written) {
        assertThat(OrcidId.of(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new OrcidId(written));
    }
}
