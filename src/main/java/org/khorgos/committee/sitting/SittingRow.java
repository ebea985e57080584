package org.khorgos.committee.sitting;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A sitting.
 *
 * @param endsAt when it is planned to end
 * @param zone the time zone of its place
 * @param edition grows with each word to those invited
 * @param follows the sitting without a quorum that this one is the second invitation to, else null
 * @param convenedAt null until the members are invited; so are the later ones until they come
 */
public record SittingRow(
        SittingId id,
        String title,
        Instant beginsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        UserId chair,
        UserId secretary,
        SittingStatus status,
        int edition,
        @Nullable SittingId follows,
        @Nullable Instant convenedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {
    /** True when the person chairs it or keeps its register. */
    public boolean isLedBy(UserId person) {
        return chair.equals(person) || secretary.equals(person);
    }

    /** True as long as its place, time and agenda can be changed. */
    public boolean isAhead() {
        return status == SittingStatus.PLANNED || status == SittingStatus.CONVENED;
    }
}
