package org.khorgos.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who holds proposals, for many of them in one statement; experts are named only to who may know them,
 * and who may not know how members vote does not learn how far the vote has come. */
@Component
class Holders {
    private static final String SQL = """
            select t.proposal_id, t.kind, t.created_at, t.due_at, p.state_since,
              t.kind in (:voting) and not (%s) veiled,
              case when t.kind in (:reviewing) and not (%s) then null
                   when t.kind in ('SIGN_PROPOSAL', 'CORRECT_PROPOSAL', 'REVISE_PROPOSAL') and not (%s) then null
                   else a.display_name end person,
              (select group_concat(c.group_name) from workflow_task_candidate c where c.task_id = t.task_id) candidates
            from workflow_task t
            join proposal p on p.proposal_id = t.proposal_id
            left join identity_user a on a.user_id = t.assignee_id
            where t.proposal_id in (:proposals) and t.status = 'OPEN' and t.kind not in (:loose) and (%s)
            order by t.created_at, t.task_id
            """;
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    Holders(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    Map<ProposalId, List<TaskHolder>> of(Collection<ProposalId> ids, Actor actor) {
        Map<ProposalId, List<TaskHolder>> holders = new HashMap<>();
        if (ids.isEmpty()) {
            return holders;
        }
        Condition reviews =
                visibility.condition(actor, Operation.VIEW_REVIEWS, "p").named("reviews");
        Condition votes = visibility.condition(actor, Operation.VIEW_VOTES, "p").named("votes");
        Condition people =
                visibility.condition(actor, Operation.VIEW_IDENTITY, "p").named("people");
        Condition sight = visibility.condition(actor, Operation.VIEW, "p");
        jdbc.sql(SQL.formatted(votes.sql(), reviews.sql(), people.sql(), sight.sql()))
                .params(reviews.parameters())
                .params(votes.parameters())
                .params(people.parameters())
                .params(sight.parameters())
                .param("voting", Operation.behind(Operation.VIEW_VOTES))
                .param("reviewing", Operation.behind(Operation.VIEW_REVIEWS))
                .param("loose", Operation.inNoModels())
                .param("proposals", ids.stream().map(ProposalId::value).toList())
                .query(row -> {
                    ProposalId id = new ProposalId(row.getObject("proposal_id", UUID.class));
                    List<TaskHolder> known = holders.computeIfAbsent(id, key -> new ArrayList<>());
                    if (!row.getBoolean("veiled")) {
                        known.add(holder(row));
                    } else if (!known.contains(committee(row))) {
                        known.add(committee(row));
                    }
                });
        return holders;
    }

    /** All that others learn from the beginning of the vote until its decision is released. */
    private static TaskHolder committee(ResultSet row) throws SQLException {
        return new TaskHolder(
                Operation.CAST_VOTE,
                null,
                roles(Operation.CAST_VOTE),
                row.getTimestamp("state_since").toInstant(),
                null);
    }

    private static TaskHolder holder(ResultSet row) throws SQLException {
        Operation kind = Operation.valueOf(row.getString("kind"));
        String candidates = row.getString("candidates");
        Timestamp due = row.getTimestamp("due_at");
        return new TaskHolder(
                kind,
                row.getString("person"),
                candidates == null ? roles(kind) : plainRoles(candidates),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static String roles(Operation kind) {
        return PermissionCatalogue.roles(kind).stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String plainRoles(String groups) {
        return Arrays.stream(groups.split(","))
                .map(group -> group.replaceAll("@.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
