package org.khorgos.committee.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.proposal.RevisionReplies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes replies; each is written before the revision is handed in and never after. */
@Component
class Replies implements RevisionReplies {
    private static final String ASKED = """
            select m.request, coalesce(r.words, '') words, r.handed_in_at
            from committee_meeting m left join committee_reply r on r.proposal_id = m.proposal_id
            where m.proposal_id = ? and m.decision = 'REVISE' and m.released_at is not null
            """;
    private static final String HAND_IN = """
            update committee_reply set handed_in_at = ?
            where proposal_id = ? and handed_in_at is null and trim(words) <> ''
            """;
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Replies(JdbcClient jdbc, CurrentUser current, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** What was asked of the proposers, with their reply as it is written; empty when nothing was. */
    Optional<ReplyRow> of(ProposalId id) {
        return jdbc.sql(ASKED).param(id.value()).query(Replies::row).optional();
    }

    /** Keeps the words where those are still, to the letter, what was seen; false when somebody else wrote or it is handed in. */
    boolean write(ProposalId id, String words, String seen) {
        Timestamp now = Timestamp.from(clock.instant());
        if (seen.isEmpty()) {
            int added = jdbc.sql("insert ignore into committee_reply (proposal_id, words, written_by, written_at) "
                            + "values (?, ?, ?, ?)")
                    .params(id.value(), words, current.get().id().value(), now)
                    .update();
            if (added == 1) {
                return true;
            }
        }
        return jdbc.sql(
                                "update committee_reply set words = ?, written_by = ?, written_at = ? "
                                        + "where proposal_id = ? and handed_in_at is null and words collate utf8mb4_nopad_bin = ?")
                        .params(words, current.get().id().value(), now, id.value(), seen)
                        .update()
                == 1;
    }

    @Override
    public void handIn(ProposalId id) {
        if (of(id).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        int handedIn = jdbc.sql(HAND_IN).params(Timestamp.from(now), id.value()).update();
        if (handedIn == 0) {
            throw new Refused("committee.reply.missing");
        }
        events.publishEvent(new RevisionReplied(id, current.get().id(), now));
    }

    private static ReplyRow row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp handedIn = row.getTimestamp("handed_in_at");
        return new ReplyRow(
                row.getString("request"),
                row.getString("words"),
                handedIn == null ? null : handedIn.toInstant(),
                false);
    }
}
