package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitteeVeilTests {
    private static final Set<String> KEPT = Set.of(
            "UserTask_PrepareMeeting", "UserTask_CastVote", "ServiceTask_CountVotes", "ServiceTask_KeepDecision");

    @Test
    void a_kept_decision_looks_like_an_open_vote() {
        ProcessPicture shown = CommitteeVeil.over(picture(KEPT, Set.of("UserTask_ReleaseDecision")));

        assertThat(shown.done()).containsExactly("UserTask_PrepareMeeting");
        assertThat(shown.active()).containsExactly("UserTask_CastVote");
    }

    @Test
    void a_decision_that_was_kept_when_the_proposal_was_withdrawn_is_never_shown() {
        ProcessPicture shown = CommitteeVeil.over(picture(KEPT, Set.of()));

        assertThat(shown.done()).containsExactly("UserTask_PrepareMeeting");
        assertThat(shown.active()).isEmpty();
    }

    @Test
    void what_is_released_is_shown_as_it_was() {
        ProcessPicture released = picture(Set.of("ServiceTask_KeepDecision", "Event_CommitteeDecided"), Set.of());

        assertThat(CommitteeVeil.over(released)).isEqualTo(released);
    }

    private static ProcessPicture picture(Set<String> done, Set<String> active) {
        return new ProcessPicture("1", "committee", 1, "", done, active, Set.of());
    }
}
