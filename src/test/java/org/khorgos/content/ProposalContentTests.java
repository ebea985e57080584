package org.khorgos.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.call.CallRow;
import org.khorgos.call.Sector;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;

class ProposalContentTests {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final CallRow CALL = Calls.row();

    private final ProposalContent complete = Proposals.content();

    @Test
    void a_complete_content_lacks_nothing() {
        assertThat(Completeness.problems(complete, CALL)).isEmpty();
        assertThat(VALIDATOR.validate(complete)).isEmpty();
    }

    @Test
    void an_empty_content_is_a_valid_draft_and_lacks_much() {
        ProposalContent empty = ProposalContent.empty("Snow", "en");

        assertThat(VALIDATOR.validate(empty)).isEmpty();
        assertThat(Completeness.problems(empty, CALL))
                .extracting(Problem::section)
                .contains("basics", "partners", "plan", "cooperation", "finance");
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 41})
    void shares_that_do_not_sum_to_a_hundred_are_a_problem(int second) {
        assertThat(problems(complete.with(plan(sector(Sector.NEW_ENERGY, 60), sector(Sector.AGRICULTURE, second)))))
                .containsExactly("plan.sectors proposal.problem.sharesSum");
    }

    @Test
    void a_sector_named_twice_is_a_problem() {
        assertThat(problems(complete.with(plan(sector(Sector.NEW_ENERGY, 50), sector(Sector.NEW_ENERGY, 50)))))
                .containsExactly("plan.sectors proposal.problem.sectorTwice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 101})
    void shares_lie_between_one_and_a_hundred(int share) {
        assertThat(violations(complete.with(plan(sector(Sector.NEW_ENERGY, share)))))
                .containsExactly("plan.sectors[0].share");
    }

    @Test
    void the_end_lies_after_the_start() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        ProposalContent.Plan plan = complete.plan();

        assertThat(violations(
                        complete.with(new ProposalContent.Plan(day, day, 3, 6, plan.sectors(), plan.milestones()))))
                .containsExactly("plan.endDateAfterStart");
        assertThat(violations(complete.with(
                        new ProposalContent.Plan(day, day.plusDays(1), 3, 6, plan.sectors(), plan.milestones()))))
                .isEmpty();
    }

    @Test
    void the_readiness_never_falls_and_has_nine_levels() {
        ProposalContent.Plan plan = complete.plan();

        assertThat(violations(complete.with(new ProposalContent.Plan(
                        plan.startDate(), plan.endDate(), 6, 5, plan.sectors(), plan.milestones()))))
                .containsExactly("plan.trlTargetReachable");
        assertThat(violations(complete.with(new ProposalContent.Plan(
                        plan.startDate(), plan.endDate(), 1, 10, plan.sectors(), plan.milestones()))))
                .containsExactly("plan.trlTarget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000000000000", "1e30"})
    void amounts_outside_their_limits_are_refused(String amount) {
        assertThat(violations(complete.with(budget(amount)))).contains("finance.budget[0].amount");
    }

    @Test
    void the_largest_amount_is_kept_but_exceeds_every_cap() {
        ProposalContent huge = complete.with(budget("999999999999999.99"));

        assertThat(violations(huge)).isEmpty();
        assertThat(problems(huge))
                .containsExactly(
                        "finance.budget proposal.problem.overCap.HOME",
                        "finance.budget proposal.problem.sideWithoutMoney.PARTNER");
    }

    @Test
    void the_longest_budget_of_the_largest_amounts_can_still_be_summed() {
        BudgetLine line =
                new BudgetLine(2027, Side.HOME, Terms.BudgetCategory.TRAVEL, new BigDecimal("999999999999999.99"));
        List<BudgetLine> lines = Collections.nCopies(ProposalContent.BUDGET_MAX, line);

        assertThat(new ProposalContent.Finance(lines, "")
                        .total(Side.HOME, "CNY")
                        .amount())
                .isEqualByComparingTo("89999999999999999.10");
        assertThat(violations(complete.with(
                        new ProposalContent.Finance(Collections.nCopies(ProposalContent.BUDGET_MAX + 1, line), ""))))
                .containsExactly("finance.budget");
    }

    @Test
    void countries_are_those_of_iso_3166() {
        ProposalContent.Partners partners = complete.partners();

        assertThat(violations(complete.with(new ProposalContent.Partners(
                        "Xinjiang",
                        "XX",
                        List.of("KG", "Q1"),
                        partners.homeOrganisation(),
                        partners.partnerOrganisations()))))
                .containsExactlyInAnyOrder("partners.partnerCountry", "partners.otherCountries[1].<list element>");
    }

    @Test
    void a_milestone_outside_the_period_is_a_problem() {
        ProposalContent.Plan plan = complete.plan();
        Rows.Milestone late = new Rows.Milestone("Too late", LocalDate.of(2031, 1, 1));

        assertThat(problems(complete.with(new ProposalContent.Plan(
                        plan.startDate(), plan.endDate(), 3, 6, plan.sectors(), List.of(late)))))
                .containsExactly("plan.milestones[0].due proposal.problem.outsidePeriod");
    }

    @Test
    void json_keeps_everything_and_is_the_same_each_time() {
        String json = ContentJson.write(complete);

        assertThat(ContentJson.read(json)).isEqualTo(complete);
        assertThat(ContentJson.write(ContentJson.read(json))).isEqualTo(json);
        assertThat(json)
                .startsWith("{\"title\":")
                .contains("\"amount\":90000.50")
                .contains("\"startDate\":\"2027-");
    }

    @Test
    void every_proposal_of_the_demonstration_is_complete() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/demo/proposals.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                ProposalContent content = ContentJson.read(node.toString());
                assertThat(violations(content)).as(content.basics().title()).isEmpty();
                assertThat(problems(content).stream()
                                .filter(problem -> !problem.matches(".*(overCap|countryOutsideCall).*")))
                        .as(content.basics().title())
                        .isEmpty();
            }
        }
    }

    private ProposalContent.Plan plan(SectorShare... sectors) {
        ProposalContent.Plan plan = complete.plan();
        return new ProposalContent.Plan(plan.startDate(), plan.endDate(), 3, 6, List.of(sectors), plan.milestones());
    }

    private static SectorShare sector(Sector sector, int share) {
        return new SectorShare(sector, share);
    }

    private static ProposalContent.Finance budget(String amount) {
        BudgetLine line = new BudgetLine(2027, Side.HOME, Terms.BudgetCategory.TRAVEL, new BigDecimal(amount));
        return new ProposalContent.Finance(List.of(line), "");
    }

    private static List<String> problems(ProposalContent content) {
        return Completeness.problems(content, CALL).stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }

    private static List<String> violations(ProposalContent content) {
        Stream<String> paths = VALIDATOR.validate(content).stream()
                .map(violation -> violation.getPropertyPath().toString());
        return paths.distinct().toList();
    }
}
