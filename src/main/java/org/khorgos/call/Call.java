package org.khorgos.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;

@Entity
@Table(name = "call_for_proposals")
class Call {
    @Id
    @Column(name = "call_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "code", nullable = false, length = 30)
    private String code;

    @Column(name = "call_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, columnDefinition = "varchar(10)")
    private CallState state = CallState.DRAFT;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    @Column(name = "home_currency", nullable = false, columnDefinition = "char(3)")
    private String homeCurrency = "";

    @Column(name = "partner_currency", nullable = false, columnDefinition = "char(3)")
    private String partnerCurrency = "";

    @Column(name = "draft", columnDefinition = "longtext")
    private @Nullable String draft;

    @Column(name = "saved_by")
    private @Nullable UUID savedBy;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "close_reason", nullable = false, length = CallEditorService.REASON_MAX)
    private String closeReason = "";

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Call() {}

    @SuppressWarnings("NullAway.Init") // save() sets the rest
    Call(CallDraft draft, UserId by, Instant now) {
        id = UUID.randomUUID();
        createdAt = now;
        save(draft, by, now);
    }

    /** Keeps the draft; code and year only while nothing is published. */
    final void save(CallDraft written, UserId by, Instant now) {
        if (state == CallState.DRAFT) {
            code = written.code();
            year = written.year();
        }
        draft = RulesJson.write(written.rules());
        savedBy = by.value();
        savedAt = now;
    }

    /** Makes the draft the next version. */
    CallVersion publish(String reason, UserId by, Instant now) {
        String rules = Objects.requireNonNull(draft);
        CallRules read = RulesJson.read(rules);
        homeCurrency = read.home().currency();
        partnerCurrency = read.partner().currency();
        state = CallState.PUBLISHED;
        currentNumber++;
        draft = null;
        savedBy = by.value();
        savedAt = now;
        return new CallVersion(this, currentNumber, rules, reason, by, now);
    }

    /** Ends a published call; throws Refused when it is none. */
    void close(String reason, UserId by, Instant now) {
        if (state != CallState.PUBLISHED) {
            throw new Refused("call.notPublished");
        }
        state = CallState.CLOSED;
        draft = null;
        closeReason = reason;
        closedBy = by.value();
        closedAt = now;
    }

    void requireNotClosed() {
        if (state == CallState.CLOSED) {
            throw new Refused("call.closed", code);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    String code() {
        return code;
    }

    int year() {
        return year;
    }

    CallState state() {
        return state;
    }

    int currentNumber() {
        return currentNumber;
    }

    /** What is written but not published, if there is anything. */
    @Nullable
    CallRules draft() {
        return draft == null ? null : RulesJson.read(draft);
    }

    UserId savedBy() {
        return new UserId(Objects.requireNonNull(savedBy));
    }

    Instant savedAt() {
        return Objects.requireNonNull(savedAt);
    }
}
