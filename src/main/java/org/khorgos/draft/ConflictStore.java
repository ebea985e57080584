package org.khorgos.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps both texts when two people changed the same field at once. */
@Component
class ConflictStore {
    private final JdbcClient jdbc;

    ConflictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; what the same person types further into the same field replaces their text of before. */
    void keep(ProposalId id, ConflictRow row) {
        jdbc.sql("insert into draft_conflict (conflict_id, proposal_id, path, base_revision, mine, mine_by, mine_at, "
                        + "theirs, theirs_by, theirs_at, choice) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN') "
                        + "on duplicate key update mine = value(mine), mine_at = value(mine_at), "
                        + "theirs = value(theirs), theirs_by = value(theirs_by), theirs_at = value(theirs_at)")
                .params(
                        row.id(),
                        id.value(),
                        row.path(),
                        row.baseRevision(),
                        row.mine(),
                        row.mineBy().value(),
                        Timestamp.from(row.mineAt()),
                        row.theirs(),
                        row.theirsBy().value(),
                        Timestamp.from(row.theirsAt()))
                .update();
    }

    /** The conflicts of a proposal that nobody has settled yet, the oldest first. */
    List<ConflictRow> open(ProposalId id) {
        return jdbc.sql("select * from draft_conflict where proposal_id = ? and choice = 'OPEN' order by mine_at")
                .param(id.value())
                .query(ConflictStore::row)
                .list();
    }

    /** Throws Refused when it is settled already, or none of this proposal. */
    ConflictRow require(ProposalId id, UUID conflict) {
        return jdbc.sql("select * from draft_conflict where proposal_id = ? and conflict_id = ? and choice = 'OPEN'")
                .params(id.value(), conflict)
                .query(ConflictStore::row)
                .optional()
                .orElseThrow(() -> new Refused("proposal.conflict.settled"));
    }

    void settle(ConflictRow row, ConflictRow.Choice choice, UserId by, Instant now) {
        jdbc.sql("update draft_conflict set choice = ?, settled_by = ?, settled_at = ? where conflict_id = ?")
                .params(choice.name(), by.value(), Timestamp.from(now), row.id())
                .update();
    }

    private static ConflictRow row(ResultSet row, int number) throws SQLException {
        return new ConflictRow(
                row.getObject("conflict_id", UUID.class),
                row.getString("path"),
                row.getLong("base_revision"),
                row.getString("mine"),
                UserId.of(row.getString("mine_by")),
                row.getTimestamp("mine_at").toInstant(),
                row.getString("theirs"),
                UserId.of(row.getString("theirs_by")),
                row.getTimestamp("theirs_at").toInstant());
    }
}
