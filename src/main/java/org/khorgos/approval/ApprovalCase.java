package org.khorgos.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.identity.OrganisationId;

/** A proposal in the hands of government: the host unit, its opinion and the decisions of both sides. */
@Entity
@Table(name = "approval_case")
class ApprovalCase {
    static final int REASON_MAX = 2000;
    static final int OPINION_MAX = 10000;

    @Id
    @Column(name = "proposal_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "host_id", nullable = false)
    private UUID host;

    @Enumerated(EnumType.STRING)
    @Column(name = "filing_class", nullable = false, columnDefinition = "varchar(20)")
    private FilingClass filingClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "handling", nullable = false, columnDefinition = "varchar(20)")
    private Handling handling;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "assigned_by", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "assigned_at", nullable = false))
    private Act assigned;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private @Nullable Act answered;

    @Column(name = "objection", nullable = false, length = REASON_MAX)
    private String objection = "";

    @Column(name = "binding", nullable = false)
    private boolean binding;

    @Column(name = "opinion", nullable = false, columnDefinition = "text")
    private String opinion = "";

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "opinion_by"))
    @AttributeOverride(name = "at", column = @Column(name = "opinion_at"))
    private @Nullable Act opinionGiven;

    @Column(name = "opinion_note", nullable = false, length = REASON_MAX)
    private String opinionNote = "";

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "opinion_approved_by"))
    @AttributeOverride(name = "at", column = @Column(name = "opinion_approved_at"))
    private @Nullable Act opinionApproved;

    @Column(name = "extended", nullable = false)
    private boolean extended;

    @Embedded
    @AttributeOverride(name = "decision", column = @Column(name = "home_decision", columnDefinition = "varchar(10)"))
    @AttributeOverride(name = "by", column = @Column(name = "home_by"))
    @AttributeOverride(name = "at", column = @Column(name = "home_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "home_reason", length = REASON_MAX))
    private @Nullable Verdict home;

    @Embedded
    @AttributeOverride(name = "decision", column = @Column(name = "partner_decision", columnDefinition = "varchar(10)"))
    @AttributeOverride(name = "by", column = @Column(name = "partner_by"))
    @AttributeOverride(name = "at", column = @Column(name = "partner_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "partner_reason", length = REASON_MAX))
    private @Nullable Verdict partner;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ApprovalCase() {}

    @SuppressWarnings("NullAway.Init") // assign() sets the rest
    ApprovalCase(ProposalId id, HostAssignment assignment, Act act) {
        this.id = id.value();
        assign(assignment, act);
    }

    /** Puts a unit in charge, the first time or after an objection. */
    final void assign(HostAssignment assignment, Act act) {
        host = assignment.host().value();
        filingClass = assignment.filingClass();
        handling = assignment.handling();
        assigned = act;
        answered = null;
        binding = false;
    }

    /**
     * Keeps the host unit's answer; throws Refused when there is one already.
     *
     * @param objected empty when it accepts
     */
    void answer(String objected, Act act) {
        if (answered != null || binding) {
            throw new Refused("approval.assignment.answered");
        }
        answered = act;
        objection = objected;
    }

    /** The period for objections is over. */
    void bind() {
        binding = answered == null;
    }

    /** Keeps the handler's opinion; a former approval of it is void. */
    void handle(String text, Act act) {
        opinion = text;
        opinionGiven = act;
        opinionApproved = null;
    }

    /** Approves the opinion, or returns it with a note; throws Refused when there is none or it is approved already. */
    void answerOpinion(boolean approved, String note, Act act) {
        if (opinionGiven == null || opinionApproved != null) {
            throw new Refused("approval.opinion.notOpen");
        }
        opinionApproved = approved ? act : null;
        opinionNote = note;
    }

    /** Keeps the decision of one side; throws Refused when it has decided before. */
    void decide(Side side, Verdict verdict) {
        if (verdict(side) != null) {
            throw new AlreadyDone("approval.decision.given");
        }
        if (side == Side.HOME) {
            home = verdict;
        } else {
            partner = verdict;
        }
    }

    /** Extends the period for the decisions; throws IllegalStateException the second time. */
    void extend() {
        if (extended) {
            throw new IllegalStateException("approval of " + id + " was extended before");
        }
        extended = true;
    }

    /** True when both governments approve. */
    boolean approved() {
        return approves(home) && approves(partner);
    }

    @Nullable
    Verdict verdict(Side side) {
        return side == Side.HOME ? home : partner;
    }

    OrganisationId host() {
        return new OrganisationId(host);
    }

    FilingClass filingClass() {
        return filingClass;
    }

    Handling handling() {
        return handling;
    }

    Act assigned() {
        return assigned;
    }

    @Nullable
    Act answered() {
        return answered;
    }

    String objection() {
        return objection;
    }

    boolean isBinding() {
        return binding;
    }

    String opinion() {
        return opinion;
    }

    @Nullable
    Act opinionGiven() {
        return opinionGiven;
    }

    String opinionNote() {
        return opinionNote;
    }

    @Nullable
    Act opinionApproved() {
        return opinionApproved;
    }

    boolean isExtended() {
        return extended;
    }

    private static boolean approves(@Nullable Verdict verdict) {
        return verdict != null && verdict.decision() == Decision.APPROVE;
    }
}
