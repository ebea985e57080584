package org.khorgos.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.call.CallRules;
import org.khorgos.call.SideRules;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;

/** Sums of budgets and what a call says to them. */
class BudgetPropertyTests {
    private static final ProposalContent CONTENT = Proposals.content();
    private static final CallRules RULES = Calls.rules(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), "1", "1");

    @Property
    void sums_by_side_by_year_and_by_category_are_one_sum(@ForAll("budgets") List<BudgetLine> budget) {
        for (Side side : Side.values()) {
            List<BudgetLine> lines =
                    budget.stream().filter(line -> line.side() == side).toList();
            Money total = finance(lines).total(side, "EUR");

            assertThat(finance(budget).total(side, "EUR")).isEqualTo(total);
            assertThat(sumOfSums(lines, side, BudgetLine::year)).isEqualTo(total);
            assertThat(sumOfSums(lines, side, BudgetLine::category)).isEqualTo(total);
            assertThat(total.amount())
                    .isEqualByComparingTo(lines.stream()
                            .map(BudgetLine::amount)
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Property
    void a_cap_is_passed_by_a_cent_and_not_before(
            @ForAll("budgets") List<BudgetLine> budget, @ForAll @LongRange(min = 1, max = 2_000_000) long cents) {
        BigDecimal bound = BigDecimal.valueOf(cents, 2);
        for (Side side : Side.values()) {
            BigDecimal total = finance(budget).total(side, side.currency()).amount();
            BigDecimal dearest = Arrays.stream(new int[] {2027, 2028, 2029})
                    .mapToObj(year -> finance(budget.stream()
                                    .filter(line -> line.year() == year)
                                    .toList())
                            .total(side, side.currency())
                            .amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::max);

            List<String> said = problems(budget, RULES.with(side, bounds(side, bound, null, null)));
            assertThat(said.contains("overCap." + side)).isEqualTo(total.compareTo(bound) > 0);
            said = problems(budget, RULES.with(side, bounds(side, null, bound, null)));
            assertThat(said.contains("overYearlyCap." + side)).isEqualTo(dearest.compareTo(bound) > 0);
            said = problems(budget, RULES.with(side, bounds(side, null, null, bound)));
            assertThat(said.contains("belowMinimum." + side))
                    .isEqualTo(total.signum() > 0 && total.compareTo(bound) < 0);
            assertThat(said.contains("sideWithoutMoney." + side)).isEqualTo(total.signum() == 0);
        }
    }

    @Property
    void the_share_of_the_home_side_is_the_wanted_one_to_the_nearest_percent(
            @ForAll("budgets") List<BudgetLine> budget, @ForAll @IntRange(max = 100) int wanted) {
        CallRules rules = RULES.with(new CallRules.Scope(List.of(), "", null, null, null, wanted, true, "", ""))
                .with(Side.HOME, bounds(Side.PARTNER, null, null, null))
                .with(Side.PARTNER, bounds(Side.PARTNER, null, null, null));
        BigDecimal home = finance(budget).total(Side.HOME, "USD").amount();
        BigDecimal all = home.add(finance(budget).total(Side.PARTNER, "USD").amount());
        BigDecimal twice = home.multiply(BigDecimal.valueOf(200));
        boolean fits = twice.compareTo(all.multiply(BigDecimal.valueOf(2L * wanted - 1))) >= 0
                && twice.compareTo(all.multiply(BigDecimal.valueOf(2L * wanted + 1))) < 0;

        assertThat(problems(budget, rules).contains("homeShare")).isEqualTo(all.signum() > 0 && !fits);
    }

    @Provide
    Arbitrary<List<BudgetLine>> budgets() {
        Arbitrary<@Nullable BigDecimal> amounts = Arbitraries.longs()
                .between(1, 1_000_000)
                .map(cents -> BigDecimal.valueOf(cents, 2))
                .injectNull(0.1);
        return Combinators.combine(
                        Arbitraries.of(2027, 2028, 2029),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(BudgetCategory.class),
                        amounts)
                .as(BudgetLine::new)
                .list()
                .ofMaxSize(20);
    }

    private static Money sumOfSums(List<BudgetLine> lines, Side side, Function<BudgetLine, Object> group) {
        return lines.stream().collect(Collectors.groupingBy(group)).values().stream()
                .map(some -> finance(some).total(side, "EUR"))
                .reduce(Money.zero("EUR"), Money::plus);
    }

    private static Finance finance(List<BudgetLine> budget) {
        return new Finance(budget, "");
    }

    private static SideRules bounds(
            Side side, @Nullable BigDecimal cap, @Nullable BigDecimal yearlyCap, @Nullable BigDecimal minimum) {
        return new SideRules(List.of(), true, side.currency(), minimum, cap, yearlyCap, null);
    }

    private static List<String> problems(List<BudgetLine> budget, CallRules rules) {
        return CallFit.problems(CONTENT.with(finance(budget)), Calls.row(rules)).stream()
                .map(problem -> problem.messageKey().replace("proposal.problem.", ""))
                .toList();
    }
}
