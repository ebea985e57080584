package org.khorgos.committee.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "committee_sitting")
class Sitting {
    @Id
    @Column(name = "sitting_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "title", nullable = false, length = SittingDraft.TITLE_MAX)
    private String title;

    @Column(name = "begins_at", nullable = false)
    private Instant beginsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "zone", nullable = false, length = 40)
    private String zone;

    @Column(name = "place", nullable = false, length = SittingDraft.PLACE_MAX)
    private String place;

    @Column(name = "chair_id", nullable = false)
    private UUID chair;

    @Column(name = "secretary_id", nullable = false)
    private UUID secretary;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private SittingStatus status = SittingStatus.PLANNED;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "follows_id")
    private @Nullable UUID follows;

    @Column(name = "planned_by", nullable = false)
    private UUID plannedBy;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "convened_at")
    private @Nullable Instant convenedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Sitting() {}

    /** @param follows the sitting without a quorum that this one is the second invitation to, else null */
    Sitting(SittingDraft draft, @Nullable SittingId follows, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        change(draft);
        this.follows = follows == null ? null : follows.value();
        this.plannedBy = by.value();
        this.plannedAt = at;
    }

    final void change(SittingDraft draft) {
        title = draft.title();
        beginsAt = draft.beginsAt();
        endsAt = draft.endsAt();
        zone = draft.zone().getId();
        place = draft.place();
        chair = draft.chair().value();
        secretary = draft.secretary().value();
    }

    void convene(Instant at) {
        status = SittingStatus.CONVENED;
        convenedAt = at;
    }

    void open(Instant at) {
        status = SittingStatus.OPEN;
        openedAt = at;
    }

    void close(Instant at) {
        status = SittingStatus.CLOSED;
        closedAt = at;
    }

    void callOff(Instant at) {
        status = SittingStatus.CALLED_OFF;
        calledOffAt = at;
    }

    /** The number of a new word to those invited. */
    int nextEdition() {
        edition++;
        return edition;
    }

    SittingId id() {
        return new SittingId(id);
    }

    Instant beginsAt() {
        return beginsAt;
    }

    SittingStatus status() {
        return status;
    }

    boolean isLedBy(UserId person) {
        return chair.equals(person.value()) || secretary.equals(person.value());
    }

    boolean isChairedBy(UserId person) {
        return chair.equals(person.value());
    }

    SittingRow row() {
        return new SittingRow(
                id(),
                title,
                beginsAt,
                endsAt,
                ZoneId.of(zone),
                place,
                new UserId(chair),
                new UserId(secretary),
                status,
                edition,
                follows == null ? null : new SittingId(follows),
                convenedAt,
                openedAt,
                closedAt);
    }
}
