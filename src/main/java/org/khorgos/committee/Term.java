package org.khorgos.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/** One time that a person belongs to the committee, in whole days. */
@Entity
@Table(name = "committee_term")
class Term {
    @Id
    @Column(name = "term_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "substitute_for")
    private @Nullable UUID substituteFor;

    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Term() {}

    /** @param by null when it follows from a role that an administrator gave */
    Term(TermDraft draft, @Nullable UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.person = draft.person().value();
        this.firstDay = draft.firstDay();
        this.lastDay = draft.lastDay();
        this.substituteFor =
                draft.substituteFor() == null ? null : draft.substituteFor().value();
        this.enteredBy = by == null ? null : by.value();
        this.enteredAt = at;
    }

    void end(LocalDate day) {
        lastDay = day;
    }

    UUID id() {
        return id;
    }

    UserId person() {
        return new UserId(person);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    UserId substituteFor() {
        return substituteFor == null ? null : new UserId(substituteFor);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
