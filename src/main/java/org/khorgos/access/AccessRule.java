package org.khorgos.access;

import java.util.Optional;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Decides whether an actor may do an operation to a proposal; screens ask it for their buttons, services for the act. */
@Component
public class AccessRule {
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final Involvement involvement;

    AccessRule(JdbcClient jdbc, VisibilityRule visibility, Involvement involvement) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.involvement = involvement;
    }

    /** True when the catalogue allows it to one of the actor's roles, or they may see it, and nobody decides on what they signed. */
    public boolean may(Actor actor, Operation operation, ProposalId id) {
        if (operation.looks()) {
            return visibility.mayView(actor, id, operation);
        }
        return find(id).map(state -> may(actor, operation, id, state)).orElse(false);
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
        ProposalState state = find(id).orElseThrow(() -> new NotFound("proposal " + id));
        if (may(actor, operation, id, state)) {
            return;
        }
        if (!visibility.mayView(actor, id, Operation.VIEW)) {
            throw new NotFound("proposal " + id);
        }
        boolean someday = actor.roles().stream()
                .anyMatch(role -> !PermissionCatalogue.states(role, operation).isEmpty());
        if (someday && !isBarred(actor, operation, id)) {
            throw new WrongState(id, state);
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

    private boolean may(Actor actor, Operation operation, ProposalId id, ProposalState state) {
        if (actor.has(Role.SYSTEM)) {
            return true;
        }
        boolean allowed = actor.roles().stream().anyMatch(role -> PermissionCatalogue.allows(role, state, operation));
        return allowed && !isBarred(actor, operation, id);
    }

    private boolean isBarred(Actor actor, Operation operation, ProposalId id) {
        return (operation.decides() && involvement.isSignatory(id, actor.id()))
                || (operation.own()
                        && !involvement.isInvolved(id, actor, Capacity.SIGNATORY)
                        && !involvement.isInvolved(id, actor, Capacity.EDITOR));
    }

    private Optional<ProposalState> find(ProposalId id) {
        return jdbc.sql("select state from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(ProposalState::valueOf);
    }
}
