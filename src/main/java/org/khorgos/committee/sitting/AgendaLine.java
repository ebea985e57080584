package org.khorgos.committee.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * An item of an agenda as one reader may see it.
 *
 * @param out true when the reader is out of the room for it; then, as for one that the reader may not see, there is
 *     neither proposal nor text
 * @param meeting the vote on it, null when there is none or the reader may not see votes on it
 */
public record AgendaLine(
        ItemId id,
        int position,
        ItemStatus status,
        boolean out,
        @Nullable ProposalId proposal,
        String number,
        String title,
        String summary,
        @Nullable UUID meeting) {
    /** True when the item is not for the reader: out of the room, or without sight of the proposal. */
    public boolean leftOut() {
        return out || proposal == null;
    }
}
