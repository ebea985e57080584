package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OutcomeTests {
    private static final Map<String, RuntimeException> FAILURES = Map.of(
            "absent", new NotFound("absent"),
            "late", new Refused("some.reason"),
            "foreign", new AccessDeniedException("foreign"),
            "broken", new IllegalStateException("broken"));

    @Test
    void each_is_acted_on_and_what_fails_is_said_in_the_words_of_the_act() {
        List<String> all = List.of("absent", "first", "late", "foreign", "broken", "last");

        List<Outcome<String>> outcomes = Outcome.ofEach(all, name -> name, "act.", OutcomeTests::act);

        assertThat(outcomes).extracting(Outcome::subject).isEqualTo(all);
        assertThat(outcomes)
                .extracting(OutcomeTests::reason)
                .containsExactly("act.gone", "", "some.reason", "act.denied", "act.failed", "");
    }

    private static void act(String name) {
        Optional.ofNullable(FAILURES.get(name)).ifPresent(failure -> {
            throw failure;
        });
    }

    private static String reason(Outcome<String> outcome) {
        return outcome.isDone() ? "" : Objects.requireNonNull(outcome.refusal()).messageKey();
    }
}
