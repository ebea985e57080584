package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.base.Messages;

class HistoryRuleTests {
    @Test
    void an_event_that_nobody_has_placed_is_only_for_who_may_see_everything() {
        assertThat(HistoryRule.mayRead("ReviewerReplaced", Set.of(Operation.VIEW_REVIEWS)))
                .isFalse();
        assertThat(HistoryRule.mayRead("ReviewerReplaced", Set.copyOf(DossierHeads.FACETS)))
                .isTrue();
    }

    @Test
    void votes_and_reviews_need_their_own_right() {
        assertThat(HistoryRule.mayRead("VoteCast", Set.of(Operation.VIEW_REVIEWS)))
                .isFalse();
        assertThat(HistoryRule.mayRead("VoteCast", Set.of(Operation.VIEW_VOTES)))
                .isTrue();
        assertThat(HistoryRule.mayRead("ReviewWritten", Set.of())).isFalse();
        assertThat(HistoryRule.mayRead("ProposalSubmitted", Set.of())).isTrue();
    }

    @Test
    void that_a_revision_was_replied_to_is_told_in_words_to_everybody_who_sees_the_proposal() {
        assertThat(HistoryRule.mayRead("RevisionReplied", Set.of())).isTrue();
        assertThat(new Messages().knows("event.RevisionReplied")).isTrue();
    }

    @Test
    void whoever_moved_a_proposal_on_by_a_review_is_not_named() {
        Map<String, String> reviewed = Map.of("from", "REVIEWING", "to", "REVIEWED");

        assertThat(HistoryRule.mayNameActor("ProposalStateChanged", reviewed, Set.of(Operation.VIEW_VOTES)))
                .isFalse();
        assertThat(HistoryRule.mayNameActor("ProposalStateChanged", reviewed, Set.of(Operation.VIEW_REVIEWS)))
                .isTrue();
        assertThat(HistoryRule.mayNameActor("ProposalStateChanged", Map.of("from", "DRAFT"), Set.of()))
                .isTrue();
    }

    @Test
    void facts_that_point_to_persons_are_left_out() {
        assertThat(HistoryRule.tellable(Map.of("expert", "7", "assignment", "8", "accepted", "true")))
                .containsExactly(Map.entry("accepted", "true"));
    }
}
