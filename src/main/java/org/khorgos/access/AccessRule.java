package org.khorgos.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Decides whether an actor may do an operation to a proposal; screens ask it for their buttons, services for the act. */
@Component
public class AccessRule {
    private static final String STANDING = """
            select p.proposal_id, p.state,
              exists (select 1 from access_grant g where g.proposal_id = p.proposal_id and g.grantee = :person
                and g.capacity in ('SIGNATORY', 'CONFLICT')) barred,
              exists (select 1 from access_grant g where g.proposal_id = p.proposal_id and g.grantee in (:groups)
                and g.capacity in ('SIGNATORY', 'EDITOR')) own
            from proposal p where p.proposal_id in (:ids)
            """;
    private static final String GRANTED = "exists (select 1 from access_grant g where g.proposal_id = %s.proposal_id "
            + "and g.grantee in (%s) and g.capacity in (%s))";
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;

    /**
     * How the actor stands to a proposal: whether a signature or a conflict keeps them from deciding, and whether they sign
     * or write it.
     */
    private record Standing(ProposalState state, boolean barred, boolean own) {}

    /** What an actor may do to a proposal in the state that it has now. */
    public record Allowed(ProposalState state, Set<Operation> operations) {}

    AccessRule(JdbcClient jdbc, VisibilityRule visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * True when the catalogue allows it to one of the actor's roles, or they may see it, and nobody decides on what they
     * signed or are in conflict with.
     */
    public boolean may(Actor actor, Operation operation, ProposalId id) {
        if (operation.looks()) {
            return visibility.mayView(actor, id, operation);
        }
        return find(actor, id).map(standing -> may(actor, operation, standing)).orElse(false);
    }

    /** Those of these operations that the actor may do to the proposal; for operations that look, ask {@link #may}. One statement. */
    public Set<Operation> allowed(Actor actor, Collection<Operation> operations, ProposalId id) {
        return find(actor, id)
                .map(standing -> allowed(actor, operations, standing))
                .orElse(Set.of());
    }

    /** The same for several proposals, with the state of each; those that do not exist are left out. One statement. */
    public Map<ProposalId, Allowed> allowed(Actor actor, Collection<Operation> operations, Collection<ProposalId> ids) {
        return find(actor, ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> {
            Standing standing = found.getValue();
            return new Allowed(standing.state(), allowed(actor, operations, standing));
        }));
    }

    /** The same as {@link #may} for an operation that does not look, as a condition on the table with that alias. */
    public Condition condition(Actor actor, Operation operation, String alias) {
        if (actor.has(Role.SYSTEM)) {
            return new Condition("1 = 1", Map.of());
        }
        Set<String> states = actor.roles().stream()
                .flatMap(role -> PermissionCatalogue.states(role, operation).stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        String parameter = "may" + operation;
        String sql = "%s.state in (:%s)".formatted(alias, parameter);
        if (operation.decides()) {
            sql += " and not " + GRANTED.formatted(alias, ":mayPerson", "'SIGNATORY', 'CONFLICT'");
        }
        if (operation.own()) {
            sql += " and " + GRANTED.formatted(alias, ":mayGroups", "'SIGNATORY', 'EDITOR'");
        }
        return new Condition(
                sql, Map.of(parameter, states, "mayPerson", Groups.person(actor.id()), "mayGroups", actor.groups()));
    }

    /**
     * Throws NotFound when the proposal does not exist or the actor may not even see it, AccessDeniedException when the
     * actor sees it but no role of theirs ever does this, WrongState when the state does not allow it (any more).
     */
    public void check(Actor actor, Operation operation, ProposalId id) {
        if (actor.has(Role.SYSTEM)) {
            return;
        }
        if (operation.looks()) {
            checkSight(actor, operation, id);
            return;
        }
        Standing standing = find(actor, id).orElseThrow(() -> new NotFound("proposal " + id));
        if (may(actor, operation, standing)) {
            return;
        }
        if (!visibility.mayView(actor, id, Operation.VIEW)) {
            throw new NotFound("proposal " + id);
        }
        boolean someday = actor.roles().stream()
                .anyMatch(role -> !PermissionCatalogue.states(role, operation).isEmpty());
        if (someday && !isBarred(operation, standing)) {
            throw new WrongState(id, standing.state());
        }
        throw new AccessDeniedException(operation + " is not for " + actor.username());
    }

    private void checkSight(Actor actor, Operation facet, ProposalId id) {
        if (visibility.mayView(actor, id, facet)) {
            return;
        }
        if (facet == Operation.VIEW || !visibility.mayView(actor, id, Operation.VIEW)) {
            throw new NotFound("proposal " + id);
        }
        throw new AccessDeniedException(facet + " is not for " + actor.username());
    }

    private static boolean may(Actor actor, Operation operation, Standing standing) {
        if (actor.has(Role.SYSTEM)) {
            return true;
        }
        boolean allowed =
                actor.roles().stream().anyMatch(role -> PermissionCatalogue.allows(role, standing.state(), operation));
        return allowed && !isBarred(operation, standing);
    }

    private static boolean isBarred(Operation operation, Standing standing) {
        return (operation.decides() && standing.barred()) || (operation.own() && !standing.own());
    }

    private static Set<Operation> allowed(Actor actor, Collection<Operation> operations, Standing standing) {
        return operations.stream()
                .filter(operation -> may(actor, operation, standing))
                .collect(Collectors.toSet());
    }

    private Optional<Standing> find(Actor actor, ProposalId id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    private Map<ProposalId, Standing> find(Actor actor, Collection<ProposalId> ids) {
        Map<ProposalId, Standing> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(STANDING)
                    .param("ids", ids.stream().map(ProposalId::value).toList())
                    .param("person", Groups.person(actor.id()))
                    .param("groups", actor.groups())
                    .query(row -> {
                        found.put(
                                new ProposalId(row.getObject("proposal_id", UUID.class)),
                                new Standing(
                                        ProposalState.valueOf(row.getString("state")),
                                        row.getBoolean("barred"),
                                        row.getBoolean("own")));
                    });
        }
        return found;
    }
}
