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

/** One time that a member was in the room, from coming to leaving. */
@Entity
@Table(name = "committee_stay")
class Stay {
    @Id
    @Column(name = "stay_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "sitting_id", nullable = false)
    private UUID sitting;

    @Column(name = "member_id", nullable = false)
    private UUID member;

    @Column(name = "came_at", nullable = false)
    private Instant cameAt;

    @Column(name = "came_by", nullable = false)
    private UUID cameBy;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "left_by")
    private @Nullable UUID leftBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Stay() {}

    Stay(SittingId sitting, UserId member, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.sitting = sitting.value();
        this.member = member.value();
        this.cameAt = at;
        this.cameBy = by.value();
    }

    void leave(UserId by, Instant at) {
        leftAt = at;
        leftBy = by.value();
    }

    boolean isInside() {
        return leftAt == null;
    }

    UserId member() {
        return new UserId(member);
    }

    StayRow row() {
        return new StayRow(member(), cameAt, leftAt);
    }
}
