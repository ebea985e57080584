package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.access.ProposalState.ALLOCATED;
import static org.khorgos.access.ProposalState.ALLOCATING;
import static org.khorgos.access.ProposalState.RESERVE;
import static org.khorgos.access.ProposalState.WITHDRAWN;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KhorgosTest
class ReturnedMoneyTests {
    @Autowired
    Stages at;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        at.people();
    }

    @Test
    void what_a_withdrawn_proposal_held_reaches_the_next_one_on_the_reserve_list() {
        UUID call = at.call("800000", "700000");
        ProposalId first = at.allocating(call);
        at.recommendAll(first);
        assertThat(at.state(first)).isEqualTo(ALLOCATING);
        ProposalId second = at.allocating(call);
        jdbc.sql("update proposal set home_organisation_name = 'Institute of Ice' where proposal_id = ?")
                .param(second.value())
                .update();
        at.recommendAll(second);
        assertThat(at.state(second)).isEqualTo(RESERVE);
        at.life.withdraw(first, "proposer");
        at.life.answerWithdrawal(first, true);
        at.assertEnded(first, "Event_ProposalWithdrawn", WITHDRAWN);
        assertThat(at.state(second)).isEqualTo(ALLOCATING);
        at.decisions.commit(second, true);
        at.assertEnded(second, "Event_Allocated", ALLOCATED);
    }
}
