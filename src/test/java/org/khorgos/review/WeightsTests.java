package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;

class WeightsTests {
    @ParameterizedTest
    @CsvSource({
        "40, 30, 30, 4.5, 3.5, 3.0, 3.75",
        "70, 20, 10, 4.5, 3.5, 3.0, 4.15",
        "33, 33, 34, 5.0, 5.0, 5.0, 5.00",
        "33, 33, 34, 0.5, 0.0, 0.0, 0.17",
        "100, 0, 0, 2.5, 5.0, 5.0, 2.50",
        "40, 30, 30, 0.0, 0.0, 0.0, 0.00"
    })
    void the_total_is_the_weighted_mean_rounded_half_up(
            int excellence, int impact, int implementation, String first, String second, String third, String total) {
        Weights weights = weights(excellence, impact, implementation);

        assertThat(weights.total(Scores.of(first, second, third))).isEqualTo(new BigDecimal(total));
    }

    @Test
    void a_criterion_that_the_call_leaves_out_does_not_count() {
        Weights weights = Weights.of(
                List.of(new Criterion(CriterionKind.EXCELLENCE, 50, ""), new Criterion(CriterionKind.IMPACT, 50, "")));

        assertThat(weights.total(Scores.of("4.0", "3.0", "0.0"))).isEqualTo(new BigDecimal("3.50"));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 30, 30, 4.0, '', 3.0, 3.57, 70",
        "40, 30, 30, '', '', 3.5, 3.50, 30",
        "40, 30, 30, 4.5, 3.5, '', 4.07, 70",
        "70, 20, 10, '', 5.0, 0.0, 3.33, 30"
    })
    void the_weights_of_what_has_no_score_are_shared_out(
            int excellence,
            int impact,
            int implementation,
            String first,
            String second,
            String third,
            String total,
            int scored) {
        Weights weights = weights(excellence, impact, implementation);

        assertThat(weights.total(Scores.of(first, second, third))).isEqualTo(new BigDecimal(total));
        assertThat(weights.scored(Scores.of(first, second, third))).isEqualTo(scored);
    }

    @Test
    void without_a_score_that_counts_there_is_no_total() {
        assertThat(weights(50, 50, 0).total(Scores.of("", "", "4.0"))).isNull();
    }

    static Weights weights(int excellence, int impact, int implementation) {
        return Weights.of(List.of(
                new Criterion(CriterionKind.EXCELLENCE, excellence, ""),
                new Criterion(CriterionKind.IMPACT, impact, ""),
                new Criterion(CriterionKind.IMPLEMENTATION, implementation, "")));
    }
}
