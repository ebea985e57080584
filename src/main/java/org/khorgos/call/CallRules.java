package org.khorgos.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;
import org.khorgos.base.Side;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.call.RuleRows.Target;

/**
 * What a call asks and gives, in the sections of its form. The limits here hold for every draft; what is needed before
 * it may be published stands in {@link RulesCheck}.
 */
public record CallRules(
        @Valid Titles titles,
        @Valid Schedule schedule,
        @Valid SideRules home,
        @Valid SideRules partner,
        @Valid Scope scope,
        @Valid Demands demands,
        @Valid Assessment assessment,
        @Valid Background background) {
    static final String TOO_LONG = "{call.problem.tooLong}";
    static final String TOO_MANY = "{call.problem.tooMany}";
    static final String OUT_OF_RANGE = "{call.problem.outOfRange}";
    static final String AMOUNT = "{call.problem.amount}";
    static final String NOT_POSITIVE = "{call.problem.notPositive}";

    /** Rows that a list of the form may have. */
    public static final int ROWS_MAX = 40;

    /** Rules to begin with: the usual countries, currencies, sectors, parts and criteria, without titles and dates. */
    public static CallRules usual() {
        return new CallRules(
                new Titles("", "", ""),
                new Schedule(
                        null,
                        null,
                        "Asia/Shanghai",
                        new Schedule.Session(SessionKind.NONE, null, null, null, null, null)),
                new SideRules(List.of("CN"), true, Side.HOME.currency(), null, null, null, null),
                new SideRules(
                        List.of("KG", "KZ", "TJ", "TM", "UZ"), true, Side.PARTNER.currency(), null, null, null, null),
                new Scope(List.of(Sector.values()), "", null, null, null, null, true, "", ""),
                new Demands(
                        List.of(FormPart.MILESTONES, FormPart.INNOVATION_BASES, FormPart.COORDINATION_MECHANISM),
                        List.of(),
                        List.of()),
                new Assessment(
                        List.of(
                                new Criterion(CriterionKind.EXCELLENCE, 40, ""),
                                new Criterion(CriterionKind.IMPACT, 30, ""),
                                new Criterion(CriterionKind.IMPLEMENTATION, 30, "")),
                        List.of()),
                new Background(null, null, null, null, null, ""));
    }

    /** The rules of that side. */
    public SideRules of(Side side) {
        return side == Side.HOME ? home : partner;
    }

    /** The same with other rules of that side. */
    public CallRules with(Side side, SideRules rules) {
        boolean isHome = side == Side.HOME;
        return new CallRules(
                titles,
                schedule,
                isHome ? rules : home,
                isHome ? partner : rules,
                scope,
                demands,
                assessment,
                background);
    }

    /** The same with other titles. */
    public CallRules with(Titles other) {
        return new CallRules(other, schedule, home, partner, scope, demands, assessment, background);
    }

    /** The same with another schedule. */
    public CallRules with(Schedule other) {
        return new CallRules(titles, other, home, partner, scope, demands, assessment, background);
    }

    /** The same with another scope. */
    public CallRules with(Scope other) {
        return new CallRules(titles, schedule, home, partner, other, demands, assessment, background);
    }

    /** The same with other demands. */
    public CallRules with(Demands other) {
        return new CallRules(titles, schedule, home, partner, scope, other, assessment, background);
    }

    /** The same with another assessment. */
    public CallRules with(Assessment other) {
        return new CallRules(titles, schedule, home, partner, scope, demands, other, background);
    }

    /** The same with another background. */
    public CallRules with(Background other) {
        return new CallRules(titles, schedule, home, partner, scope, demands, assessment, other);
    }

    /** An amount in hundredths where it can be written so; others are left for the check to refuse. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null || amount.stripTrailingZeros().scale() > 2
                ? amount
                : amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What the call is named. */
    public record Titles(
            @Size(max = 200, message = TOO_LONG) String english,
            @Size(max = 200, message = TOO_LONG) String chinese,
            @Size(max = 200, message = TOO_LONG) String russian) {
        /** The title in that language, else in English. */
        public String in(Locale language) {
            return switch (Languages.tag(Languages.of(language.toLanguageTag()))) {
                case "zh_CN" -> chinese;
                case "ru" -> russian;
                default -> english;
            };
        }
    }

    /**
     * What may be proposed.
     *
     * @param topics the sectors in the words of the call, may be empty
     * @param monthsMin shortest duration
     * @param monthsMax longest duration
     * @param awards how many proposals are meant to be funded
     * @param homeShare percent of the money that the home side pays
     * @param bothSides true when one side alone cannot propose and a refusal by one side ends the proposal
     */
    public record Scope(
            List<Sector> sectors,
            @Size(max = 1000, message = TOO_LONG) String topics,

            @Range(min = 1, max = 120, message = OUT_OF_RANGE) @Nullable
            Integer monthsMin,

            @Range(min = 1, max = 120, message = OUT_OF_RANGE) @Nullable
            Integer monthsMax,

            @Range(min = 1, max = 9999, message = OUT_OF_RANGE) @Nullable
            Integer awards,

            @Range(min = 0, max = 100, message = OUT_OF_RANGE) @Nullable
            Integer homeShare,

            boolean bothSides,
            @Size(max = 2000, message = TOO_LONG) String eligibility,
            @Size(max = 2000, message = TOO_LONG) String exclusion) {
        public Scope {
            sectors = sectors.stream().sorted().distinct().toList();
        }
    }

    /** What a proposal must bring. */
    public record Demands(
            List<FormPart> parts,
            List<AttachmentKind> attachments,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Target> targets) {
        public Demands {
            parts = parts.stream().sorted().distinct().toList();
            attachments = attachments.stream().sorted().distinct().toList();
            targets = List.copyOf(targets);
        }
    }

    /**
     * How proposals are judged and how long the steps take.
     *
     * @param blind null in rules that were written before calls could choose, which means single
     * @param declareHours how long after an invitation an expert may take to declare interests; null for
     *     {@link #DECLARE_HOURS}
     * @param levels what the levels of the criteria mean in this call, where it does not use the standard texts; null in
     *     rules that were written before calls could say so
     */
    public record Assessment(
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Criterion> criteria,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Period> periods,
            @Nullable BlindMode blind,

            @Range(min = 1, max = 720, message = OUT_OF_RANGE) @Nullable
            Integer declareHours,

            @Size(max = ROWS_MAX, message = TOO_MANY) @Nullable
            List<@Valid LevelTexts> levels) {
        /** Hours to declare interests where the call says nothing: default of this application. */
        public static final int DECLARE_HOURS = 48;

        public Assessment {
            criteria = List.copyOf(criteria);
            periods = List.copyOf(periods);
            blind = Objects.requireNonNullElse(blind, BlindMode.SINGLE);
            levels = levels == null ? List.of() : List.copyOf(levels);
        }

        /** One in which experts learn who proposes. */
        public Assessment(List<Criterion> criteria, List<Period> periods) {
            this(criteria, periods, BlindMode.SINGLE, null, List.of());
        }

        /** The same with other descriptions of levels. */
        public Assessment describing(List<LevelTexts> other) {
            return new Assessment(criteria, periods, blind, declareHours, other);
        }

        /** The same with other hours to declare interests. */
        public Assessment declaring(Integer hours) {
            return new Assessment(criteria, periods, blind, hours, levels);
        }

        /** How long after an invitation an expert may take to declare interests. */
        public Duration timeToDeclare() {
            return Duration.ofHours(Objects.requireNonNullElse(declareHours, DECLARE_HOURS));
        }

        /** What this call says of the levels of a criterion to readers of that language; empty for the standard texts. */
        public Optional<LevelTexts> levels(CriterionKind criterion, Locale language) {
            return Objects.requireNonNull(levels).stream()
                    .filter(texts ->
                            texts.criterion() == criterion && texts.language().isFor(language))
                    .findFirst();
        }
    }

    /**
     * What came of the last round, so that proposers can weigh their chances; each figure where it is known.
     *
     * @param source where the rules are published
     */
    public record Background(
            @Range(min = 0, max = 999_999, message = OUT_OF_RANGE) @Nullable
            Integer applications,

            @Range(min = 0, max = 999_999, message = OUT_OF_RANGE) @Nullable
            Integer valid,

            @Range(min = 0, max = 999_999, message = OUT_OF_RANGE) @Nullable
            Integer funded,

            @Range(min = 0, max = 999_999, message = OUT_OF_RANGE) @Nullable
            Integer experts,

            @Range(min = 0, max = 999_999, message = OUT_OF_RANGE) @Nullable
            Integer foreignExperts,

            @Size(max = 1000, message = TOO_LONG) String source) {}
}
