package org.khorgos.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.call.CallRules.Background;
import org.khorgos.call.CallRules.Demands;
import org.khorgos.call.CallRules.Scope;
import org.khorgos.call.CallRules.Titles;
import org.khorgos.call.RuleRows.Target;

/** Writes the published parameters of a real call as rules; what a source does not say is left to the usual rules. */
final class RealCalls {
    private RealCalls() {}

    static CallRules rules(JsonNode set) {
        return switch (set.get("id").asText()) {
            case "MOST-KZ-2024" -> exchange(set);
            case "UZ-DE-2020" ->
                basics(set, "Asia/Tashkent", LocalDate.of(2020, 1, 1), LocalDate.parse(text(set, "deadline")))
                        .with(
                                Side.HOME,
                                new SideRules(
                                        List.of("UZ"),
                                        true,
                                        "UZS",
                                        null,
                                        null,
                                        number(set, "max_uzs_per_year_uz_team"),
                                        null))
                        .with(Side.PARTNER, side("DE", "EUR", null));
            case "BY-UZ-2025" ->
                basics(
                                set,
                                "Europe/Minsk",
                                LocalDate.parse(set.get("window").get(0).asText()),
                                LocalDate.parse(set.get("window").get(1).asText()))
                        .with(Side.HOME, side("BY", "BYN", null))
                        .with(Side.PARTNER, side("UZ", "UZS", null));
            case "TUBITAK-JSPS-2020" ->
                year(set, "Europe/Istanbul", 2020)
                        .with(Side.HOME, side("TR", "TRY", null))
                        .with(Side.PARTNER, side("JP", "JPY", null))
                        .with(scope(set, null, set.get("projects").asInt(), null, text(set, "rule"), ""));
            case "CRDF-SRNSF-2013" -> shared(set);
            case "SGC-2021" ->
                year(set, "Asia/Shanghai", 2021)
                        .with(Side.HOME, side("CN", "CNY", number(set, "max_cny_per_project")))
                        .with(Side.PARTNER, side("DE", "EUR", null))
                        .with(scope(set, set.get("duration_months").asInt(), null, null, "", ""))
                        .with(targets(
                                new Target("Length of a visit", null, number(set, "visit_max_months"), "months")));
            case "NSFC-RGC-2003" ->
                year(set, "Asia/Shanghai", 2003)
                        .with(Side.HOME, side("CN", "CNY", null))
                        .with(Side.PARTNER, side("HK", "HKD", null))
                        .with(lastRound(set, "funded_about"));
            case "UZ-REP" ->
                year(set, "Asia/Tashkent", 2024)
                        .with(Side.HOME, side("UZ", "USD", number(set, "senior_max_usd")))
                        .with(Side.PARTNER, new SideRules(List.of("KZ", "US"), false, "USD", null, null, null, null))
                        .with(scope(set, set.get("duration_months_max").asInt(), null, null, "", ""))
                        .with(targets(
                                new Target("Grant of a junior team", null, number(set, "junior_max_usd"), "USD"),
                                new Target("Grant of a senior team", null, number(set, "senior_max_usd"), "USD")));
            case "KZ-2014" ->
                year(set, "Asia/Almaty", 2014)
                        .with(Side.HOME, side("KZ", "KZT", null))
                        .with(Side.PARTNER, new SideRules(List.of("CN"), false, "CNY", null, null, null, null))
                        .with(lastRound(set, "funded"));
            case "XJ-SCO-2015" ->
                year(set, "Asia/Urumqi", 2015)
                        .with(
                                Side.HOME,
                                new SideRules(
                                        List.of("CN"), true, "CNY", null, null, null, number(set, "annual_budget_cny")))
                        .with(
                                Side.PARTNER,
                                new SideRules(
                                        List.of("KG", "KZ", "RU", "TJ", "UZ"), false, "USD", null, null, null, null));
            default -> throw new IllegalArgumentException("no such call: " + set.get("id"));
        };
    }

    private static CallRules exchange(JsonNode set) {
        JsonNode kpi = set.get("kpi");
        List<String> topics = new ArrayList<>();
        set.get("sectors").forEach(sector -> topics.add(sector.asText()));
        return year(set, "Asia/Shanghai", 2024)
                .with(Side.HOME, side("CN", "CNY", null))
                .with(Side.PARTNER, side("KZ", "KZT", null))
                .with(scope(
                        set,
                        set.get("duration_months").asInt(),
                        null,
                        null,
                        text(set, "eligible"),
                        text(set, "exclusion"),
                        String.join("; ", topics)))
                .with(targets(
                        atLeast("Mutual visits", kpi, "mutual_visits_min"),
                        atLeast("Exchanged persons", kpi, "exchange_persons_min"),
                        atLeast("Exchanged persons in each direction", kpi, "each_direction_min"),
                        atLeast("Conferences", kpi, "conference_min"),
                        atLeast("Participants", kpi, "participants_min"),
                        atLeast("Participants from abroad in percent", kpi, "foreign_share_min_pct"),
                        atLeast("Young researchers", kpi, "young_researcher"),
                        new Target(
                                "Age of a young researcher, below",
                                null,
                                number(kpi, "young_researcher_age_below"),
                                "years"),
                        new Target(
                                "Stay of a young researcher",
                                kpi.get("stay_months").get(0).decimalValue(),
                                kpi.get("stay_months").get(1).decimalValue(),
                                "months"),
                        new Target(
                                "Monthly stipend before tax",
                                null,
                                number(kpi, "stipend_cny_per_month_pre_tax"),
                                "CNY")));
    }

    /** Two funders share every award of at most so much, here 60 to 40. */
    private static CallRules shared(JsonNode set) {
        BigDecimal award = number(set, "max_usd");
        String share = text(set, "share");
        int home = Integer.parseInt(share.substring(0, share.indexOf('/')));
        BigDecimal ours = award.multiply(new BigDecimal(home)).movePointLeft(2);
        return year(set, "America/New_York", 2013)
                .with(Side.HOME, new SideRules(List.of("US"), true, "USD", null, ours, null, number(set, "crdf_usd")))
                .with(
                        Side.PARTNER,
                        new SideRules(
                                List.of("GE"), true, "USD", null, award.subtract(ours), null, number(set, "srnsf_usd")))
                .with(scope(
                        set,
                        null,
                        set.get("awards").asInt(),
                        home,
                        "The funders share each award " + text(set, "share"),
                        ""))
                .with(targets(
                        new Target("Award of both funders together", null, award, "USD"),
                        new Target("All awards together", null, number(set, "total_usd"), "USD")));
    }

    private static CallRules year(JsonNode set, String zone, int year) {
        return basics(set, zone, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static CallRules basics(JsonNode set, String zone, LocalDate opens, LocalDate closes) {
        String name = set.path("name").asText(set.get("id").asText());
        ZoneId place = ZoneId.of(zone);
        CallRules usual = CallRules.usual();
        return usual.with(new Titles(name, name, name))
                .with(new Schedule(
                        opens.atStartOfDay(place).toInstant(),
                        closes.atTime(LocalTime.of(23, 59, 59)).atZone(place).toInstant(),
                        zone,
                        usual.schedule().session()))
                .with(scope(set, null, null, null, "", ""))
                .with(new Background(
                        null, null, null, null, null, "%s; %s to %s".formatted(text(set, "source"), opens, closes)));
    }

    private static Scope scope(
            JsonNode set,
            @Nullable Integer monthsMax,
            @Nullable Integer awards,
            @Nullable Integer homeShare,
            String eligibility,
            String exclusion) {
        return scope(set, monthsMax, awards, homeShare, eligibility, exclusion, "");
    }

    private static Scope scope(
            JsonNode set,
            @Nullable Integer monthsMax,
            @Nullable Integer awards,
            @Nullable Integer homeShare,
            String eligibility,
            String exclusion,
            String topics) {
        boolean bothSides = !set.path("unilateral_allowed").asBoolean(true);
        return new Scope(
                List.of(Sector.values()),
                topics,
                null,
                monthsMax,
                awards,
                homeShare,
                bothSides,
                eligibility,
                exclusion);
    }

    private static Demands targets(Target... targets) {
        return new Demands(List.of(FormPart.MILESTONES), List.of(), List.of(targets));
    }

    private static Background lastRound(JsonNode set, String funded) {
        return new Background(
                count(set, "applications"),
                count(set, "valid"),
                count(set, funded),
                count(set, "experts"),
                count(set, "foreign_experts"),
                text(set, "source"));
    }

    private static SideRules side(String country, String currency, @Nullable BigDecimal cap) {
        return new SideRules(List.of(country), true, currency, null, cap, null, null);
    }

    private static Target atLeast(String name, JsonNode from, String field) {
        return new Target(name, number(from, field), null, "");
    }

    private static @Nullable Integer count(JsonNode set, String field) {
        return set.has(field) ? set.get(field).asInt() : null;
    }

    private static BigDecimal number(JsonNode set, String field) {
        return set.get(field).decimalValue();
    }

    private static String text(JsonNode set, String field) {
        return set.get(field).asText();
    }
}
