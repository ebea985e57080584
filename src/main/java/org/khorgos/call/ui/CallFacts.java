package org.khorgos.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.call.BlindMode;
import org.khorgos.call.CallRules;
import org.khorgos.call.Schedule;

/** What a call asks and gives, as proposers read it. */
class CallFacts extends Div {
    private final RuleWords words = new RuleWords(getLocale());
    private final FactList facts = new FactList();

    /** @param now to say to which session a proposal would belong then; null while the rules may be incomplete */
    CallFacts(CallRules rules, @Nullable Instant now) {
        addClassName("call-facts");
        schedule(rules.schedule(), now);
        for (Side side : Side.values()) {
            fact(RuleWords.side(side), words.countries(rules.of(side)));
            fact(text("fact.money." + side), words.money(rules.of(side)));
        }
        scope(rules.scope());
        demands(rules.demands());
        fact(
                text("field.assessment.criteria"),
                words.criteria(rules.assessment().criteria()));
        BlindMode blind = rules.assessment().blind();
        if (blind != null) {
            fact(text("field.assessment.blind"), RuleWords.term(blind));
        }
        optional(
                text("field.assessment.periods"),
                words.periods(rules.assessment().periods()));
        optional(text("fact.lastRound.name"), words.lastRound(rules.background()));
        optional(text("field.background.source"), rules.background().source());
        add(facts);
    }

    private void schedule(Schedule schedule, @Nullable Instant now) {
        fact(text("field.schedule.opens"), moment(schedule.opens(), schedule.zoneId()));
        fact(text("field.schedule.closes"), moment(schedule.closes(), schedule.zoneId()));
        ZoneId mine = Formats.here().zone();
        if (schedule.closes() != null && !mine.equals(schedule.zoneId())) {
            fact(text("fact.closesForYou"), moment(schedule.closes(), mine));
        }
        optional(text("fact.session.name"), words.session(schedule.session()));
        if (now != null && schedule.isOpen(now)) {
            optional(text("fact.session.now"), words.sessionNow(schedule, now));
        }
    }

    private String moment(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : new Formats(getLocale(), zone).dateTime(instant);
    }

    private void scope(CallRules.Scope scope) {
        optional(text("fact.share.name"), words.share(scope));
        optional(text("fact.months.name"), words.duration(scope));
        optional(
                text("field.scope.awards"),
                scope.awards() == null ? "" : scope.awards().toString());
        fact(text("field.scope.sectors"), words.terms(scope.sectors()));
        optional(text("field.scope.topics"), scope.topics());
        optional(text("field.scope.eligibility"), scope.eligibility());
        optional(text("field.scope.exclusion"), scope.exclusion());
        if (scope.bothSides()) {
            fact(text("fact.bothSides.name"), text("fact.bothSides"));
        }
    }

    private void demands(CallRules.Demands demands) {
        optional(text("field.demands.parts"), words.terms(demands.parts()));
        optional(text("field.demands.attachments"), words.terms(demands.attachments()));
        optional(text("field.demands.targets"), words.targets(demands.targets()));
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            fact(name, value);
        }
    }

    private void fact(String name, String value) {
        Span text = new Span(value.isEmpty() ? "–" : value);
        text.addClassName("fact-lines");
        facts.fact(name, text);
    }

    private static String text(String key) {
        return I18NProvider.translate("call." + key);
    }
}
