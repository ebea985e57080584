package org.khorgos.draft.ui;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TabTeller;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Who has which draft open now and where they write; kept in memory, so each server knows its own people. */
@Component
class DraftPresence {
    private final Map<ProposalId, Set<Seat>> seats = new ConcurrentHashMap<>();
    private final TabTeller teller = new TabTeller("drafts");

    /** What happened at somebody else's place. */
    enum News {
        MOVED,
        SAVED,
        ASSIGNED
    }

    /** One browser tab in which a draft is open. */
    static final class Seat {
        private final ProposalId proposal;
        private final UserRow writer;
        private final Consumer<News> follower;
        private volatile String section;

        private Seat(ProposalId proposal, UserRow writer, String section, Consumer<News> follower) {
            this.proposal = proposal;
            this.writer = writer;
            this.section = section;
            this.follower = follower;
        }

        UserRow writer() {
            return writer;
        }

        String section() {
            return section;
        }
    }

    /** Takes a place; the follower must hand over to its own browser tab at once. */
    Seat join(ProposalId proposal, UserRow writer, String section, Consumer<News> follower) {
        Seat seat = new Seat(proposal, writer, section, follower);
        seats.computeIfAbsent(proposal, key -> ConcurrentHashMap.newKeySet()).add(seat);
        tellOthers(seat, News.MOVED);
        return seat;
    }

    /** Says that the writer is now in another section. */
    void move(Seat seat, String section) {
        if (!seat.section.equals(section)) {
            seat.section = section;
            tellOthers(seat, News.MOVED);
        }
    }

    /** Says that the draft has changed. */
    void saved(Seat seat) {
        tellOthers(seat, News.SAVED);
    }

    /** Says that others are to write other sections. */
    void assigned(Seat seat) {
        tellOthers(seat, News.ASSIGNED);
    }

    void leave(Seat seat) {
        seats.computeIfPresent(seat.proposal, (key, all) -> {
            all.remove(seat);
            return all.isEmpty() ? null : all;
        });
        tellOthers(seat, News.MOVED);
    }

    /** The places of other people at the same draft. */
    List<Seat> others(Seat seat) {
        return seats.getOrDefault(seat.proposal, Set.of()).stream()
                .filter(other -> !other.writer.id().equals(seat.writer.id()))
                .toList();
    }

    private void tellOthers(Seat from, News news) {
        List<Seat> others = seats.getOrDefault(from.proposal, Set.of()).stream()
                .filter(seat -> seat != from)
                .toList();
        teller.tell(others, seat -> seat.follower.accept(news), this::leave);
    }

    @PreDestroy
    void stop() {
        teller.stop();
    }
}
