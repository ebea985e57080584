package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * People who do not belong to the committee on the day of a sitting are not invited to it any more.
 *
 * @param edition the number of this word
 * @param beginsAt as they were told before; so is the end
 */
public record GuestsReleased(
        SittingId sitting, List<UserId> released, int edition, Instant beginsAt, Instant endsAt, Instant at)
        implements Audited, SittingMoved {
    public GuestsReleased {
        released = List.copyOf(released);
    }

    @Override
    public String subject() {
        return sitting.toString();
    }
}
