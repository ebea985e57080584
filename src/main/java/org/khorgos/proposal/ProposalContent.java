package org.khorgos.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.proposal.Terms.BudgetCategory;
import org.khorgos.proposal.Terms.Direction;
import org.khorgos.proposal.Terms.MeetingRhythm;
import org.khorgos.proposal.Terms.Sector;
import org.khorgos.proposal.Terms.SupportKind;
import org.khorgos.proposal.Terms.SupportLevel;

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
    static final String TOO_LONG = "{proposal.problem.tooLong}";
    static final String TOO_MANY = "{proposal.problem.tooMany}";
    static final String OUT_OF_RANGE = "{proposal.problem.outOfRange}";

    /** Rows that a list of the form may have. */
    public static final int ROWS_MAX = 60;

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

    /** What it is about. */
    @Embeddable
    public record Basics(
            @NotBlank(message = "{proposal.problem.required}") @Size(max = 200, message = TOO_LONG)
            String title,

            @Size(max = 30, message = TOO_LONG) String acronym,

            @Pattern(regexp = "en|zh_CN|ru", message = "{proposal.problem.language}")
            String language,

            @Size(max = 2000, message = TOO_LONG) String summary,
            @Size(max = 4000, message = TOO_LONG) String problem,
            @Size(max = 4000, message = TOO_LONG) String suggestion) {}

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

    /** An organisation as the proposer writes it. */
    @Embeddable
    public record Organisation(
            @Size(max = 300, message = TOO_LONG) String name,
            @Size(max = 100, message = TOO_LONG) String city,

            @Column(name = "country", columnDefinition = "char(2)") @CountryCode
            String country) {}

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

    /** How much of the work, in percent, belongs to a sector. */
    @Embeddable
    public record SectorShare(
            @Enumerated(EnumType.STRING) @Column(name = "code", columnDefinition = "varchar(30)")
            Sector code,

            @Nullable @Range(min = 1, max = 100, message = OUT_OF_RANGE)
            Integer share) {}

    /** Something that will be there on a day. */
    @Embeddable
    public record Milestone(
            @Size(max = 200, message = TOO_LONG) String title,
            @Nullable LocalDate due) {}

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

    /** A place of innovation with one distinctive industry. */
    @Embeddable
    public record Base(
            @Size(max = 200, message = TOO_LONG) String name,
            @Size(max = 100, message = TOO_LONG) String city,

            @Column(name = "country", columnDefinition = "char(2)") @CountryCode
            String country,

            @Size(max = 300, message = TOO_LONG) String host,
            @Size(max = 200, message = TOO_LONG) String industry) {}

    /** Who coordinates and how often they meet. */
    @Embeddable
    public record Mechanism(
            @Column(name = "mechanism_lead_body") @Size(max = 200, message = TOO_LONG)
            String leadBody,

            @Enumerated(EnumType.STRING)
            @Column(name = "mechanism_meeting_rhythm", columnDefinition = "varchar(20)")
            @Nullable
            MeetingRhythm meetingRhythm,

            @Column(name = "mechanism_text") @Size(max = 2000, message = TOO_LONG)
            String text) {}

    /** A technology that one side gives to the other. */
    @Embeddable
    public record Flow(
            @Size(max = 300, message = TOO_LONG) String technology,

            @Enumerated(EnumType.STRING) @Column(name = "direction", columnDefinition = "varchar(10)")
            Direction direction) {}

    /** People who work or learn on the other side for a while. */
    @Embeddable
    public record Talent(
            @Size(max = 200, message = TOO_LONG) String role,

            @Nullable @Range(min = 1, max = 9999, message = OUT_OF_RANGE)
            Integer people,

            @Column(name = "from_country", columnDefinition = "char(2)") @CountryCode
            String from,

            @Column(name = "to_country", columnDefinition = "char(2)") @CountryCode
            String to,

            @Nullable @Range(min = 1, max = 120, message = OUT_OF_RANGE)
            Integer months) {}

    /** What is asked of governments besides the project money, and what comes of it. */
    public record Effects(
            @Size(max = ROWS_MAX, message = TOO_MANY) List<@Valid Support> supports,
            @Size(max = 2000, message = TOO_LONG) String freeTradeZone,
            @Size(max = 2000, message = TOO_LONG) String energyEffect,
            @Size(max = 2000, message = TOO_LONG) String diplomaticEffect) {
        public Effects {
            supports = List.copyOf(supports);
        }
    }

    /** One support that a level of government is asked for. */
    @Embeddable
    public record Support(
            @Enumerated(EnumType.STRING) @Column(name = "kind", columnDefinition = "varchar(30)")
            SupportKind kind,

            @Enumerated(EnumType.STRING) @Column(name = "level", columnDefinition = "varchar(10)")
            SupportLevel level,

            @Size(max = 1000, message = TOO_LONG) String text) {}

    /** What it costs each side. */
    public record Finance(
            @Size(max = 200, message = TOO_MANY) List<@Valid BudgetLine> budget,
            @Size(max = 1000, message = TOO_LONG) String otherFunding) {
        public Finance {
            budget = List.copyOf(budget);
        }

        /** What is asked of that side in its own currency. */
        public Money total(Side side) {
            return budget.stream()
                    .filter(line -> line.side() == side && line.amount() != null)
                    .map(line -> new Money(line.amount(), side.currency()))
                    .reduce(Money.zero(side.currency()), Money::plus);
        }
    }

    /** An amount in the currency of its side. */
    @Embeddable
    public record BudgetLine(
            @Range(min = 2000, max = 2100, message = OUT_OF_RANGE)
            int year,

            @Enumerated(EnumType.STRING) @Column(name = "side", columnDefinition = "varchar(10)")
            Side side,

            @Enumerated(EnumType.STRING) @Column(name = "category", columnDefinition = "varchar(20)")
            BudgetCategory category,

            @Column(name = "amount", precision = 17, scale = 2)
            @Nullable
            @DecimalMin(value = "0.01", message = "{proposal.problem.notPositive}")
            @Digits(integer = 15, fraction = 2, message = "{proposal.problem.amount}")
            BigDecimal amount) {}
}
