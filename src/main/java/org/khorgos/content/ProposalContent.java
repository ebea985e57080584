package org.khorgos.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryCode;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.text.InMarkdown;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Flow;
import org.khorgos.content.Rows.Mechanism;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Support;
import org.khorgos.content.Rows.Talent;
import org.khorgos.content.Rows.Translation;

/**
 * What a proposal says, in the six sections of its form. The limits here hold for every draft; what is needed before it
 * may be sent stands in {@link Completeness}.
 */
public record ProposalContent(
        @Valid @JsonUnwrapped Basics basics,
        @Valid @JsonUnwrapped Partners partners,
        @Valid @JsonUnwrapped Plan plan,
        @Valid @JsonUnwrapped Cooperation cooperation,
        @Valid @JsonUnwrapped Effects effects,
        @Valid @JsonUnwrapped Finance finance) {
    public static final String REQUIRED = "{proposal.problem.required}";
    public static final String LANGUAGES = "en|zh_CN|ru";
    public static final String TOO_LONG = "{proposal.problem.tooLong}";
    static final String TOO_MANY = "{proposal.problem.tooMany}";
    static final String OUT_OF_RANGE = "{proposal.problem.outOfRange}";

    /** Longest title in characters. */
    public static final int TITLE_MAX = 200;

    /** Rows that a list of the form may have. */
    public static final int ROWS_MAX = 60;

    /** Languages that a title may have besides its own. */
    public static final int TRANSLATIONS_MAX = 2;

    /** Lines that a budget may have: as many of the largest amount as a sum of money can hold. */
    public static final int BUDGET_MAX = 90;

    /** Nothing but a title in that language (en, zh_CN or ru). */
    public static ProposalContent empty(String title, String language) {
        return new ProposalContent(
                new Basics(title, "", language, "", "", ""),
                new Partners("", "", List.of(), new Organisation("", "", "CN"), List.of()),
                new Plan(null, null, null, null, List.of(), List.of()),
                new Cooperation(List.of(), new Mechanism("", null, ""), List.of(), List.of()),
                new Effects(List.of(), "", "", ""),
                new Finance(List.of(), ""));
    }

    /** The same with another first section. */
    public ProposalContent with(Basics other) {
        return new ProposalContent(other, partners, plan, cooperation, effects, finance);
    }

    /** The same with another second section. */
    public ProposalContent with(Partners other) {
        return new ProposalContent(basics, other, plan, cooperation, effects, finance);
    }

    /** The same with another third section. */
    public ProposalContent with(Plan other) {
        return new ProposalContent(basics, partners, other, cooperation, effects, finance);
    }

    /** The same with another fourth section. */
    public ProposalContent with(Cooperation other) {
        return new ProposalContent(basics, partners, plan, other, effects, finance);
    }

    /** The same with another fifth section. */
    public ProposalContent with(Effects other) {
        return new ProposalContent(basics, partners, plan, cooperation, other, finance);
    }

    /** The same with another last section. */
    public ProposalContent with(Finance other) {
        return new ProposalContent(basics, partners, plan, cooperation, effects, other);
    }

    /** The same without what it costs, for readers who may not see money. */
    public ProposalContent withoutMoney() {
        return with(new Finance(List.of(), ""));
    }

    /** The same without the organisations that take part, for readers who may not know who proposes. */
    public ProposalContent withoutIdentity() {
        Mechanism mechanism = cooperation.mechanism();
        return with(new Partners(
                        partners.homeRegion(),
                        partners.partnerCountry(),
                        partners.otherCountries(),
                        nameless(partners.homeOrganisation()),
                        partners.partnerOrganisations().stream()
                                .map(ProposalContent::nameless)
                                .toList()))
                .with(new Cooperation(
                        cooperation.bases().stream()
                                .map(base -> new Base(base.name(), base.city(), base.country(), "", base.industry()))
                                .toList(),
                        new Mechanism("", mechanism.meetingRhythm(), mechanism.text()),
                        cooperation.flows(),
                        cooperation.talents()));
    }

    private static Organisation nameless(Organisation organisation) {
        return new Organisation("", "", organisation.country());
    }

    /** What it is about. */
    public record Basics(
            @NotBlank(message = REQUIRED) @Size(max = TITLE_MAX, message = TOO_LONG)
            String title,

            @Size(max = 30, message = TOO_LONG) String acronym,

            @Pattern(regexp = LANGUAGES) String language,

            @Size(max = 2000, message = TOO_LONG) @InMarkdown
            String summary,

            @Size(max = 4000, message = TOO_LONG) @InMarkdown
            String problem,

            @Size(max = 4000, message = TOO_LONG) @InMarkdown
            String suggestion,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = TRANSLATIONS_MAX, message = TOO_MANY)
            List<@Valid Translation> translations) {
        public Basics {
            translations = List.copyOf(translations);
        }

        /** One in its own language only. */
        public Basics(
                String title, String acronym, String language, String summary, String problem, String suggestion) {
            this(title, acronym, language, summary, problem, suggestion, List.of());
        }

        /** The titles that are written in other languages than its own, by language. */
        public Map<String, String> otherTitles() {
            return translations.stream()
                    .filter(one -> !one.title().isBlank() && !one.language().equals(language))
                    .collect(Collectors.toMap(Translation::language, Translation::title, (first, second) -> first));
        }
    }

    /** Who works together. */
    public record Partners(
            @Size(max = 100, message = TOO_LONG) String homeRegion,
            @CountryCode String partnerCountry,
            @Size(max = 20, message = TOO_MANY) List<@CountryCode String> otherCountries,
            @Valid Organisation homeOrganisation,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Organisation> partnerOrganisations) {
        public Partners {
            otherCountries = List.copyOf(otherCountries);
            partnerOrganisations = List.copyOf(partnerOrganisations);
        }
    }

    /** When, how far and in which sectors; the readiness levels are those of ISO 16290. */
    public record Plan(
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,

            @Nullable @Range(min = 1, max = 9, message = OUT_OF_RANGE)
            Integer trlNow,

            @Nullable @Range(min = 1, max = 9, message = OUT_OF_RANGE)
            Integer trlTarget,

            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid SectorShare> sectors,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Milestone> milestones) {
        public Plan {
            sectors = List.copyOf(sectors);
            milestones = List.copyOf(milestones);
        }

        @AssertTrue(message = "{proposal.problem.endBeforeStart}")
        boolean isEndDateAfterStart() {
            return startDate == null || endDate == null || endDate.isAfter(startDate);
        }

        @AssertTrue(message = "{proposal.problem.targetBelowNow}")
        boolean isTrlTargetReachable() {
            return trlNow == null || trlTarget == null || trlTarget >= trlNow;
        }
    }

    /** How the partners work together. */
    public record Cooperation(
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Base> bases,
            @Valid Mechanism mechanism,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Flow> flows,
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Talent> talents) {
        public Cooperation {
            bases = List.copyOf(bases);
            flows = List.copyOf(flows);
            talents = List.copyOf(talents);
        }
    }

    /** What is asked of governments besides the project money, and what comes of it. */
    public record Effects(
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Support> supports,

            @Size(max = 2000, message = TOO_LONG) @InMarkdown
            String freeTradeZone,

            @Size(max = 2000, message = TOO_LONG) @InMarkdown
            String energyEffect,

            @Size(max = 2000, message = TOO_LONG) @InMarkdown
            String diplomaticEffect) {
        public Effects {
            supports = List.copyOf(supports);
        }
    }

    /** What it costs each side. */
    public record Finance(
            @Size(max = BUDGET_MAX, message = TOO_MANY) List<@Valid BudgetLine> budget,

            @Size(max = 1000, message = TOO_LONG) @InMarkdown
            String otherFunding) {
        public Finance {
            budget = List.copyOf(budget);
        }

        /** What is asked of that side, in the currency of its call; amounts outside their limits are passed over. */
        public Money total(Side side, String currency) {
            return budget.stream()
                    .filter(line -> line.side() == side)
                    .map(line -> line.money(currency))
                    .reduce(Money.zero(currency), Money::plus);
        }
    }
}
