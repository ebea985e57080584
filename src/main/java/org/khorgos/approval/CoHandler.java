package org.khorgos.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.identity.OrganisationId;

/** A unit that helps the host unit, and its opinion. */
@Entity
@Table(name = "approval_co_handler")
class CoHandler {
    @EmbeddedId
    private Key key;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", columnDefinition = "varchar(30)")
    private @Nullable Stance stance;

    @Column(name = "opinion", nullable = false, length = CoOpinion.TEXT_MAX)
    private String opinion = "";

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "given_by"))
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    private @Nullable Act given;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    /** One unit in one proposal. */
    @Embeddable
    record Key(
            @Column(name = "proposal_id") UUID proposal,
            @Column(name = "organisation_id") UUID organisation) {
        Key(ProposalId proposal, OrganisationId organisation) {
            this(proposal.value(), organisation.value());
        }
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CoHandler() {}

    CoHandler(ProposalId proposal, OrganisationId unit) {
        key = new Key(proposal, unit);
    }

    /** Asks again: the host unit wrote a new opinion, so the former answer is void. */
    void ask() {
        stance = null;
        opinion = "";
        given = null;
        escalatedAt = null;
    }

    /** Keeps the unit's opinion; throws Refused when there is one already. */
    void give(CoOpinion given, Act act) {
        if (stance != null) {
            throw new AlreadyDone("approval.coOpinion.given");
        }
        stance = given.stance();
        opinion = given.text();
        this.given = act;
    }

    void escalate(Instant now) {
        escalatedAt = now;
    }

    boolean isToBeEscalated() {
        return given == null && escalatedAt == null;
    }

    OrganisationId unit() {
        return new OrganisationId(key.organisation());
    }

    @Nullable
    Stance stance() {
        return stance;
    }

    String opinion() {
        return opinion;
    }

    @Nullable
    Act given() {
        return given;
    }

    @Nullable
    Instant escalatedAt() {
        return escalatedAt;
    }
}
