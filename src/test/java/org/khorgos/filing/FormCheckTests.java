package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTests {
    @Test
    void nothing_wrong_is_filed() {
        assertThat(check(Set.of(), true).advice()).isEqualTo(FilingAdvice.FILE);
    }

    @Test
    void formal_faults_alone_are_returned() {
        assertThat(check(Set.of(FilingReason.FORM), true).advice()).isEqualTo(FilingAdvice.RETURN);
    }

    @Test
    void anything_beyond_the_form_is_converted() {
        assertThat(check(Set.of(FilingReason.FORM, FilingReason.EMPTY), true).advice())
                .isEqualTo(FilingAdvice.CONVERT);
        assertThat(check(Set.of(), false).advice()).isEqualTo(FilingAdvice.CONVERT);
    }

    @Test
    void a_note_is_needed_when_anything_is_wrong() {
        assertThat(check(Set.of(), true).lacksNote()).isFalse();
        assertThat(check(Set.of(FilingReason.SCOPE), true).lacksNote()).isTrue();
    }

    private static FormCheck check(Set<FilingReason> reasons, boolean standing) {
        return new FormCheck(reasons, standing, true, true, " ", Set.of());
    }
}
