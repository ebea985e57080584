package org.khorgos.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;

class HealthBoardTests {
    private final MovableClock clock = new MovableClock();
    private final List<String> asked = new ArrayList<>();
    private Level ofTheVital = Level.OK;
    private boolean fails;

    private HealthBoard board;

    @BeforeEach
    void a_board_with_a_vital_check_and_another() {
        clock.moveTo(clock.instant());
        board = new HealthBoard(List.of(check("other", false), check("vital", true)), clock);
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void only_vital_checks_are_asked_at_every_probe() {
        board.states();
        board.states();
        assertThat(asked).containsExactly("vital", "other", "vital");
        clock.moveTo(clock.instant().plus(HealthBoard.FRESH));
        board.states();
        assertThat(asked).containsExactly("vital", "other", "vital", "vital", "other");
        board.forget();
        board.states();
        assertThat(asked).endsWith("vital", "other").hasSize(7);
    }

    @Test
    void while_a_vital_check_is_bad_the_others_are_not_asked_and_keep_what_they_said() {
        board.states();
        ofTheVital = Level.BAD;
        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
        List<CheckState> states = board.states();
        assertThat(asked).containsExactly("vital", "other", "vital");
        assertThat(states).extracting(CheckState::level).containsExactly(Level.BAD, Level.OK);
        assertThat(states.get(0).stopsWork()).isTrue();

        ofTheVital = Level.OK;
        assertThat(board.states()).extracting(CheckState::level).containsExactly(Level.OK, Level.OK);
        assertThat(asked).endsWith("vital", "other").hasSize(5);
    }

    @Test
    void a_check_that_throws_is_bad_and_stops_nobody_unless_it_is_vital() {
        fails = true;
        CheckState state = board.states().get(1);
        assertThat(state.level()).isEqualTo(Level.BAD);
        assertThat(state.facts()).extracting(HealthFact::name).containsExactly("other-readable");
        assertThat(state.stopsWork()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10, 4, OK", "5, 10, 5, WARN", "5, 10, 10, BAD", "1, 1, 0, OK", "1, 1, 1, BAD",
        "10, 5, 10, OK", "10, 5, 9, WARN", "10, 5, 4, BAD", "5, , 4, OK", "5, , 99, WARN"
    })
    void a_limit_says_from_where_on_and_in_which_direction(long warn, Long bad, long value, Level level) {
        HealthLimits limits = new HealthLimits(Map.of("fact", new HealthLimits.Limit(warn, bad)));
        assertThat(limits.count("fact", value).level()).isEqualTo(level);
        assertThat(limits.count("another", value).level()).isEqualTo(Level.OK);
    }

    private HealthCheck check(String name, boolean vital) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean vital() {
                return vital;
            }

            @Override
            public List<HealthFact> facts() {
                asked.add(name);
                if (fails && !vital) {
                    throw new IllegalStateException("broken");
                }
                return List.of(new HealthFact(name, 1, Unit.COUNT, vital ? ofTheVital : Level.OK, null));
            }
        };
    }
}
