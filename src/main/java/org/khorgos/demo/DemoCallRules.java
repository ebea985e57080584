package org.khorgos.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Titles;
import org.khorgos.call.FormPart;
import org.khorgos.call.RuleRows.Target;
import org.khorgos.call.Schedule;
import org.khorgos.call.SideRules;

/** The rules of the demo's calls: two whose amounts are made up, and one on the parameters of a real programme. */
final class DemoCallRules {
    private DemoCallRules() {}

    /**
     * A broad call of three years.
     *
     * @param partners further countries on the partner side
     */
    static CallRules broad(
            Titles titles, Instant opens, Instant closes, Collection<String> partners, String home, String partner) {
        CallRules usual = CallRules.usual();
        TreeSet<String> countries = new TreeSet<>(usual.partner().countries());
        countries.addAll(partners);
        CallRules.Scope scope = usual.scope();
        return usual.with(titles)
                .with(schedule(opens, closes))
                .with(Side.HOME, side(usual.home().countries(), "CNY", "9000000", home))
                .with(Side.PARTNER, side(List.copyOf(countries), "USD", "1000000", partner))
                .with(new CallRules.Scope(
                        scope.sectors(), "", 12, 36, null, null, true, scope.eligibility(), scope.exclusion()));
    }

    /** Partner institutes of China and Kazakhstan exchange people for two years, with the targets of the call of 2024. */
    static CallRules exchange(Instant opens, Instant closes) {
        CallRules usual = CallRules.usual();
        return usual.with(new Titles(
                        "Exchange of partner institutes of China and Kazakhstan",
                        "中国与哈萨克斯坦伙伴研究所交流",
                        "Обмен партнёрских институтов Китая и Казахстана"))
                .with(schedule(opens, closes))
                .with(Side.HOME, side(List.of("CN"), "CNY", "2400000", "24000000"))
                .with(Side.PARTNER, side(List.of("KZ"), "KZT", "90000000", "900000000"))
                .with(new CallRules.Scope(
                        usual.scope().sectors(),
                        "Water-saving irrigation and poor soils; wind, photovoltaic and solar thermal energy; "
                                + "5G and data analysis; water pollution and biodiversity",
                        null,
                        24,
                        null,
                        null,
                        true,
                        "An institute or university on each side, with a signed letter of intent or agreement.",
                        "Not together with a national project that already pays the same two institutes."))
                .with(new CallRules.Demands(
                        List.of(FormPart.MILESTONES, FormPart.COORDINATION_MECHANISM, FormPart.TALENT_EXCHANGE),
                        List.of(AttachmentKind.LETTER),
                        List.of(
                                target("Exchanged persons", "10", null, "persons"),
                                target("Exchanged persons in each direction", "5", null, "persons"),
                                target("Mutual visits", "1", null, "visits"),
                                target("Conferences", "1", null, ""),
                                target("Participants of a conference", "30", null, "persons"),
                                target("Participants from abroad", "20", null, "%"),
                                target("Young researchers under 45 who stay", "1", null, "persons"),
                                target("Stay of a young researcher", "6", "12", "months"))))
                .with(new CallRules.Background(
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Parameters of the programme of November 2024; amounts made up."));
    }

    private static Schedule schedule(Instant opens, Instant closes) {
        return new Schedule(
                opens, closes, "Asia/Shanghai", CallRules.usual().schedule().session());
    }

    private static SideRules side(List<String> countries, String currency, String cap, String envelope) {
        return new SideRules(
                countries,
                true,
                currency,
                null,
                new BigDecimal(cap),
                null,
                new BigDecimal(envelope).max(new BigDecimal(cap)));
    }

    private static Target target(String name, String minimum, @Nullable String maximum, String unit) {
        return new Target(name, new BigDecimal(minimum), maximum == null ? null : new BigDecimal(maximum), unit);
    }
}
