package org.khorgos.committee.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

@Entity
@Table(name = "committee_item")
class AgendaItem {
    @Id
    @Column(name = "item_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "sitting_id", nullable = false)
    private UUID sitting;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private ItemStatus status = ItemStatus.WAITING;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(name = "called_at")
    private @Nullable Instant calledAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AgendaItem() {}

    AgendaItem(SittingId sitting, ProposalId proposal, int position) {
        this.id = UUID.randomUUID();
        this.sitting = sitting.value();
        this.proposal = proposal.value();
        this.position = position;
    }

    void call(Instant at) {
        status = ItemStatus.CURRENT;
        calledAt = at;
    }

    void waitAgain() {
        status = ItemStatus.WAITING;
    }

    void vote(UUID opened) {
        meeting = opened;
    }

    void end(ItemStatus how, Instant at) {
        status = how;
        endedAt = at;
    }

    ItemId id() {
        return new ItemId(id);
    }

    SittingId sitting() {
        return new SittingId(sitting);
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    int position() {
        return position;
    }

    ItemStatus status() {
        return status;
    }

    @Nullable
    UUID meeting() {
        return meeting;
    }

    ItemRow row() {
        return new ItemRow(id(), sitting(), proposal(), position, status, meeting, calledAt, endedAt);
    }
}
