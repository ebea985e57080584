package org.khorgos.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one rule of who sees what of which proposal, as a condition for SQL: lists, counts, search and exports add it to
 * their statement, single pages ask {@link #mayView}.
 */
@Component
public class VisibilityRule {
    /** The parameter that a condition has when a role lets its holder see proposals by their state. */
    public static final String STATES = "visibleStates";

    private final JdbcClient jdbc;

    VisibilityRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition on a row of table proposal, with its named parameters. */
    public record Condition(String sql, Map<String, Object> parameters) {
        /** The same with other parameter names, so that conditions for several facets can stand in one statement. */
        public Condition named(String prefix) {
            Map<String, Object> renamed = new HashMap<>();
            parameters.forEach((name, value) -> renamed.put(prefix + name, value));
            return new Condition(sql.replace(":visible", ":" + prefix + "visible"), renamed);
        }
    }

    /** True when the actor may look at that facet of the proposal; false for one that does not exist. */
    public boolean mayView(Actor actor, ProposalId id, Operation facet) {
        Condition condition = condition(actor, facet, "p");
        return jdbc.sql("select count(*) from proposal p where p.proposal_id = :proposal and " + condition.sql())
                        .params(condition.parameters())
                        .param("proposal", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The condition for a facet (VIEW, VIEW_REVIEWS, …) on the table with that alias. */
    public Condition condition(Actor actor, Operation facet, String alias) {
        if (actor.has(Role.SYSTEM)) {
            return new Condition("1 = 1", Map.of());
        }
        Map<String, Object> parameters = new HashMap<>();
        List<String> ways = new ArrayList<>();
        TreeSet<String> states = new TreeSet<>();
        actor.roles()
                .forEach(role -> PermissionCatalogue.states(role, facet).forEach(state -> states.add(state.name())));
        if (!states.isEmpty()) {
            ways.add(alias + ".state in (:visibleStates)");
            parameters.put(STATES, states);
        }
        granted(alias, facet, false).ifPresent(ways::add);
        String sql = ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
        sql += " and not " + granted(alias, "grantee = :visiblePerson and g.capacity = 'CONFLICT'");
        parameters.put("visiblePerson", Groups.person(actor.id()));
        Optional<String> own = granted(alias, facet, true);
        if (own.isPresent()) {
            sql = "(" + sql + " or " + own.get() + ")";
        }
        if (sql.contains(":visibleGroups")) {
            parameters.put("visibleGroups", actor.groups());
        }
        if (facet.decides()) {
            sql += " and not " + granted(alias, "grantee = :visiblePerson and g.capacity = 'SIGNATORY'");
        }
        return new Condition(sql, parameters);
    }

    /** That a capacity sees the facet: one of the proposal's own people, or any other; empty when none of them does. */
    private static Optional<String> granted(String alias, Operation facet, boolean own) {
        String capacities = Arrays.stream(Capacity.values())
                .filter(capacity -> Capacity.OWN.contains(capacity) == own
                        && capacity.sees().contains(facet))
                .map(capacity -> "'" + capacity + "'")
                .collect(Collectors.joining(", "));
        return capacities.isEmpty()
                ? Optional.empty()
                : Optional.of(granted(alias, "grantee in (:visibleGroups) and g.capacity in (" + capacities + ")"));
    }

    private static String granted(String alias, String condition) {
        return "exists (select 1 from access_grant g where g.proposal_id = %s.proposal_id and g.%s)"
                .formatted(alias, condition);
    }
}
