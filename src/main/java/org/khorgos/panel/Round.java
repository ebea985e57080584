package org.khorgos.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "panel_round")
class Round {
    @Id
    @Column(name = "round_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "round", nullable = false)
    private int number;

    @Column(name = "assigned_by", nullable = false)
    private UUID assignedBy;

    @Column(name = "assigned_at", nullable = false)
    private Instant assignedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Round() {}

    Round(ProposalId proposal, int number, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.number = number;
        this.assignedBy = by.value();
        this.assignedAt = at;
    }

    int number() {
        return number;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(Instant at) {
        closedAt = at;
    }
}
