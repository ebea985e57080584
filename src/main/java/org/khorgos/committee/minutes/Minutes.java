package org.khorgos.committee.minutes;

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
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.identity.UserId;

/** The minutes of one sitting with their signatures. */
@Entity
@Table(name = "committee_minutes")
class Minutes {
    static final int REMARKS_MAX = 4000;
    static final int REFUSAL_MAX = 1000;

    @Id
    @Column(name = "sitting_id")
    private UUID sitting;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, columnDefinition = "varchar(10)")
    private MinutesStatus status = MinutesStatus.DRAFT;

    @Column(name = "remarks", nullable = false, length = REMARKS_MAX)
    private String remarks = "";

    @Column(name = "content", columnDefinition = "longtext")
    private @Nullable String content;

    @Column(name = "sha256", length = 64)
    private @Nullable String sha256;

    @Column(name = "chair_by")
    private @Nullable UUID chairBy;

    @Column(name = "chair_at")
    private @Nullable Instant chairAt;

    @Column(name = "secretary_by")
    private @Nullable UUID secretaryBy;

    @Column(name = "secretary_at")
    private @Nullable Instant secretaryAt;

    @Column(name = "refused_by")
    private @Nullable UUID refusedBy;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "refusal", length = REFUSAL_MAX)
    private @Nullable String refusal;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Minutes() {}

    Minutes(SittingId sitting) {
        this.sitting = sitting.value();
    }

    void correct(String words) {
        remarks = words;
    }

    /** Signs it as chair or as secretary; the first signature freezes that text. */
    void sign(MinutesText text, boolean asChair, UserId by, Instant at) {
        if (status == MinutesStatus.DRAFT) {
            content = text.json();
            sha256 = text.sha256();
            refusedBy = null;
            refusedAt = null;
            refusal = null;
        }
        if (asChair) {
            chairBy = by.value();
            chairAt = at;
        } else {
            secretaryBy = by.value();
            secretaryAt = at;
        }
        status = status == MinutesStatus.DRAFT ? MinutesStatus.SIGNED_ONE : MinutesStatus.SIGNED;
    }

    /** Makes it a draft again, without signatures. */
    void thaw() {
        status = MinutesStatus.DRAFT;
        content = null;
        sha256 = null;
        chairBy = null;
        chairAt = null;
        secretaryBy = null;
        secretaryAt = null;
    }

    /** Makes it a draft again for that reason. */
    void refuse(String reason, UserId by, Instant at) {
        thaw();
        refusedBy = by.value();
        refusedAt = at;
        refusal = reason;
    }

    SittingId sitting() {
        return new SittingId(sitting);
    }

    MinutesStatus status() {
        return status;
    }

    String remarks() {
        return remarks;
    }

    /** What was signed; null as long as nobody has. */
    @Nullable
    MinutesText frozen() {
        return content == null ? null : MinutesText.read(content);
    }

    /** The one that was kept with the first signature; before, that of the text as it stands. */
    String fingerprint(MinutesText text) {
        return sha256 == null ? text.sha256() : sha256;
    }

    @Nullable
    Instant chairAt() {
        return chairAt;
    }

    @Nullable
    Instant secretaryAt() {
        return secretaryAt;
    }

    @Nullable
    UserId refusedBy() {
        return refusedBy == null ? null : new UserId(refusedBy);
    }

    String refusal() {
        return refusal == null ? "" : refusal;
    }
}
