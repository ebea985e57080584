package org.khorgos.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.base.Messages;
import org.khorgos.base.Side;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallRules;
import org.khorgos.call.FormPart;
import org.khorgos.call.Sector;
import org.khorgos.call.SideRules;
import org.khorgos.content.ProposalContent.Cooperation;
import org.khorgos.content.ProposalContent.Effects;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Mechanism;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Proposals;

/** A proposal against the rules of its call. */
class CallFitTests {
    private final CallRules rules = Calls.rules(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), "1000000", "100000");
    private final ProposalContent content = Proposals.content();

    @Test
    void a_partner_country_outside_the_call_is_said_at_its_field() {
        CallRules other = rules.with(Side.PARTNER, partner(List.of("UZ"), null, "100000", null));

        assertThat(problems(content, other)).containsExactly("partners.partnerCountry countryOutsideCall");
    }

    @Test
    void a_home_country_outside_the_call_is_said_at_its_field() {
        CallRules other = rules.with(
                Side.HOME, new SideRules(List.of("MN"), true, "CNY", null, new BigDecimal("1000000"), null, null));

        assertThat(problems(content, other)).containsExactly("partners.homeOrganisation.country countryOutsideCall");
    }

    @Test
    void a_sector_outside_the_call_is_said_at_its_row() {
        assertThat(problems(content, scoped(List.of(Sector.AGRICULTURE), null, null, null)))
                .containsExactly("plan.sectors[1].code sectorOutsideCall");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2029-02-28, 24, , ''",
        "2027-03-01, 2029-02-27, 24, , plan.endDate tooShort",
        "2027-03-01, 2029-03-01, , 24, ''",
        "2027-03-01, 2029-03-02, , 24, plan.endDate tooMonthsLong"
    })
    void the_duration_stays_within_the_months_of_the_call(
            LocalDate start, LocalDate end, @Nullable Integer least, @Nullable Integer most, String problem) {
        Plan plan = content.plan();
        ProposalContent dated = content.with(new Plan(start, end, 3, 6, plan.sectors(), plan.milestones()));

        assertThat(problems(dated, scoped(List.of(Sector.values()), least, most, null)))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @EnumSource(FormPart.class)
    void each_part_is_missed_only_where_the_call_asks_for_it(FormPart part) {
        Plan plan = content.plan();
        ProposalContent bare = content.with(new Plan(plan.startDate(), plan.endDate(), 3, 6, plan.sectors(), List.of()))
                .with(new Cooperation(List.of(), new Mechanism("", null, ""), List.of(), List.of()))
                .with(new Effects(List.of(), "", "", ""));

        assertThat(problems(bare, demanding(List.of(part)))).isNotEmpty();
        assertThat(problems(bare, demanding(List.of()))).isEmpty();
        assertThat(problems(full(), demanding(List.of(part)))).isEmpty();
    }

    @Test
    void amounts_lie_between_minimum_and_cap() {
        assertThat(problems(content, rules.with(Side.PARTNER, partner(List.of("KZ"), "90000.51", "100000", null))))
                .containsExactly("finance.budget belowMinimum.PARTNER");
        assertThat(problems(content, rules.with(Side.PARTNER, partner(List.of("KZ"), "90000.50", "90000.50", null))))
                .isEmpty();
        assertThat(problems(content, rules.with(Side.PARTNER, partner(List.of("KZ"), null, "90000.49", null))))
                .containsExactly("finance.budget overCap.PARTNER");
        assertThat(problems(content, rules.with(Side.PARTNER, partner(List.of("KZ"), null, null, null))))
                .isEmpty();
    }

    @Test
    void a_yearly_cap_holds_for_each_year() {
        CallRules yearly = rules.with(Side.PARTNER, partner(List.of("KZ"), null, null, "60000"));

        assertThat(problems(content, yearly)).containsExactly("finance.budget overYearlyCap.PARTNER");
        assertThat(problems(
                        content.with(budget(
                                line(2027, Side.HOME, "800000"),
                                line(2027, Side.PARTNER, "45000"),
                                line(2028, Side.PARTNER, "45000"))),
                        yearly))
                .isEmpty();
    }

    @Test
    void a_side_that_pays_nothing_is_asked_for_nothing() {
        CallRules alone = rules.with(Side.PARTNER, new SideRules(List.of("KZ"), false, "USD", null, null, null, null));

        assertThat(problems(content, alone)).containsExactly("finance.budget sideDoesNotPay.PARTNER");
        assertThat(problems(content.with(budget(line(2027, Side.HOME, "800000"))), alone))
                .isEmpty();
    }

    @Test
    void shares_are_compared_in_one_currency() {
        CallRules dollars = scoped(List.of(Sector.values()), null, null, 60)
                .with(Side.HOME, new SideRules(List.of("CN"), true, "USD", null, null, null, null))
                .with(Side.PARTNER, partner(List.of("KZ"), null, null, null));

        assertThat(problems(
                        content.with(budget(line(2027, Side.HOME, "18000"), line(2027, Side.PARTNER, "12000"))),
                        dollars))
                .isEmpty();
        assertThat(problems(
                        content.with(budget(line(2027, Side.HOME, "18000"), line(2027, Side.PARTNER, "18000"))),
                        dollars))
                .containsExactly("finance.budget homeShare");
        assertThat(problems(content, scoped(List.of(Sector.values()), null, null, 60)))
                .isEmpty();
    }

    @Test
    void amounts_are_in_the_currency_of_the_call() {
        CallRules tenge = rules.with(
                Side.PARTNER, new SideRules(List.of("KZ"), true, "KZT", null, new BigDecimal("90000"), null, null));

        assertThat(CallFit.problems(content, Calls.row(tenge))).singleElement().satisfies(problem -> assertThat(
                        problem.arguments())
                .containsExactly(new BigDecimal("90000.50"), new BigDecimal("90000.00"), "KZT"));
    }

    @Test
    void documents_are_missed_by_their_kind() {
        CallRow call = Calls.row(rules.with(
                new CallRules.Demands(List.of(), List.of(AttachmentKind.LETTER, AttachmentKind.BUDGET), List.of())));

        assertThat(CallFit.missingAttachments(call, Set.of(AttachmentKind.LETTER, AttachmentKind.OTHER)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("attachments");
                    assertThat(problem.messageKey()).isEqualTo("proposal.problem.attachmentNeeded.BUDGET");
                });
    }

    @ParameterizedTest
    @EnumSource(AttachmentKind.class)
    void each_kind_of_document_has_words(AttachmentKind kind) {
        assertThat(new Messages().knows("proposal.problem.attachmentNeeded." + kind))
                .isTrue();
        assertThat(new Messages().knows("call.term.AttachmentKind." + kind)).isTrue();
    }

    private ProposalContent full() {
        return content.with(new Effects(content.effects().supports(), "Duty-free import.", "Less coal.", "Trust."))
                .with(new Finance(content.finance().budget(), "None."));
    }

    private CallRules demanding(List<FormPart> parts) {
        return rules.with(new CallRules.Demands(parts, List.of(), List.of()));
    }

    private CallRules scoped(
            List<Sector> sectors, @Nullable Integer least, @Nullable Integer most, @Nullable Integer share) {
        return rules.with(new CallRules.Scope(sectors, "", least, most, null, share, true, "", ""));
    }

    private static SideRules partner(
            List<String> countries, @Nullable String minimum, @Nullable String cap, @Nullable String yearly) {
        return new SideRules(countries, true, "USD", amount(minimum), amount(cap), amount(yearly), null);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Finance budget(BudgetLine... lines) {
        return new Finance(Arrays.asList(lines), "");
    }

    private static BudgetLine line(int year, Side side, String amount) {
        return new BudgetLine(year, side, BudgetCategory.TRAVEL, new BigDecimal(amount));
    }

    private static List<String> problems(ProposalContent content, CallRules rules) {
        return Completeness.problems(content, Calls.row(rules)).stream()
                .map(problem -> problem.field() + " " + problem.messageKey().replace("proposal.problem.", ""))
                .toList();
    }
}
