package org.khorgos.call.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.calendar.SessionRule;
import org.khorgos.call.CallRules;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.call.RuleRows.Target;
import org.khorgos.call.Schedule;
import org.khorgos.call.SessionKind;
import org.khorgos.call.SideRules;

/** Says the rules of a call in words. */
final class RuleWords {
    private final Locale language;

    RuleWords(Locale language) {
        this.language = language;
    }

    String countries(SideRules side) {
        return side.countries().stream()
                .map(code -> Countries.name(code, language))
                .collect(Collectors.joining(", "));
    }

    /** What one proposal may ask of a side and what the side plans. */
    String money(SideRules side) {
        if (!side.pays()) {
            return text("fact.paysNothing");
        }
        String cap =
                side.cap() == null ? text("fact.noCap", side.currency()) : text("fact.cap", money(side, side.cap()));
        return cap
                + part(side, side.minimum(), "fact.minimum")
                + part(side, side.yearlyCap(), "fact.yearlyCap")
                + part(side, side.envelope(), "fact.envelope");
    }

    private String part(SideRules side, @Nullable BigDecimal amount, String key) {
        return amount == null ? "" : "; " + text(key, money(side, amount));
    }

    private String money(SideRules side, BigDecimal amount) {
        return Formats.here().money(new Money(amount, side.currency()));
    }

    String duration(CallRules.Scope scope) {
        if (scope.monthsMin() != null && scope.monthsMax() != null) {
            return text("fact.months.between", scope.monthsMin(), scope.monthsMax());
        }
        if (scope.monthsMax() != null) {
            return text("fact.months.atMost", scope.monthsMax());
        }
        return scope.monthsMin() == null ? "" : text("fact.months.atLeast", scope.monthsMin());
    }

    String terms(Collection<? extends Enum<?>> terms) {
        return terms.stream().map(RuleWords::term).collect(Collectors.joining(", "));
    }

    String targets(List<Target> targets) {
        return targets.stream().map(this::target).collect(Collectors.joining("\n"));
    }

    private String target(Target target) {
        String minimum = target.minimum() == null ? "" : number(target.minimum());
        String maximum = target.maximum() == null ? "" : number(target.maximum());
        String bounds = target.minimum() != null && target.maximum() != null
                ? text("fact.target.between", minimum, maximum)
                : target.minimum() != null ? text("fact.target.atLeast", minimum) : text("fact.target.atMost", maximum);
        return (text("fact.target", target.name(), bounds) + " " + target.unit()).strip();
    }

    String criteria(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> text("fact.criterion", term(one.kind()), one.weight() == null ? 0 : one.weight()))
                .collect(Collectors.joining(", "));
    }

    String periods(List<Period> periods) {
        return periods.stream()
                .map(one -> text(
                        one.working() ? "fact.period.working" : "fact.period.days",
                        term(one.step()),
                        one.days() == null ? 0 : one.days()))
                .collect(Collectors.joining("\n"));
    }

    String session(Schedule.Session session) {
        if (session.kind() == SessionKind.NONE) {
            return term(SessionKind.NONE);
        }
        return text(
                "fact.session",
                day(session.month(), session.day()),
                session.time() == null ? "" : session.time().toString(),
                day(session.lastMonth(), session.lastDay()));
    }

    /** To which session what comes now belongs; empty without sessions. The rules must be complete. */
    String sessionNow(Schedule schedule, Instant now) {
        return schedule.sessionRule()
                .map(rule -> {
                    SessionRule.Session session = rule.session(now);
                    Formats formats = new Formats(language, schedule.zoneId());
                    return text(
                            "fact.session.now." + session.timing(),
                            String.valueOf(session.year()),
                            formats.dateTime(rule.cutOff(session.year())),
                            formats.date(rule.lastDay(session.year())),
                            String.valueOf(session.year() + 1));
                })
                .orElse("");
    }

    private static String day(@Nullable Integer month, @Nullable Integer day) {
        return month == null || day == null ? "" : "%02d-%02d".formatted(month, day);
    }

    String lastRound(CallRules.Background background) {
        return background.applications() == null
                ? ""
                : text(
                        "fact.lastRound",
                        background.applications(),
                        background.funded() == null ? "–" : background.funded().toString());
    }

    /** How the sides share the money, if the call says so. */
    String share(CallRules.Scope scope) {
        return scope.homeShare() == null ? "" : text("fact.share", scope.homeShare(), 100 - scope.homeShare());
    }

    static String term(Enum<?> term) {
        return I18NProvider.translate("call.term." + term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    static String side(Side side) {
        return I18NProvider.translate("call.section." + (side == Side.HOME ? "home" : "partner"));
    }

    private String number(BigDecimal number) {
        return Formats.here().number(number, 2);
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate("call." + key, arguments);
    }
}
