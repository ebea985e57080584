package org.khorgos.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.khorgos.identity.UserId;

/** Who did something and when. */
@Embeddable
record Act(
        @Column(name = "acted_by") UUID by,
        @Column(name = "acted_at") Instant at) {
    Act(UserId user, Instant at) {
        this(user.value(), at);
    }

    UserId user() {
        return new UserId(by);
    }
}
