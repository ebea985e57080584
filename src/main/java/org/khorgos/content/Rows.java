package org.khorgos.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryCode;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.codes.CodeOf;
import org.khorgos.base.codes.Ror;
import org.khorgos.base.text.InMarkdown;
import org.khorgos.call.Sector;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.content.Terms.Direction;
import org.khorgos.content.Terms.MeetingRhythm;
import org.khorgos.content.Terms.SupportKind;
import org.khorgos.content.Terms.SupportLevel;

/** The rows that a proposal may have several of, and its smaller parts. */
public final class Rows {
    private Rows() {}

    /** An organisation as the proposer writes it. */
    public record Organisation(
            @Size(max = 300, message = ProposalContent.TOO_LONG)
            String name,

            @Size(max = 100, message = ProposalContent.TOO_LONG)
            String city,

            @CountryCode String country,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Ror String ror) {
        /** One without an identifier. */
        public Organisation(String name, String city, String country) {
            this(name, city, country, "");
        }
    }

    /** Title and summary in another language than the proposal's own. */
    public record Translation(
            @Pattern(regexp = ProposalContent.LANGUAGES) String language,

            @Size(max = ProposalContent.TITLE_MAX, message = ProposalContent.TOO_LONG)
            String title,

            @Size(max = 2000, message = ProposalContent.TOO_LONG) @InMarkdown
            String summary) {}

    /** How much of the work, in percent, belongs to a sector, and what others call that part of the work. */
    @Embeddable
    public record SectorShare(
            @Enumerated(EnumType.STRING) @Column(name = "code", columnDefinition = "varchar(30)")
            Sector code,

            @Nullable @Range(min = 1, max = 100, message = ProposalContent.OUT_OF_RANGE)
            Integer share,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @CodeOf(Classification.DAC)
            String dac,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @CodeOf(Classification.FORD)
            String ford) {
        /** One without codes. */
        public SectorShare(Sector code, @Nullable Integer share) {
            this(code, share, "", "");
        }
    }

    /** Something that will be there on a day. */
    @Embeddable
    public record Milestone(
            @Size(max = 200, message = ProposalContent.TOO_LONG)
            String title,

            @Nullable LocalDate due) {}

    /** A place of innovation with one distinctive industry. */
    @Embeddable
    public record Base(
            @Size(max = 200, message = ProposalContent.TOO_LONG)
            String name,

            @Size(max = 100, message = ProposalContent.TOO_LONG)
            String city,

            @Column(name = "country", columnDefinition = "char(2)") @CountryCode
            String country,

            @Size(max = 300, message = ProposalContent.TOO_LONG)
            String host,

            @Size(max = 200, message = ProposalContent.TOO_LONG)
            String industry) {}

    /** Who coordinates and how often they meet. */
    @Embeddable
    public record Mechanism(
            @Column(name = "mechanism_lead_body") @Size(max = 200, message = ProposalContent.TOO_LONG)
            String leadBody,

            @Enumerated(EnumType.STRING)
            @Column(name = "mechanism_meeting_rhythm", columnDefinition = "varchar(20)")
            @Nullable
            MeetingRhythm meetingRhythm,

            @Column(name = "mechanism_text") @Size(max = 2000, message = ProposalContent.TOO_LONG) @InMarkdown
            String text) {}

    /** A technology that one side gives to the other. */
    @Embeddable
    public record Flow(
            @Size(max = 300, message = ProposalContent.TOO_LONG)
            String technology,

            @Enumerated(EnumType.STRING) @Column(name = "direction", columnDefinition = "varchar(10)")
            Direction direction) {}

    /** People who work or learn on the other side for a while. */
    @Embeddable
    public record Talent(
            @Size(max = 200, message = ProposalContent.TOO_LONG)
            String role,

            @Nullable @Range(min = 1, max = 9999, message = ProposalContent.OUT_OF_RANGE)
            Integer people,

            @Column(name = "from_country", columnDefinition = "char(2)") @CountryCode
            String from,

            @Column(name = "to_country", columnDefinition = "char(2)") @CountryCode
            String to,

            @Nullable @Range(min = 1, max = 120, message = ProposalContent.OUT_OF_RANGE)
            Integer months) {}

    /** One support that a level of government is asked for. */
    @Embeddable
    public record Support(
            @Enumerated(EnumType.STRING) @Column(name = "kind", columnDefinition = "varchar(30)")
            SupportKind kind,

            @Enumerated(EnumType.STRING) @Column(name = "level", columnDefinition = "varchar(10)")
            SupportLevel level,

            @Size(max = 1000, message = ProposalContent.TOO_LONG)
            String text) {}

    /** An amount in the currency that the call sets for its side. */
    @Embeddable
    public record BudgetLine(
            @Range(min = 2000, max = 2100, message = ProposalContent.OUT_OF_RANGE)
            int year,

            @Enumerated(EnumType.STRING) @Column(name = "side", columnDefinition = "varchar(10)")
            Side side,

            @Enumerated(EnumType.STRING) @Column(name = "category", columnDefinition = "varchar(20)")
            BudgetCategory category,

            @Column(name = "amount", precision = 17, scale = 2)
            @Nullable
            @DecimalMin(value = "0.01", message = "{proposal.problem.notPositive}")
            @Digits(integer = 15, fraction = 2, message = "{proposal.problem.amount}")
            BigDecimal amount) {
        private static final BigDecimal LIMIT = new BigDecimal("1e15");

        /** The amount in that currency; nothing while it is missing or outside its limits. */
        public Money money(String currency) {
            if (amount == null
                    || amount.signum() <= 0
                    || amount.compareTo(LIMIT) >= 0
                    || amount.stripTrailingZeros().scale() > 2) {
                return Money.zero(currency);
            }
            return new Money(amount, currency);
        }
    }
}
