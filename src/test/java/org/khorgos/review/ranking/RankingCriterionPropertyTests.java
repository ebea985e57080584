package org.khorgos.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingCriterionPropertyTests {
    private static final Instant SPRING = Instant.parse("2027-03-05T12:00:00Z");

    @Property
    void the_order_is_total(
            @ForAll("entries") RankingEntry one,
            @ForAll("entries") RankingEntry two,
            @ForAll("entries") RankingEntry three) {
        int forth = RankingCriterion.ORDER.compare(one, two);
        assertThat(Integer.signum(forth)).isEqualTo(-Integer.signum(RankingCriterion.ORDER.compare(two, one)));
        assertThat(forth == 0).isEqualTo(one.equals(two));
        if (forth <= 0 && RankingCriterion.ORDER.compare(two, three) <= 0) {
            assertThat(RankingCriterion.ORDER.compare(one, three)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void nothing_depends_on_the_order_in_which_proposals_come(
            @ForAll("calls") List<RankingEntry> call, @ForAll Random random) {
        List<RankingEntry> mixed = new ArrayList<>(call);
        Collections.shuffle(mixed, random);
        mixed.sort(RankingCriterion.ORDER);
        List<RankingEntry> sorted = new ArrayList<>(call);
        sorted.sort(RankingCriterion.ORDER);
        assertThat(mixed).isEqualTo(sorted);
    }

    @Property
    void sum_counts_first_then_impact_then_the_smaller_request_then_the_earlier_one(
            @ForAll("calls") List<RankingEntry> call) {
        List<RankingEntry> ranked = new ArrayList<>(call);
        ranked.sort(RankingCriterion.ORDER);
        for (int place = 1; place < ranked.size(); place++) {
            RankingEntry better = ranked.get(place - 1);
            RankingEntry next = ranked.get(place);
            switch (RankingCriterion.separating(better, next).orElseThrow()) {
                case SUM -> assertThat(better.sum()).isGreaterThan(next.sum());
                case IMPACT -> {
                    assertThat(better.sum()).isEqualByComparingTo(next.sum());
                    assertThat(better.impact()).isGreaterThan(next.impact());
                }
                case REQUESTED -> {
                    assertThat(better.impact()).isEqualByComparingTo(next.impact());
                    if (next.requested() != null) {
                        assertThat(Objects.requireNonNull(better.requested())).isLessThan(next.requested());
                    }
                }
                case SUBMITTED -> {
                    assertThat(better.requested()).isEqualTo(next.requested());
                    assertThat(better.submittedAt()).isBefore(next.submittedAt());
                }
                case NUMBER -> {
                    assertThat(better.submittedAt()).isEqualTo(next.submittedAt());
                    assertThat(better.number()).isLessThan(next.number());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<RankingEntry>> calls() {
        return entries().list().ofMaxSize(12).uniqueElements(RankingEntry::number);
    }

    /** Few values each, so that ties are common. */
    @Provide
    Arbitrary<RankingEntry> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of("10.0", "10.5", "13.0"),
                        Arbitraries.of("3.0", "4.5"),
                        Arbitraries.of("90000.00", "120000.00").injectNull(0.2),
                        Arbitraries.integers().between(0, 2))
                .as((number, sum, impact, requested, hours) -> new RankingEntry(
                        "2027-%04d".formatted(number),
                        new BigDecimal(sum),
                        new BigDecimal(impact),
                        requested == null ? null : new BigDecimal(requested),
                        SPRING.plusSeconds(3600L * hours)));
    }
}
