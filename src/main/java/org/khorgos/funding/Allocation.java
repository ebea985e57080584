package org.khorgos.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Currencies;
import org.khorgos.base.Refused;
import org.khorgos.proposal.ProposalFacts;

/** The money of one proposal, from the recommendation to the commitment. */
@Entity
@Table(name = "funding_allocation")
class Allocation {
    static final int REASON_MAX = 2000;

    @Id
    @Column(name = "proposal_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "call_id", nullable = false)
    private UUID call;

    @Column(name = "year", nullable = false, columnDefinition = "smallint")
    private int year;

    @Column(name = "home_organisation", nullable = false, length = 300)
    private String homeOrganisation;

    @Column(name = "partner_organisation", nullable = false, length = 300)
    private String partnerOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(20)")
    private AllocationStatus status;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "recommended_home", nullable = false, precision = 19, scale = 2)
    private BigDecimal recommendedHome;

    @Column(name = "recommended_partner", nullable = false, precision = 19, scale = 2)
    private BigDecimal recommendedPartner;

    @Column(name = "offered_home", nullable = false, precision = 19, scale = 2)
    private BigDecimal offeredHome = BigDecimal.ZERO;

    @Column(name = "offered_partner", nullable = false, precision = 19, scale = 2)
    private BigDecimal offeredPartner = BigDecimal.ZERO;

    @Column(name = "home_currency", nullable = false, columnDefinition = "char(3)")
    private String homeCurrency;

    @Column(name = "partner_currency", nullable = false, columnDefinition = "char(3)")
    private String partnerCurrency;

    @Column(name = "reason", nullable = false, length = REASON_MAX)
    private String reason;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "recommended_by", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "recommended_at", nullable = false))
    private Act recommended;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "committed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "committed_at"))
    private @Nullable Act committed;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "refused_by"))
    @AttributeOverride(name = "at", column = @Column(name = "refused_at"))
    private @Nullable Act refused;

    @Column(name = "answer", nullable = false, length = REASON_MAX)
    private String answer = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Allocation() {}

    @SuppressWarnings("NullAway.Init") // recommend() sets the rest
    Allocation(ProposalFacts facts) {
        id = facts.id().value();
        call = facts.call();
        year = facts.year();
        homeCurrency = facts.requestedHome().currency();
        partnerCurrency = facts.requestedPartner().currency();
        homeOrganisation = facts.homeOrganisationName();
        partnerOrganisation = facts.partnerOrganisationName();
        status = AllocationStatus.REFUSED;
    }

    /** Keeps a recommendation, also a new one after a refusal; throws Refused while another one is under way. */
    void recommend(Grant grant, String why, Act act) {
        if (status != AllocationStatus.REFUSED) {
            throw new Refused("funding.allocation.underWay");
        }
        recommendedHome = grant.home().amount();
        recommendedPartner = grant.partner().amount();
        setOffered(Grant.nothing(currencies()));
        reason = why;
        recommended = act;
        refused = null;
        answer = "";
        status = AllocationStatus.RECOMMENDED;
    }

    /** Keeps what is offered now; throws IllegalStateException when money is set aside or spent. */
    void offer(Grant grant) {
        require(!holdsMoney());
        setOffered(grant);
        status = AllocationStatus.OFFERED;
    }

    /** Begins a new round of setting money aside: its movements have keys of their own. */
    void nextRound() {
        require(status == AllocationStatus.OFFERED);
        round++;
    }

    void reserved() {
        status = AllocationStatus.RESERVED;
    }

    /**
     * Keeps the second person's answer; throws Refused when nothing is set aside, when it is answered already, or when
     * the person recommended it.
     */
    void answer(boolean commit, String why, Act act) {
        if (recommended.by().equals(act.by())) {
            throw new Refused("funding.secondPerson");
        }
        if (status != AllocationStatus.RESERVED || committed != null || refused != null) {
            throw new Refused("funding.allocation.notOpen");
        }
        committed = commit ? act : null;
        refused = commit ? null : act;
        answer = why;
    }

    /** The money is spent for this proposal; throws IllegalStateException when nobody committed it. */
    void spent() {
        require(status == AllocationStatus.RESERVED && committed != null);
        status = AllocationStatus.COMMITTED;
    }

    /** The money went back, or none will come: the allocation rests in that status. */
    void rest(AllocationStatus newStatus) {
        require(status != AllocationStatus.COMMITTED);
        status = newStatus;
    }

    /** The money went back because the proposal was withdrawn; nothing is committed any more. */
    void withdraw() {
        rest(AllocationStatus.WITHDRAWN);
        committed = null;
    }

    boolean holdsMoney() {
        return status == AllocationStatus.RESERVED || status == AllocationStatus.COMMITTED;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    UUID call() {
        return call;
    }

    int year() {
        return year;
    }

    AllocationStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    Grant recommendedGrant() {
        return Grant.of(recommendedHome, recommendedPartner, currencies());
    }

    Grant offeredGrant() {
        return Grant.of(offeredHome, offeredPartner, currencies());
    }

    Currencies currencies() {
        return new Currencies(homeCurrency, partnerCurrency);
    }

    String reason() {
        return reason;
    }

    Act recommended() {
        return recommended;
    }

    @Nullable
    Act committed() {
        return committed;
    }

    @Nullable
    Act refused() {
        return refused;
    }

    String answer() {
        return answer;
    }

    private void setOffered(Grant grant) {
        offeredHome = grant.home().amount();
        offeredPartner = grant.partner().amount();
    }

    private void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("allocation of %s is %s".formatted(id, status));
        }
    }
}
