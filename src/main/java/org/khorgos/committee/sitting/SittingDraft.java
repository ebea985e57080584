package org.khorgos.committee.sitting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.khorgos.identity.UserId;

/**
 * A sitting as the secretary plans it, its times in whole seconds.
 *
 * @param zone the time zone of its place
 */
public record SittingDraft(
        @NotBlank(message = "{committee.sitting.title.missing}")
        @Size(max = TITLE_MAX, message = "{committee.sitting.title.long}")
        String title,

        Instant beginsAt,
        Instant endsAt,
        ZoneId zone,

        @NotBlank(message = "{committee.sitting.place.missing}")
        @Size(max = PLACE_MAX, message = "{committee.sitting.place.long}")
        String place,

        UserId chair,
        UserId secretary) {
    public static final int TITLE_MAX = 200;
    public static final int PLACE_MAX = 200;

    public SittingDraft {
        title = title.strip();
        beginsAt = beginsAt.truncatedTo(ChronoUnit.SECONDS);
        endsAt = endsAt.truncatedTo(ChronoUnit.SECONDS);
        place = place.strip();
    }
}
