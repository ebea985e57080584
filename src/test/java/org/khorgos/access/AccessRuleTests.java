package org.khorgos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AccessRuleTests {
    @Autowired
    private AccessRule rule;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Test
    void a_signatory_may_look_although_no_role_lets_them() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);

        rule.check(proposer.actor(), Operation.VIEW, id);

        assertThat(rule.may(proposer.actor(), Operation.VIEW, id)).isTrue();
        assertThat(rule.may(proposer.actor(), Operation.VIEW_MONEY, id)).isTrue();
    }

    @Test
    void a_part_that_is_not_for_the_reader_is_denied() {
        UserRow proposer = people.someone(Role.PROPOSER, Role.COMMITTEE_CHAIR);
        ProposalId id = proposals.in(ProposalState.REVIEWING, proposer);

        assertThat(rule.may(proposer.actor(), Operation.VIEW_REVIEWS, id)).isFalse();
        assertThatThrownBy(() -> rule.check(proposer.actor(), Operation.VIEW_REVIEWS, id))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_cannot_be_seen_looks_like_what_does_not_exist() {
        Actor stranger = people.someone(Role.PROPOSER).actor();
        ProposalId id = proposals.in(ProposalState.REVIEWING);

        for (Operation facet : new Operation[] {Operation.VIEW, Operation.VIEW_REVIEWS, Operation.VIEW_MONEY}) {
            assertThatThrownBy(() -> rule.check(stranger, facet, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rule.check(stranger, facet, ProposalId.next()))
                    .isInstanceOf(NotFound.class);
        }
    }
}
