package org.khorgos.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What one must see to know whose work it is. */
class OperationFacetTests {
    @Test
    void reviews_and_votes_are_known_to_who_may_see_them_and_all_other_work_to_who_sees_the_proposal() {
        assertThat(Operation.behind(Operation.VIEW_REVIEWS))
                .containsExactlyInAnyOrder("ANSWER_INVITATION", "WRITE_REVIEW");
        assertThat(Operation.behind(Operation.VIEW_VOTES)).containsExactlyInAnyOrder("CAST_VOTE", "RELEASE_DECISION");
        assertThat(Operation.behind(Operation.VIEW)).hasSize(Operation.values().length - 4);
        assertThat(Arrays.stream(Operation.values()).map(Operation::facet)).allMatch(Operation::looks);
    }
}
