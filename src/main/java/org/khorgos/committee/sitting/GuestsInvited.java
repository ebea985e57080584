package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** People who came to belong to the committee are invited to a sitting after the others. */
public record GuestsInvited(SittingId sitting, List<UserId> invited, Instant at) implements Audited, SittingMoved {
    public GuestsInvited {
        invited = List.copyOf(invited);
    }

    @Override
    public String subject() {
        return sitting.toString();
    }
}
