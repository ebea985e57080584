package org.khorgos.committee.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/** A member who is out of the room for one item. */
@Entity
@Table(name = "committee_recusal")
class Recusal {
    static final int REASON_MAX = 500;

    @Id
    @Column(name = "recusal_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "item_id", nullable = false)
    private UUID item;

    @Column(name = "member_id", nullable = false)
    private UUID member;

    @Column(name = "reason", nullable = false, length = REASON_MAX)
    private String reason;

    @Column(name = "noted_by", nullable = false)
    private UUID notedBy;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Recusal() {}

    Recusal(ItemId item, UserId member, String reason, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.item = item.value();
        this.member = member.value();
        this.reason = reason;
        this.notedBy = by.value();
        this.notedAt = at;
    }

    UserId member() {
        return new UserId(member);
    }

    String reason() {
        return reason;
    }

    RecusalRow row() {
        return new RecusalRow(new ItemId(item), member(), reason, notedAt);
    }
}
