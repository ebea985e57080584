package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTests {
    @Test
    void a_note_is_needed_when_anything_is_wrong() {
        assertThat(check(" ").lacksNote(FilingAdvice.FILE)).isFalse();
        assertThat(check(" ").lacksNote(FilingAdvice.RETURN)).isTrue();
        assertThat(check("The budget is missing.").lacksNote(FilingAdvice.CONVERT))
                .isFalse();
    }

    private static FormCheck check(String note) {
        return new FormCheck(Set.of(), true, true, true, note, Set.of());
    }
}
