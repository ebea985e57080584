package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CallStep;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.filing.FilingReason;
import org.khorgos.testing.Calls;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call may give the steps of its proposals other periods than the application's defaults. */
@KhorgosTest
class CallPeriodsTests {
    private static final Instant FRIDAY = Instant.parse("2026-10-16T02:00:00Z");

    @Autowired
    Stages at;

    @Autowired
    Calls calls;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID call;

    @BeforeEach
    void a_call_of_that_day() {
        clock.moveTo(FRIDAY);
        at.people();
        call = at.call("5000000", "700000");
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void without_a_period_of_the_call_the_default_holds() {
        ProposalId id = at.sent(call);

        assertThat(due(id, "CHECK_FORM")).isEqualTo(Instant.parse("2026-10-23T02:00:00Z"));
    }

    @Test
    void the_period_of_the_call_counts_in_its_kind_of_days() {
        set(new Period(CallStep.FORM_CHECK, 2, false), new Period(CallStep.FILING, 2, true));

        ProposalId id = at.sent(call);
        at.life.check(id);

        assertThat(due(id, "CHECK_FORM")).isEqualTo(Instant.parse("2026-10-18T02:00:00Z"));
        assertThat(due(id, "PROPOSE_FILING")).isEqualTo(Instant.parse("2026-10-20T02:00:00Z"));
    }

    @Test
    void a_reminder_comes_after_four_fifths_and_the_lapse_at_the_end() {
        set(new Period(CallStep.COSIGNING, 10, false));

        ProposalId id = at.sent(call, "cosignatory");

        assertThat(due(id, "SIGN_PROPOSAL")).isEqualTo(Instant.parse("2026-10-26T02:00:00Z"));
        assertThat(timers(id))
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-10-24T02:00:00Z"), Instant.parse("2026-10-26T02:00:00Z"));
    }

    @Test
    void a_returned_proposal_lapses_when_the_period_of_the_call_is_over() {
        set(new Period(CallStep.CORRECTION, 5, true));
        ProposalId id = returned();

        assertThat(due(id, "CORRECT_PROPOSAL")).isEqualTo(Instant.parse("2026-10-23T02:00:00Z"));
        at.timers.pass(id, 7);
        assertThat(at.state(id)).isEqualTo(ProposalState.RETURNED);
        at.timers.pass(id, 1);
        at.assertEnded(id, "Event_Lapsed", ProposalState.LAPSED);
    }

    @Test
    void without_a_period_of_the_call_a_returned_proposal_waits_ten_working_days() {
        ProposalId id = returned();

        at.timers.pass(id, 14);
        assertThat(at.state(id)).isEqualTo(ProposalState.RETURNED);
        at.timers.pass(id, 1);
        at.assertEnded(id, "Event_Lapsed", ProposalState.LAPSED);
    }

    @Test
    void a_proposal_keeps_the_periods_with_which_it_began() {
        ProposalId before = at.sent(call, "cosignatory");
        set(new Period(CallStep.FORM_CHECK, 30, false));

        at.life.sign(before, "cosignatory");

        assertThat(due(before, "CHECK_FORM")).isEqualTo(Instant.parse("2026-10-23T02:00:00Z"));
    }

    private ProposalId returned() {
        ProposalId id = at.sent(call);
        at.life.check(id, FilingReason.FORM);
        return id;
    }

    private void set(Period... periods) {
        CallRules rules = calls.rules(call);
        calls.change(call, rules.with(new Assessment(rules.assessment().criteria(), List.of(periods))));
    }

    private Instant due(ProposalId id, String kind) {
        return jdbc.sql("select due_at from workflow_task where proposal_id = ? and kind = ?")
                .params(id.value(), kind)
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .single();
    }

    private List<Instant> timers(ProposalId id) {
        return jdbc.sql("select j.DUEDATE_ from ACT_RU_JOB j join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_ "
                        + "where h.BUSINESS_KEY_ = ? and j.DUEDATE_ is not null")
                .param(id.toString())
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .list();
    }
}
