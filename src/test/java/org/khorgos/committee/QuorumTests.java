package org.khorgos.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.identity.UserId;

class QuorumTests {
    @ParameterizedTest
    @CsvSource({"15, 1, 10", "15, 0, 10", "16, 0, 11", "9, 0, 6", "7, 0, 5", "5, 0, 5", "3, 1, 5", "12, 12, 5"})
    void two_thirds_of_the_entitled_rounded_up_but_at_least_five(int members, int recused, int expected) {
        assertThat(Quorum.of(members, recused)).isEqualTo(expected);
    }

    @Test
    void every_recused_member_is_counted_as_present_because_the_table_subtracts_them() {
        VoteCount count = VoteCounter.count(List.of(
                member(true, null),
                member(true, null),
                member(false, null),
                member(true, "Ill will"),
                member(false, "Kin")));
        assertThat(count).isEqualTo(new VoteCount(5, 4, 2, 0, 0, 0));
        assertThat(count.entitledPresent()).isEqualTo(2);
        assertThat(count.quorum()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMEND, true, RECOMMENDED",
        "RECOMMEND, false, REJECTED",
        "REVISE, true, REVISE",
        "REVISE, false, REJECTED"
    })
    void the_decision_follows_from_the_motion(Motion motion, boolean adopted, CommitteeDecision decision) {
        assertThat(CommitteeDecision.of(motion, adopted)).isEqualTo(decision);
    }

    private static Attendance member(boolean present, @Nullable String recusal) {
        return new Attendance(UUID.randomUUID(), UserId.next(), present, recusal);
    }
}
