package org.khorgos.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who shall write which section; what is over stays as history. */
@Component
class SectionTable {
    private static final String WRITTEN = "p.state in ('DRAFT', 'RETURNED', 'REVISE')";
    private final JdbcClient jdbc;

    SectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a proposal that hold now. */
    List<SectionAssignment> open(ProposalId id) {
        return jdbc.sql("select * from draft_assignment where proposal_id = ? and ended_at is null")
                .param(id.value())
                .query(SectionTable::row)
                .list();
    }

    /** The one that holds for that section now, if any. */
    Optional<SectionAssignment> open(ProposalId id, String section) {
        return jdbc.sql("select * from draft_assignment where proposal_id = ? and open_section = ?")
                .params(id.value(), section)
                .query(SectionTable::row)
                .optional();
    }

    void add(SectionAssignment assignment) {
        jdbc.sql("insert into draft_assignment (assignment_id, proposal_id, section, assignee, due, zone, assigned_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignment.id(),
                        assignment.proposal().value(),
                        assignment.section(),
                        assignment.assignee().value(),
                        assignment.due(),
                        assignment.zone().getId(),
                        Timestamp.from(assignment.assignedAt()))
                .update();
    }

    void end(SectionAssignment assignment, Instant now) {
        jdbc.sql("update draft_assignment set ended_at = ? where assignment_id = ? and ended_at is null")
                .params(Timestamp.from(now), assignment.id())
                .update();
    }

    void endAll(ProposalId id, Instant now) {
        jdbc.sql("update draft_assignment set ended_at = ? where proposal_id = ? and ended_at is null")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    void ready(SectionAssignment assignment, Instant now) {
        jdbc.sql("update draft_assignment set ready_at = ? where assignment_id = ? and ready_at is null")
                .params(Timestamp.from(now), assignment.id())
                .update();
    }

    /** What that person still has to write, the most urgent first. */
    List<AssignedSection> open(UserId assignee) {
        return jdbc.sql("select a.*, p.number, p.title from draft_assignment a "
                        + "join proposal p on p.proposal_id = a.proposal_id "
                        + "where a.assignee = ? and a.ended_at is null and a.ready_at is null and " + WRITTEN
                        + " order by a.due, p.title, a.section")
                .param(assignee.value())
                .query((row, number) -> new AssignedSection(
                        row(row, number),
                        Objects.requireNonNullElse(row.getString("number"), ""),
                        row.getString("title")))
                .list();
    }

    /** What is still to be written and nobody was reminded of, with a last day from the first to the last of these. */
    List<SectionAssignment> unreminded(LocalDate from, LocalDate to) {
        return jdbc.sql("select a.* from draft_assignment a join proposal p on p.proposal_id = a.proposal_id "
                        + "where a.due between ? and ? and a.reminded_at is null and a.ready_at is null "
                        + "and a.ended_at is null and " + WRITTEN + " order by a.due, a.assignment_id")
                .params(from, to)
                .query(SectionTable::row)
                .list();
    }

    /** Notes the reminder; false when it was given before or there is nothing to remind of any more. */
    boolean remind(SectionAssignment assignment, Instant now) {
        return jdbc.sql("update draft_assignment a join proposal p on p.proposal_id = a.proposal_id "
                                + "set a.reminded_at = ? where a.assignment_id = ? and a.reminded_at is null "
                                + "and a.ready_at is null and a.ended_at is null and " + WRITTEN)
                        .params(Timestamp.from(now), assignment.id())
                        .update()
                == 1;
    }

    private static SectionAssignment row(ResultSet row, int number) throws SQLException {
        return new SectionAssignment(
                row.getObject("assignment_id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("section"),
                UserId.of(row.getString("assignee")),
                row.getObject("due", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("assigned_at").toInstant(),
                instant(row.getTimestamp("ready_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
