package org.khorgos.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads recorded conflicts for lists. */
@Component
class ConflictRows {
    private static final int MOST = 1000;
    private static final String SELECT = """
            select c.*, p.number, %s title, u.display_name person_name, o.name organisation, w.display_name waiver_name
            from conflict_found c
            join proposal p on p.proposal_id = c.proposal_id
            join identity_user u on u.user_id = c.person_id
            join identity_organisation o on o.organisation_id = u.organisation_id
            left join identity_user w on w.user_id = c.waived_by
            where c.ended_at is null and c.person_id <> :me and %s
            order by c.found_at desc, c.conflict_id limit %d
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    ConflictRows(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Those of others with proposals that the actor may see, the latest first and at most 1000. */
    List<ConflictRow> seenBy(Actor actor) {
        Condition visible = visibility.condition(actor, Operation.VIEW, "p");
        return jdbc.sql(SELECT.formatted(TitleSql.SHOWN, visible.sql(), MOST))
                .params(visible.parameters())
                .param("me", actor.id().value())
                .param(TitleSql.LANGUAGE, TitleSql.language(actor.language()))
                .query(ConflictRows::row)
                .list();
    }

    private static ConflictRow row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp waivedAt = row.getTimestamp("waived_at");
        @Nullable String proposalNumber = row.getString("number");
        return new ConflictRow(
                row.getObject("conflict_id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                proposalNumber == null ? "" : proposalNumber,
                row.getString("title"),
                new UserId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("organisation"),
                Ground.valueOf(row.getString("ground")),
                ConflictSource.valueOf(row.getString("source")),
                row.getString("detail"),
                row.getTimestamp("found_at").toInstant(),
                row.getString("waiver_name"),
                waivedAt == null ? null : waivedAt.toInstant(),
                row.getString("waiver_reason"));
    }
}
