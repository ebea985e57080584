package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.monitor.InstanceHistoryService;
import org.khorgos.workflow.repair.Forecast;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.Situation.Work;
import org.khorgos.workflow.repair.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Cancelling and restarting processes, and the refusals that keep a proposal from waiting for ever. */
@KhorgosTest
@RecordApplicationEvents
class WholeProcessTests {
    @Autowired
    Stages at;

    @Autowired
    Repairing repairing;

    @Autowired
    InstanceHistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private UUID call;
    private UserRow author;

    @BeforeEach
    void administrators() {
        at.people();
        call = at.call("5000000", "700000");
        author = repairing.administrator();
    }

    @AfterEach
    void nothing_waits() {
        people.as(author, () -> repairing.list.all().stream()
                .filter(RepairRow::waiting)
                .forEach(row -> repairing.repairs.drop(row.id(), "The test is over.")));
    }

    @Test
    void a_cancelled_signing_makes_the_proposal_a_draft_that_can_be_sent_again() {
        ProposalId id = at.sent(call, "cosignatory");
        Forecast forecast = forecast(RepairPlan.cancel(), id);
        assertThat(Objects.requireNonNull(forecast.after()).state()).isEqualTo(ProposalState.DRAFT);
        assertThat(forecast.after().steps()).isEmpty();
        assertThat(forecast.vanishing()).hasSize(1);
        assertThat(forecast.lost()).isNotEmpty();
        assertThat(at.state(id)).isEqualTo(ProposalState.COSIGNING);

        repairing.done(RepairPlan.cancel(), id);
        assertThat(at.state(id)).isEqualTo(ProposalState.DRAFT);
        assertThat(at.open(id)).isZero();
        assertThat(at.cast.as("auditor", () -> history.operations(id))).anySatisfy(row -> {
            assertThat(row.type()).isEqualTo("Delete");
            assertThat(row.reason()).isEqualTo(Repairing.WHY);
        });
        at.life.send(id, "proposer");
        at.life.sign(id, "cosignatory");
        assertThat(at.state(id)).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void a_submitted_proposal_is_never_left_without_its_process() {
        for (ProposalId id : List.of(at.sent(call), at.inCommittee(call), at.allocating(call))) {
            ProposalState state = at.state(id);
            assertThat(problem(RepairPlan.cancel(), id)).isEqualTo("workflow.repair.cancel.decides");
            assertThat(at.state(id)).isEqualTo(state);
        }
    }

    @Test
    void what_still_runs_for_a_proposal_that_is_over_is_cleared_away() {
        ProposalId id = at.sent(call);
        jdbc.sql("update proposal set state = 'LAPSED' where proposal_id = ?")
                .param(id.value())
                .update();
        repairing.done(RepairPlan.cancel(), id);
        assertThat(at.open(id)).isZero();
        assertThat(at.state(id)).isEqualTo(ProposalState.LAPSED);
    }

    @Test
    void a_process_that_runs_and_one_that_is_over_are_not_restarted() {
        ProposalId runs = at.sent(call);
        assertThat(problem(RepairPlan.restart(), runs)).isEqualTo("workflow.repair.restart.runs");
        at.life.withdraw(runs, "proposer");
        assertThat(problem(RepairPlan.restart(), runs)).isEqualTo("workflow.repair.restart.over");
        assertThat(problem(RepairPlan.cancel(), runs)).isEqualTo("workflow.repair.cancel.none");
    }

    @Test
    void a_process_that_was_ended_by_force_begins_again_at_the_task_where_it_was() {
        ProposalId id = at.recommended(call);
        at.decisions.assignHost(id);
        end(id);
        Forecast forecast = forecast(RepairPlan.restart(), id);
        assertThat(forecast.before().steps()).isEmpty();
        assertThat(forecast.appearing()).hasSize(1);
        assertThat(forecast.made()).isNotEmpty();

        repairing.done(RepairPlan.restart(), id);
        at.decisions.answerAssignment(id, true);
        assertThat(at.state(id)).isEqualTo(ProposalState.HANDLING);
    }

    @Test
    void signing_that_was_ended_by_force_begins_again() {
        ProposalId id = at.sent(call, "cosignatory");
        end(id);
        repairing.done(RepairPlan.restart(), id);
        at.life.sign(id, "cosignatory");
        assertThat(at.state(id)).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void a_stage_begins_again_at_its_first_task_and_leads_on() {
        ProposalId id = at.inCommittee(call);
        end(id);
        Forecast forecast = forecast(RepairPlan.restart(), id);
        assertThat(forecast.appearing()).extracting(Work::kind).containsExactly(Operation.PREPARE_MEETING);
        assertThat(forecast.after()).isNotNull().satisfies(after -> assertThat(after.state())
                .isEqualTo(ProposalState.IN_COMMITTEE));
        assertThat(at.open(id)).isZero();

        repairing.done(RepairPlan.restart(), id);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.RECOMMENDED);
    }

    @Test
    void a_decision_that_was_kept_waits_for_its_release_again() {
        ProposalId id = at.inCommittee(call);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        end(id);
        repairing.done(RepairPlan.restart(), id);
        assertThat(at.open(id)).isOne();
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.RECOMMENDED);
    }

    @Test
    void a_stage_begins_again_at_a_later_task_with_what_it_knew() {
        ProposalId checked = at.sent(call);
        ProposalId filing = at.inFiling();
        ProposalId opinion = at.handled(call);
        at.decisions.handle(opinion);
        for (ProposalId id : List.of(checked, filing, opinion)) {
            ProposalState state = at.state(id);
            end(id);
            repairing.done(RepairPlan.restart(), id);
            assertThat(at.state(id)).isEqualTo(state);
            assertThat(at.open(id)).isOne();
        }
        at.life.check(checked);
        assertThat(at.state(checked)).isEqualTo(ProposalState.FILING);
        at.life.proposeFiling(filing, FilingOutcome.FILED, null);
        at.life.confirmFiling(filing);
        assertThat(at.state(filing)).isEqualTo(ProposalState.REVIEWING);
        at.decisions.approveOpinion(opinion, true);
        assertThat(at.open(opinion)).isGreaterThan(1);
    }

    @Test
    void only_the_task_at_which_a_stage_waits_is_told_of() {
        ProposalId first = at.sent(call);
        ProposalId later = at.inFiling();
        for (ProposalId id : List.of(first, later)) {
            end(id);
            events.clear();
            repairing.done(RepairPlan.restart(), id);
            assertThat(events.stream(TaskOpened.class))
                    .extracting(TaskOpened::kind)
                    .isNotEmpty()
                    .containsOnly(id.equals(first) ? "CHECK_FORM" : "PROPOSE_FILING");
        }
    }

    @Test
    void a_stage_that_asked_several_at_once_does_not_begin_again() {
        ProposalId id = at.inCommittee(call);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.vote(id, "chair", Vote.YES);
        end(id);
        Why why = Objects.requireNonNull(repairing
                .preview(author, RepairPlan.restart(), id)
                .forecasts()
                .get(0)
                .problem());
        assertThat(why.key()).isEqualTo("workflow.repair.restart.stage");
        assertThat(why.arguments()).containsExactly("@proposal.CallActivity_Committee");
        assertThat(at.open(id)).isZero();
    }

    @Test
    void a_signature_meanwhile_keeps_the_process_from_being_cancelled() {
        ProposalId id = at.sent(call, "cosignatory");
        RepairId repair = repairing.propose(author, repairing.preview(author, RepairPlan.cancel(), id));
        at.life.sign(id, "cosignatory");
        assertThat(repairing.release(repairing.administrator(), repair))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(at.state(id)).isEqualTo(ProposalState.SUBMITTED);
        assertThat(at.open(id)).isOne();
    }

    private void end(ProposalId id) {
        String instance = jdbc.sql(
                        "select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and PROC_DEF_KEY_ = 'proposal'")
                .param(id.toString())
                .query(String.class)
                .single();
        runtime.deleteProcessInstance(instance, "lost");
    }

    private Forecast forecast(RepairPlan plan, ProposalId id) {
        Forecast forecast = repairing.preview(author, plan, id).forecasts().get(0);
        assertThat(forecast.problem()).isNull();
        return forecast;
    }

    private String problem(RepairPlan plan, ProposalId id) {
        return Objects.requireNonNull(
                        repairing.preview(author, plan, id).forecasts().get(0).problem())
                .key();
    }
}
