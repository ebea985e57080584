package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.khorgos.call.CriterionKind;

class ConsensusPropertyTests {
    private static final Scores NONE = Scores.of("", "", "");

    @Property
    void the_mean_lies_between_lowest_and_highest_on_the_grid(
            @ForAll @NotEmpty @Size(max = 7) List<@From("scores") Scores> given) {
        Consensus consensus = Consensus.of(given);
        for (CriterionKind kind : CriterionKind.values()) {
            List<BigDecimal> on = on(given, kind);
            BigDecimal mean = consensus.scores().of(kind);
            if (on.isEmpty()) {
                assertThat(mean).isNull();
            } else {
                assertThat(mean).isBetween(Collections.min(on), Collections.max(on));
                assertThat(Objects.requireNonNull(mean).remainder(new BigDecimal("0.5")))
                        .isZero();
            }
        }
    }

    @Property
    void the_mean_is_the_nearest_half_point_and_the_upper_of_two(
            @ForAll @NotEmpty @Size(max = 7) List<@From("scores") Scores> given) {
        Consensus consensus = Consensus.of(given);
        for (CriterionKind kind : CriterionKind.values()) {
            List<BigDecimal> on = on(given, kind);
            BigDecimal mean = consensus.scores().of(kind);
            if (mean != null) {
                BigDecimal sum = on.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal fourfold =
                        mean.multiply(BigDecimal.valueOf(4L * on.size())).subtract(sum.multiply(BigDecimal.valueOf(4)));
                assertThat(fourfold)
                        .isGreaterThan(BigDecimal.valueOf(-on.size()))
                        .isLessThanOrEqualTo(BigDecimal.valueOf(on.size()));
            }
        }
    }

    @Property
    void the_order_does_not_matter(@ForAll @Size(max = 7) List<@From("scores") Scores> given, @ForAll Random random) {
        List<Scores> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        assertThat(Consensus.of(shuffled).summary())
                .isEqualTo(Consensus.of(given).summary());
        assertThat(Consensus.of(shuffled).criteria())
                .isEqualTo(Consensus.of(given).criteria());
        assertThat(Consensus.of(shuffled).scores())
                .isEqualTo(Consensus.of(given).scores());
    }

    @Property
    void a_review_without_a_score_changes_no_figure(@ForAll @Size(max = 7) List<@From("scores") Scores> given) {
        List<Scores> more = new ArrayList<>(given);
        more.add(NONE);
        assertThat(Consensus.of(more).summary()).isEqualTo(Consensus.of(given).summary());
        assertThat(Consensus.of(more).criteria()).isEqualTo(Consensus.of(given).criteria());
        assertThat(Consensus.of(more).scores()).isEqualTo(Consensus.of(given).scores());
    }

    @Property
    void no_spread_is_below_zero_and_equal_experts_have_none(
            @ForAll @Size(max = 7) List<@From("scores") Scores> given, @ForAll("scores") Scores one) {
        assertThat(Consensus.of(given).widestSpread()).isNotNegative();
        assertThat(Consensus.of(given).summary().widestSpread())
                .isNotNegative()
                .isLessThanOrEqualTo(Consensus.of(given).widestSpread());
        assertThat(Consensus.of(List.of(one, one, one)).widestSpread()).isZero();
    }

    @Property
    void the_decision_sees_no_more_valid_scores_than_every_criterion_has(
            @ForAll @Size(max = 7) List<@From("scores") Scores> given) {
        int fewest = Arrays.stream(CriterionKind.values())
                .mapToInt(kind -> on(given, kind).size())
                .min()
                .orElseThrow();
        assertThat(Consensus.of(given).summary().valid()).isEqualTo(fewest);
    }

    @Property
    void the_total_of_an_expert_lies_between_the_scores_that_were_given(@ForAll("scores") Scores scores) {
        Weights weights = WeightsTests.weights(40, 30, 30);
        BigDecimal total = weights.total(scores);
        List<BigDecimal> all = new ArrayList<>();
        for (CriterionKind kind : CriterionKind.values()) {
            all.addAll(on(List.of(scores), kind));
        }
        if (all.isEmpty()) {
            assertThat(total).isNull();
        } else {
            assertThat(total).isBetween(Collections.min(all), Collections.max(all));
        }
    }

    @Property
    void calibrations_have_a_mean_of_zero(@ForAll @Size(min = 3, max = 9) List<@From("score") BigDecimal> totals) {
        List<BigDecimal> figures =
                Calibration.of(totals.stream().collect(Collectors.toMap(total -> UUID.randomUUID(), List::of)))
                        .values()
                        .stream()
                        .toList();
        boolean same =
                totals.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
        assertThat(figures).hasSize(same ? 0 : totals.size());
        assertThat(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("-0.05"), new BigDecimal("0.05"));
    }

    @Provide
    Arbitrary<Scores> scores() {
        Arbitrary<String> one = Arbitraries.integers()
                .between(-2, 10)
                .map(half -> half < 0 ? "" : BigDecimal.valueOf(half * 5L, 1).toPlainString());
        return Combinators.combine(one, one, one).as(Scores::of);
    }

    @Provide
    Arbitrary<BigDecimal> score() {
        return Arbitraries.integers().between(0, 10).map(half -> BigDecimal.valueOf(half * 5L, 1));
    }

    private static List<BigDecimal> on(List<Scores> given, CriterionKind kind) {
        return given.stream()
                .map(scores -> scores.of(kind))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
