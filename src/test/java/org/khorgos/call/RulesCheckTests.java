package org.khorgos.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CallRules.Background;
import org.khorgos.call.CallRules.Demands;
import org.khorgos.call.CallRules.Titles;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.call.RuleRows.Target;
import org.khorgos.testing.Calls;

class RulesCheckTests {
    private static final Instant OPENS = Instant.parse("2027-01-10T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-05T12:00:00Z");
    private final CallRules complete = Calls.rules(OPENS, CLOSES, "5000000", "700000");
    private final CallDraftCheck limits =
            new CallDraftCheck(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void complete_rules_lack_nothing() {
        assertThat(problems(complete)).isEmpty();
        assertThat(limits(complete)).isEmpty();
    }

    @Test
    void the_usual_rules_lack_titles_and_dates_and_can_be_kept_as_a_draft() {
        assertThat(problems(CallRules.usual()))
                .containsExactly(
                        "titles.english required",
                        "titles.chinese required",
                        "titles.russian required",
                        "schedule.opens required",
                        "schedule.closes required");
        assertThat(limits(CallRules.usual())).isEmpty();
    }

    @Test
    void the_cut_off_lies_after_the_opening() {
        assertThat(problems(scheduled(CLOSES, OPENS, "Asia/Shanghai", none())))
                .containsExactly("schedule.closes closesBeforeOpens");
        assertThat(problems(scheduled(OPENS, OPENS, "Asia/Shanghai", none())))
                .containsExactly("schedule.closes closesBeforeOpens");
    }

    @Test
    void the_zone_is_a_known_one() {
        assertThat(problems(scheduled(OPENS, CLOSES, "Asia/Atlantis", none()))).containsExactly("schedule.zone zone");
    }

    @Test
    void a_yearly_session_needs_days_that_exist() {
        Schedule.Session good = new Schedule.Session(SessionKind.YEARLY, 3, 5, LocalTime.of(20, 0), 12, 6);
        Schedule.Session bad = new Schedule.Session(SessionKind.YEARLY, 2, 30, null, null, null);

        assertThat(problems(scheduled(OPENS, CLOSES, "Asia/Shanghai", good))).isEmpty();
        assertThat(problems(scheduled(OPENS, CLOSES, "Asia/Shanghai", bad)))
                .containsExactly(
                        "schedule.session.time required",
                        "schedule.session.day noSuchDay",
                        "schedule.session.lastDay required");
    }

    @ParameterizedTest
    @CsvSource({
        "1000.01, 1000, , , cap capBelowMinimum",
        ", 1000, 1000.01, , yearlyCap yearlyCapAboveCap",
        ", 1000, , 999.99, envelope envelopeBelowCap"
    })
    void amounts_of_a_side_fit_each_other(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal yearly,
            @Nullable BigDecimal envelope,
            String problem) {
        SideRules side = new SideRules(List.of("CN"), true, "CNY", minimum, cap, yearly, envelope);

        assertThat(problems(complete.with(Side.HOME, side))).containsExactly("home." + problem);
    }

    @Test
    void a_side_that_pays_nothing_has_no_amounts_and_not_both_pay_nothing() {
        SideRules amounts = new SideRules(List.of("KZ"), false, "USD", null, BigDecimal.TEN, null, null);
        SideRules nothing = new SideRules(List.of("CN"), false, "CNY", null, null, null, null);

        assertThat(problems(complete.with(Side.PARTNER, amounts))).containsExactly("partner.pays amountsOfNonPayer");
        assertThat(problems(complete.with(Side.HOME, nothing))).isEmpty();
        assertThat(problems(complete.with(Side.HOME, nothing)
                        .with(Side.PARTNER, new SideRules(List.of("KZ"), false, "USD", null, null, null, null))))
                .containsExactly("partner.pays nobodyPays");
    }

    @Test
    void each_side_has_countries_of_its_own_and_a_currency() {
        SideRules home = complete.home();

        assertThat(problems(complete.with(Side.HOME, side(List.of(), "CNY"))))
                .containsExactly("home.countries countryNeeded");
        assertThat(problems(complete.with(Side.HOME, side(List.of("CN", "KZ"), home.currency()))))
                .containsExactly("partner.countries countryOnBothSides");
        assertThat(problems(complete.with(Side.HOME, side(List.of("CN"), "")))).contains("home.currency currency");
        assertThat(problems(complete.with(Side.HOME, side(List.of("CN"), "QQQ"))))
                .contains("home.currency currency");
        assertThat(limits(complete.with(Side.HOME, side(List.of("C1"), "CNY"))))
                .containsExactly("home.countries country");
    }

    @Test
    void a_currency_that_was_published_stays() {
        CallRules other = complete.with(Side.PARTNER, side(List.of("KZ"), "KZT"));

        assertThat(words(RulesCheck.problems(other, complete))).containsExactly("partner.currency currencyFixed");
        assertThat(problems(other)).isEmpty();
    }

    @Test
    void at_least_one_sector_is_chosen_and_durations_are_in_order() {
        CallRules.Scope scope = new CallRules.Scope(List.of(), "", 24, 12, null, null, true, "", "");

        assertThat(problems(complete.with(scope)))
                .containsExactly("scope.sectors sectorNeeded", "scope.monthsMax maximumBelowMinimum");
    }

    @Test
    void a_target_has_a_name_and_a_bound() {
        Demands demands = new Demands(
                List.of(),
                List.of(),
                List.of(
                        new Target("", null, null, ""),
                        new Target("Visits", BigDecimal.TEN, BigDecimal.ONE, "visits")));

        assertThat(problems(complete.with(demands)))
                .containsExactly(
                        "demands.targets[0].name required",
                        "demands.targets[0].minimum oneBoundNeeded",
                        "demands.targets[1].maximum maximumBelowMinimum");
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 41})
    void weights_sum_to_a_hundred(int weight) {
        assertThat(problems(complete.with(assessment(
                        new Criterion(CriterionKind.IMPACT, 60, ""),
                        new Criterion(CriterionKind.EXCELLENCE, weight, "")))))
                .containsExactly("assessment.criteria weightsSum");
    }

    @Test
    void a_criterion_stands_once_and_has_a_weight() {
        assertThat(problems(complete.with(assessment(
                        new Criterion(CriterionKind.IMPACT, 50, ""), new Criterion(CriterionKind.IMPACT, 50, "")))))
                .containsExactly("assessment.criteria criterionTwice");
        assertThat(problems(complete.with(assessment(
                        new Criterion(CriterionKind.IMPACT, 100, ""),
                        new Criterion(CriterionKind.EXCELLENCE, null, "")))))
                .containsExactly("assessment.criteria[1].weight required");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366, -1})
    void deadlines_take_one_day_to_a_year(int days) {
        assertThat(limits(complete.with(period(days)))).containsExactly("assessment.periods[0].days outOfRange");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 365})
    void the_shortest_and_the_longest_deadline_are_fine(int days) {
        assertThat(limits(complete.with(period(days)))).isEmpty();
        assertThat(problems(complete.with(period(days)))).isEmpty();
    }

    @Test
    void parts_of_the_last_round_are_not_more_than_all() {
        assertThat(problems(complete.with(new Background(10, 11, 12, 3, 4, ""))))
                .containsExactly(
                        "background.valid moreThanAll",
                        "background.funded moreThanAll",
                        "background.funded moreThanAll",
                        "background.foreignExperts moreThanAll");
    }

    @Test
    void limits_are_said_at_the_fields() {
        CallRules tooMuch = complete.with(new Titles("x".repeat(201), "题", "Н"))
                .with(Side.HOME, new SideRules(List.of("CN"), true, "CNY", null, new BigDecimal("0.001"), null, null));

        assertThat(limits(tooMuch)).contains("titles.english tooLong", "home.cap amount", "home.cap notPositive");
        assertThat(words(limits.problems(CallDraft.of("", 1999, complete))))
                .containsExactly("titles.code required", "titles.year outOfRange");
        assertThat(words(limits.problems(CallDraft.of("A B", 2027, complete)))).containsExactly("titles.code code");
    }

    @Test
    void json_keeps_everything() {
        CallRules full = scheduled(
                        OPENS,
                        CLOSES,
                        "Asia/Tashkent",
                        new Schedule.Session(SessionKind.YEARLY, 3, 5, LocalTime.of(20, 0), 12, 6))
                .with(new Background(10, 9, 8, 7, 6, "Somewhere"))
                .with(period(21))
                .with(new Demands(
                        List.of(FormPart.MILESTONES),
                        List.of(AttachmentKind.LETTER),
                        List.of(new Target("Visits", new BigDecimal("1.5"), null, "visits"))));

        assertThat(RulesJson.read(RulesJson.write(full))).isEqualTo(full);
        assertThat(RulesJson.write(full)).contains("\"closes\":\"2027-03-05T12:00:00Z\"");
    }

    @Test
    void the_second_of_the_cut_off_is_still_in_time() {
        Schedule schedule = complete.schedule();

        assertThat(schedule.isOpen(Instant.parse("2027-03-05T12:00:00.999Z"))).isTrue();
        assertThat(schedule.isOpen(Instant.parse("2027-03-05T12:00:01Z"))).isFalse();
        assertThat(schedule.isOpen(OPENS)).isTrue();
        assertThat(schedule.isOpen(OPENS.minusMillis(1))).isFalse();
    }

    @Test
    void the_levels_of_a_criterion_are_described_as_a_whole_and_once_in_each_language() {
        LevelTexts english = levels(CallLanguage.ENGLISH, "Bold");
        LevelTexts russian = levels(CallLanguage.RUSSIAN, "Смело");

        assertThat(problems(described(english, russian))).isEmpty();
        assertThat(problems(described(english, levels(CallLanguage.RUSSIAN, " "))))
                .containsExactly("assessment.levels[1].five required");
        assertThat(problems(described(english, english))).containsExactly("assessment.levels levelsTwice");
        assertThat(problems(described(LevelTexts.blank(CriterionKind.IMPACT, CallLanguage.CHINESE))))
                .hasSize(6)
                .contains("assessment.levels[0].zero required");
        assertThat(limits(described(levels(CallLanguage.ENGLISH, "x".repeat(RuleRows.LEVEL_MAX)))))
                .isEmpty();
        assertThat(limits(described(english, levels(CallLanguage.RUSSIAN, "x".repeat(RuleRows.LEVEL_MAX + 1)))))
                .containsExactly("assessment.levels[1].five tooLong");
    }

    @Test
    void the_hours_to_declare_interests_lie_between_one_and_thirty_days_and_are_48_where_nothing_is_said() {
        assertThat(complete.assessment().timeToDeclare()).isEqualTo(Duration.ofDays(2));
        assertThat(complete.assessment().declaring(720).timeToDeclare()).isEqualTo(Duration.ofDays(30));
        assertThat(limits(complete.with(complete.assessment().declaring(720)))).isEmpty();
        for (int hours : new int[] {0, 721}) {
            assertThat(limits(complete.with(complete.assessment().declaring(hours))))
                    .containsExactly("assessment.declareHours outOfRange");
        }
    }

    @Test
    void rules_written_before_levels_could_be_described_are_read_and_mean_the_standard_texts() {
        String before = RulesJson.write(complete).replace(",\"declareHours\":null,\"levels\":[]", "");

        assertThat(before).doesNotContain("levels");
        assertThat(RulesJson.read(before)).isEqualTo(complete);
        assertThat(RulesJson.read(RulesJson.write(described(levels(CallLanguage.ENGLISH, "Bold")))))
                .isEqualTo(described(levels(CallLanguage.ENGLISH, "Bold")));
    }

    @Test
    void the_difference_names_each_field_that_is_not_the_same() {
        CallRules other = complete.with(
                        Side.HOME,
                        new SideRules(List.of("CN", "MN"), true, "CNY", null, new BigDecimal("6000000"), null, null))
                .with(assessment(new Criterion(CriterionKind.IMPACT, 100, "")));

        assertThat(RulesDifference.between(complete, complete)).isEmpty();
        assertThat(RulesDifference.between(complete, other))
                .extracting(FieldChange::path, FieldChange::before, FieldChange::after)
                .contains(
                        tuple("home.countries", "CN", "CN, MN"),
                        tuple("home.cap", "5000000", "6000000"),
                        tuple("assessment.criteria[0].kind", "EXCELLENCE", "IMPACT"),
                        tuple("assessment.criteria[2].weight", "30", ""));
    }

    private CallRules scheduled(Instant opens, Instant closes, String zone, Schedule.Session session) {
        return complete.with(new Schedule(opens, closes, zone, session));
    }

    private static Schedule.Session none() {
        return CallRules.usual().schedule().session();
    }

    private static SideRules side(List<String> countries, String currency) {
        return new SideRules(countries, true, currency, null, null, null, null);
    }

    private static Assessment assessment(Criterion... criteria) {
        return new Assessment(List.of(criteria), List.of());
    }

    private CallRules described(LevelTexts... levels) {
        return complete.with(complete.assessment().describing(List.of(levels)));
    }

    private static LevelTexts levels(CallLanguage language, String best) {
        return new LevelTexts(CriterionKind.EXCELLENCE, language, best, "4", "3", "2", "1", "0");
    }

    private Assessment period(int days) {
        return new Assessment(complete.assessment().criteria(), List.of(new Period(CallStep.REVIEW, days, true)));
    }

    private static List<String> problems(CallRules rules) {
        return words(RulesCheck.problems(rules, null));
    }

    private List<String> limits(CallRules rules) {
        return words(limits.problems(CallDraft.of("C-1", 2027, rules)));
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.messageKey().replace("call.problem.", ""))
                .toList();
    }
}
