package org.khorgos.call;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.FieldChecks;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.call.RuleRows.Target;

/** What a call must say before it may be published; the list keeps the order of the form. */
final class RulesCheck extends FieldChecks {
    private RulesCheck() {
        super("call.problem");
    }

    /** @param published the rules in force, if there are any: currencies never change */
    static List<Problem> problems(CallRules rules, @Nullable CallRules published) {
        RulesCheck check = new RulesCheck();
        check.titles(rules.titles());
        check.schedule(rules.schedule());
        for (Side side : Side.values()) {
            check.side(side == Side.HOME ? "home" : "partner", rules.of(side));
            if (published != null
                    && !published.of(side).currency().equals(rules.of(side).currency())) {
                check.add(
                        (side == Side.HOME ? "home" : "partner") + ".currency",
                        "currencyFixed",
                        published.of(side).currency());
            }
        }
        check.bothSides(rules);
        check.scope(rules.scope());
        check.targets(rules.demands().targets());
        check.assessment(rules.assessment());
        check.background(rules.background());
        return check.found();
    }

    private void titles(CallRules.Titles titles) {
        text("titles.english", titles.english());
        text("titles.chinese", titles.chinese());
        text("titles.russian", titles.russian());
    }

    private void schedule(Schedule schedule) {
        present("schedule.opens", schedule.opens());
        present("schedule.closes", schedule.closes());
        if (schedule.opens() != null
                && schedule.closes() != null
                && !schedule.closes().isAfter(schedule.opens())) {
            add("schedule.closes", "closesBeforeOpens");
        }
        if (!ZoneId.getAvailableZoneIds().contains(schedule.zone())) {
            add("schedule.zone", "zone");
        }
        session(schedule.session());
    }

    private void session(Schedule.Session session) {
        if (session.kind() == SessionKind.NONE) {
            return;
        }
        present("schedule.session.time", session.time());
        day("schedule.session.day", session.month(), session.day());
        day("schedule.session.lastDay", session.lastMonth(), session.lastDay());
    }

    private void day(String field, @Nullable Integer month, @Nullable Integer day) {
        if (month == null || day == null) {
            add(field, "required");
            return;
        }
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException e) {
            add(field, "noSuchDay");
        }
    }

    private void side(String name, SideRules side) {
        if (side.countries().isEmpty()) {
            add(name + ".countries", "countryNeeded");
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(side.currency()))) {
            add(name + ".currency", "currency");
        }
        if (side.pays()) {
            order(name + ".cap", side.minimum(), side.cap(), "capBelowMinimum");
            order(name + ".yearlyCap", side.yearlyCap(), side.cap(), "yearlyCapAboveCap");
            order(name + ".envelope", side.cap(), side.envelope(), "envelopeBelowCap");
        } else if (side.minimum() != null
                || side.cap() != null
                || side.yearlyCap() != null
                || side.envelope() != null) {
            add(name + ".pays", "amountsOfNonPayer");
        }
    }

    private void bothSides(CallRules rules) {
        if (!rules.home().pays() && !rules.partner().pays()) {
            add("partner.pays", "nobodyPays");
        }
        rules.partner().countries().stream()
                .filter(rules.home().countries()::contains)
                .forEach(country -> add("partner.countries", "countryOnBothSides", country));
    }

    private void scope(CallRules.Scope scope) {
        if (scope.sectors().isEmpty()) {
            add("scope.sectors", "sectorNeeded");
        }
        if (scope.monthsMin() != null && scope.monthsMax() != null && scope.monthsMax() < scope.monthsMin()) {
            add("scope.monthsMax", "maximumBelowMinimum");
        }
    }

    private void targets(List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String field = "demands.targets[" + i + "]";
            text(field + ".name", target.name());
            if (target.minimum() == null && target.maximum() == null) {
                add(field + ".minimum", "oneBoundNeeded");
            }
            order(field + ".maximum", target.minimum(), target.maximum(), "maximumBelowMinimum");
        }
    }

    private void assessment(CallRules.Assessment assessment) {
        List<Criterion> criteria = assessment.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            present("assessment.criteria[" + i + "].weight", criteria.get(i).weight());
        }
        if (criteria.stream().map(Criterion::kind).distinct().count() < criteria.size()) {
            add("assessment.criteria", "criterionTwice");
        }
        int sum = criteria.stream()
                .map(Criterion::weight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (sum != 100) {
            add("assessment.criteria", "weightsSum", sum);
        }
        List<Period> periods = assessment.periods();
        for (int i = 0; i < periods.size(); i++) {
            present("assessment.periods[" + i + "].days", periods.get(i).days());
        }
        if (periods.stream().map(Period::step).distinct().count() < periods.size()) {
            add("assessment.periods", "stepTwice");
        }
        levels(Objects.requireNonNull(assessment.levels()));
    }

    private void levels(List<LevelTexts> levels) {
        for (int i = 0; i < levels.size(); i++) {
            LevelTexts texts = levels.get(i);
            String field = "assessment.levels[" + i + "]";
            text(field + ".five", texts.five());
            text(field + ".four", texts.four());
            text(field + ".three", texts.three());
            text(field + ".two", texts.two());
            text(field + ".one", texts.one());
            text(field + ".zero", texts.zero());
        }
        if (levels.stream()
                        .map(texts -> List.of(texts.criterion(), texts.language()))
                        .distinct()
                        .count()
                < levels.size()) {
            add("assessment.levels", "levelsTwice");
        }
    }

    private void background(CallRules.Background background) {
        atMost("background.valid", background.valid(), background.applications());
        atMost("background.funded", background.funded(), background.applications());
        atMost("background.funded", background.funded(), background.valid());
        atMost("background.foreignExperts", background.foreignExperts(), background.experts());
    }

    private void atMost(String field, @Nullable Integer part, @Nullable Integer whole) {
        if (part != null && whole != null && part > whole) {
            add(field, "moreThanAll", whole);
        }
    }

    private void order(String field, @Nullable BigDecimal lower, @Nullable BigDecimal upper, String key) {
        if (lower != null && upper != null && upper.compareTo(lower) < 0) {
            add(field, key, lower, upper);
        }
    }
}
