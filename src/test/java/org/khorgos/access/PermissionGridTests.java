package org.khorgos.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Every role × every state × every operation, both ways: what the catalogue allows is possible, all else is not. */
@KhorgosTest
class PermissionGridTests {
    private static final Set<Role> ROLES = Set.of(Role.values());

    @Autowired
    AccessRule rule;

    @Autowired
    VisibilityRule visibility;

    @Autowired
    People people;

    @Autowired
    BareProposals proposals;

    @AfterEach
    void clear() {
        proposals.clear();
    }

    @Test
    void a_role_alone_may_exactly_what_the_catalogue_says_of_proposals_that_are_not_its_own() {
        Map<Role, Actor> actors = actors();
        ProposalId id = proposals.put(ProposalState.DRAFT, "Grid", people.someone(Role.PROPOSER));
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (ProposalState state : ProposalState.values()) {
            proposals.move(id, state);
            for (Map.Entry<Role, Actor> actor : actors.entrySet()) {
                for (Operation operation : Operation.values()) {
                    boolean expected = PermissionCatalogue.allows(actor.getKey(), state, operation) && !operation.own();
                    compare(actor.getValue(), operation, id, expected, state, wrong);
                    cells++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isEqualTo((ROLES.size() - 1) * ProposalState.values().length * Operation.values().length);
        System.out.printf("permission grid: %d cells asserted both ways%n", cells);
    }

    @Test
    void a_signatory_may_what_is_for_their_own_proposal_and_never_decides_on_it() {
        List<String> wrong = new ArrayList<>();
        for (Role role : ROLES) {
            if (!role.assignable()) {
                continue;
            }
            UserRow signatory = people.someone(role);
            ProposalId id = proposals.put(ProposalState.DRAFT, "Grid", signatory);
            for (ProposalState state : ProposalState.values()) {
                proposals.move(id, state);
                for (Operation operation : Operation.values()) {
                    boolean expected = !operation.decides()
                            && (PermissionCatalogue.allows(role, state, operation)
                                    || Capacity.SIGNATORY.sees().contains(operation));
                    compare(signatory.actor(), operation, id, expected, state, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_reader_sees_the_whole_proposal_in_every_state_and_does_nothing_to_it() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Set.of(Role.PROPOSER, Role.COSIGNATORY)) {
            ProposalId id = proposals.put(ProposalState.DRAFT, "Grid", people.someone(Role.PROPOSER));
            UserRow reader = people.someone(role);
            proposals.grant(id, "USER@" + reader.id(), Capacity.READER.name());
            for (ProposalState state : ProposalState.values()) {
                proposals.move(id, state);
                assertThat(facets(reader.actor(), id))
                        .containsExactlyInAnyOrder(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_MONEY);
                for (Operation operation : Operation.values()) {
                    if (operation != Operation.CREATE_PROPOSAL
                            && !operation.name().startsWith("VIEW")) {
                        compare(reader.actor(), operation, id, false, state, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_may_not_even_see_a_proposal_learns_nothing_of_it() {
        Actor stranger = people.someone(Role.EXPERT).actor();
        ProposalId id = proposals.put(ProposalState.REVIEWING, "Grid", people.someone(Role.PROPOSER));

        for (Operation operation : Operation.values()) {
            if (!PermissionCatalogue.allows(Role.EXPERT, ProposalState.REVIEWING, operation)) {
                assertThat(answer(stranger, operation, id))
                        .isEqualTo(answer(stranger, operation, ProposalId.next()))
                        .isEqualTo(NotFound.class.getSimpleName());
            }
        }
    }

    @Test
    void a_capacity_shows_what_it_is_for_and_no_more() {
        ProposalId id = proposals.put(ProposalState.DRAFT, "Grid", people.someone(Role.PROPOSER));
        UserRow expert = people.someone("KZ", Role.EXPERT);
        proposals.grant(id, "USER@" + expert.id(), Capacity.EXPERT.name());
        UserRow blind = people.someone("KG", Role.EXPERT);
        proposals.grant(id, "USER@" + blind.id(), Capacity.BLIND_EXPERT.name());
        UserRow partner = people.someone("UZ", Role.PARTNER_FOCAL_POINT);
        proposals.grant(id, "PARTNER_FOCAL_POINT@UZ", Capacity.PARTNER.name());
        UserRow elsewhere = people.someone("KZ", Role.PARTNER_FOCAL_POINT);

        for (ProposalState state : ProposalState.values()) {
            proposals.move(id, state);
            assertThat(facets(expert.actor(), id)).isEqualTo(Capacity.EXPERT.sees());
            assertThat(facets(blind.actor(), id)).containsExactly(Operation.VIEW);
            assertThat(facets(partner.actor(), id)).isEqualTo(Capacity.PARTNER.sees());
            assertThat(facets(elsewhere.actor(), id)).isEmpty();
        }
    }

    private void compare(
            Actor actor,
            Operation operation,
            ProposalId id,
            boolean expected,
            ProposalState state,
            List<String> wrong) {
        boolean may = rule.may(actor, operation, id);
        boolean passes = answer(actor, operation, id).isEmpty();
        if (may != expected || passes != expected) {
            wrong.add("%s %s %s: %s".formatted(actor.roles(), state, operation, expected ? "refused" : "allowed"));
        }
    }

    private String answer(Actor actor, Operation operation, ProposalId id) {
        try {
            rule.check(actor, operation, id);
            return "";
        } catch (Refused | AccessDeniedException e) {
            return e.getClass().getSimpleName();
        }
    }

    private Set<Operation> facets(Actor actor, ProposalId id) {
        Set<Operation> seen = EnumSet.noneOf(Operation.class);
        for (Operation facet : Operation.values()) {
            if (facet.name().startsWith("VIEW") && visibility.mayView(actor, id, facet)) {
                seen.add(facet);
            }
        }
        return seen;
    }

    private Map<Role, Actor> actors() {
        Map<Role, Actor> actors = new EnumMap<>(Role.class);
        ROLES.stream()
                .filter(Role::assignable)
                .forEach(role -> actors.put(role, people.someone(role).actor()));
        return actors;
    }
}
