package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.call.CriterionKind;

class ConsensusTests {
    @ParameterizedTest
    @CsvSource({
        "4.0 4.0 4.0, 4.0",
        "3.0 3.0 3.5, 3.0",
        "3.0 3.5 3.5, 3.5",
        "3.0 3.5, 3.5",
        "2.5 2.5 3.0, 2.5",
        "2.5 3.0 3.0, 3.0",
        "0.0 0.0 0.5, 0.0",
        "0.0 0.5, 0.5",
        "4.5 5.0 5.0, 5.0",
        "3.0 3.0 3.0 4.0, 3.5",
        "1.0 2.0 2.0, 1.5",
    })
    void the_mean_is_rounded_half_up_to_half_a_point(String given, String expected) {
        Consensus consensus = Consensus.of(Stream.of(given.split(" "))
                .map(score -> Scores.of(score, "0.0", "0.0"))
                .toList());
        assertThat(consensus.scores().excellence()).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "4.0, 3.5, 3.0, 10.5, 3.0",
        "5.0, 5.0, 2.5, 12.5, 2.5",
        "3.0, 3.0, 4.0, 10.0, 3.0",
        "3.0, 3.0, 3.5, 9.5, 3.0"
    })
    void the_worked_values_of_the_review_table(
            String excellence, String impact, String implementation, String sum, String lowest) {
        Scores same = Scores.of(excellence, impact, implementation);
        ReviewSummary summary = Consensus.of(List.of(same, same, same)).summary();
        assertThat(summary.valid()).isEqualTo(3);
        assertThat(summary.scoreSum()).isEqualTo(new BigDecimal(sum));
        assertThat(summary.lowestCriterion()).isEqualTo(new BigDecimal(lowest));
        assertThat(summary.widestSpread()).isEqualByComparingTo("0");
    }

    @Test
    void the_widest_spread_is_that_of_the_criterion_with_most_disagreement() {
        Consensus consensus = Consensus.of(List.of(
                Scores.of("4.0", "2.0", "3.0"), Scores.of("4.5", "4.5", "3.0"), Scores.of("4.0", "3.0", "3.5")));
        assertThat(consensus.widestSpread()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void no_review_comes_to_nothing() {
        ReviewSummary summary = Consensus.of(List.of()).summary();
        assertThat(summary.valid()).isZero();
        assertThat(summary.scoreSum()).isEqualByComparingTo("0");
        assertThat(summary.lowestCriterion()).isEqualByComparingTo("0");
        assertThat(summary.widestSpread()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "5.5", "3.2", "0.25"})
    void a_score_lies_between_0_and_5_in_half_steps(String score) {
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(score, "1.0", "1.0"));
    }

    @Test
    void a_whole_score_is_kept_with_one_decimal() {
        assertThat(Scores.of("3", "4", "5.00")).isEqualTo(Scores.of("3.0", "4.0", "5.0"));
    }

    @Test
    void what_an_expert_did_not_score_is_no_zero() {
        Consensus consensus = Consensus.of(
                List.of(Scores.of("4.0", "3.0", "3.5"), Scores.of("", "3.0", "3.5"), Scores.of("3.0", "4.0", "3.5")));
        assertThat(consensus.scores()).isEqualTo(Scores.of("3.5", "3.5", "3.5"));
        assertThat(consensus.reviews()).isEqualTo(3);
        assertThat(consensus.summary().valid()).isEqualTo(2);
        assertThat(consensus.criteria().get(CriterionKind.EXCELLENCE))
                .isEqualTo(new Spread(2, new BigDecimal("3.50"), new BigDecimal("3.50"), new BigDecimal("1.0")));
        assertThat(consensus.criteria().get(CriterionKind.IMPACT))
                .isEqualTo(new Spread(3, new BigDecimal("3.33"), new BigDecimal("3.00"), new BigDecimal("1.0")));
    }

    @Test
    void a_criterion_with_more_scores_has_got_its_further_expert() {
        Consensus apart = Consensus.of(List.of(
                Scores.of("5.0", "4.0", "4.0"),
                Scores.of("2.0", "4.0", "4.0"),
                Scores.of("4.0", "4.0", "4.5"),
                Scores.of("4.0", "4.0", "")));
        assertThat(apart.summary())
                .isEqualTo(new ReviewSummary(3, new BigDecimal("4.0"), new BigDecimal("12.0"), new BigDecimal("0.5")));
        assertThat(apart.widestSpread()).isEqualTo(new BigDecimal("3.0"));
        assertThat(apart.needsDiscussion()).isTrue();
    }

    @Test
    void experts_who_lie_exactly_two_points_apart_need_no_discussion() {
        assertThat(Consensus.of(List.of(Scores.of("5.0", "4.0", "4.0"), Scores.of("3.0", "4.0", "4.0")))
                        .needsDiscussion())
                .isFalse();
    }
}
