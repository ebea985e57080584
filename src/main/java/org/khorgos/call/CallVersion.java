package org.khorgos.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/** What was published, as it was; the table refuses every change. */
@Entity
@Immutable
@Table(name = "call_version")
class CallVersion {
    @Id
    @Column(name = "call_version_id")
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "call_id", nullable = false)
    private Call call;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "rules", nullable = false, columnDefinition = "longtext")
    private String rules;

    @Column(name = "reason", nullable = false, length = CallEditorService.REASON_MAX)
    private String reason;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CallVersion() {}

    CallVersion(Call call, int number, String rules, String reason, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.call = call;
        this.number = number;
        this.rules = rules;
        this.reason = reason;
        this.publishedBy = by.value();
        this.publishedAt = now;
    }

    CallRow row() {
        return new CallRow(call.id(), id, number, call.code(), call.year(), call.state(), rules());
    }

    CallRules rules() {
        return RulesJson.read(rules);
    }

    /** @param publishedByName empty for what was there before calls had versions */
    CallVersionRow versionRow(String publishedByName) {
        return new CallVersionRow(id, number, reason, publishedByName, publishedAt, rules());
    }

    @Nullable
    UserId publishedBy() {
        return publishedBy == null ? null : new UserId(publishedBy);
    }
}
