package org.khorgos.committee;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A vote with its figures and with the seat of each member; who shows it keeps the votes to itself while it is open.
 *
 * @param awaited how many in the room are still to vote
 * @param decision null until there is one
 * @param request what the proposers are asked to revise, empty for another motion
 */
public record Poll(
        Motion motion,
        String request,
        MeetingStatus status,
        VoteCount count,
        int awaited,
        Map<UserId, Seat> seats,
        @Nullable CommitteeDecision decision) {
    public Poll {
        seats = Map.copyOf(seats);
    }

    /** How one member stands; the vote is null until it is given. */
    public record Seat(
            boolean present, boolean recused, @Nullable Vote vote) {
        private Seat sealed() {
            return new Seat(present, recused, null);
        }

        /** True when the member is there, may vote and has not yet. */
        public boolean isAwaited() {
            return present && !recused && vote == null;
        }
    }

    /** The same without the votes of others while it is open. */
    public Poll shownTo(UserId reader) {
        if (status != MeetingStatus.OPEN) {
            return this;
        }
        Map<UserId, Seat> own = seats.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getKey().equals(reader)
                                ? entry.getValue()
                                : entry.getValue().sealed()));
        VoteCount hidden = new VoteCount(count.members(), count.present(), count.recused(), 0, 0, 0);
        return new Poll(motion, request, status, hidden, awaited, own, decision);
    }
}
