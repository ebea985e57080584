package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.access.Operation.*;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.approval.Decision;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Refused;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.monitor.InstanceHistoryService;
import org.khorgos.workflow.monitor.InstanceRow.Step;
import org.khorgos.workflow.repair.Forecast;
import org.khorgos.workflow.repair.MoveBan;
import org.khorgos.workflow.repair.MoveChoice;
import org.khorgos.workflow.repair.MoveChoice.Target;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreview;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.khorgos.workflow.repair.RepairService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Moving processes: what a preview says, what two people may do, and that the proposal goes on from there. */
@KhorgosTest
class MoveTests {
    @Autowired
    Stages at;

    @Autowired
    Repairing repairing;

    @Autowired
    People people;

    @Autowired
    InstanceHistoryService history;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID call;
    private UserRow author;
    private UserRow second;

    @BeforeEach
    void administrators() {
        at.people();
        call = at.call("5000000", "700000");
        author = repairing.administrator();
        second = repairing.administrator();
    }

    @AfterEach
    void nothing_waits() {
        clock.resume();
        people.as(author, () -> repairing.list.all().stream()
                .filter(RepairRow::waiting)
                .forEach(row -> repairing.repairs.drop(row.id(), "The test is over.")));
    }

    @Test
    void the_preview_says_what_goes_and_comes_and_leaves_everything_as_it_is() {
        ProposalId id = at.sent(call);
        MoveChoice before = repairing.waiting(author, id, CHECK_FORM);
        Forecast forecast =
                preview(id, CHECK_FORM, "UserTask_CheckForm").forecasts().get(0);

        assertThat(forecast.problem()).isNull();
        assertThat(forecast.before().steps()).containsExactly(new Step("filing", "UserTask_CheckForm"));
        assertThat(Objects.requireNonNull(forecast.after()).steps())
                .containsExactly(new Step("filing", "UserTask_CheckForm"));
        assertThat(forecast.vanishing()).containsExactly(before.work());
        assertThat(forecast.appearing()).singleElement().satisfies(work -> {
            assertThat(work.kind()).isEqualTo(CHECK_FORM);
            assertThat(work.id()).isNotEqualTo(before.work().id());
        });
        assertThat(forecast.lost()).hasSize(1);
        assertThat(forecast.made()).hasSize(1);
        assertThat(forecast.keepsVariables()).isTrue();
        assertThat(repairing.waiting(author, id, CHECK_FORM).work()).isEqualTo(before.work());
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'ProcessRepaired'")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_task_begins_anew_with_the_reason_in_the_operation_log_and_the_audit() {
        ProposalId id = at.sent(call);
        TaskId former =
                TaskId.of(repairing.waiting(author, id, CHECK_FORM).work().id());
        repairing.done(repairing.move(author, id, CHECK_FORM, "UserTask_CheckForm"), id);

        assertThat(at.open(id)).isOne();
        assertThat(repairing.waiting(author, id, CHECK_FORM).work().id()).isNotEqualTo(former.toString());
        assertThat(at.cast.as("auditor", () -> history.operations(id))).anySatisfy(row -> {
            assertThat(row.type()).isEqualTo("ModifyProcessInstance");
            assertThat(row.reason()).isEqualTo(Repairing.WHY);
        });
        assertThat(jdbc.sql("select action from audit_entry where subject = ?")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .contains("ProcessRepaired");
        at.life.check(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.FILING);
    }

    @Test
    void a_host_can_be_assigned_anew_before_it_has_answered() {
        ProposalId id = at.recommended(call);
        at.decisions.assignHost(id);
        repairing.done(repairing.move(author, id, ANSWER_ASSIGNMENT, "UserTask_AssignHost"), id);

        assertThat(kinds(id)).containsExactly("ASSIGN_HOST");
        at.decisions.assignHost(id);
        at.decisions.answerAssignment(id, true);
        assertThat(at.state(id)).isEqualTo(ProposalState.HANDLING);
    }

    @Test
    void an_opinion_that_was_not_approved_yet_can_be_written_anew() {
        ProposalId id = at.handled(call);
        at.decisions.handle(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.HANDLING);
        repairing.done(repairing.move(author, id, APPROVE_OPINION, "UserTask_HandleCase"), id);
        at.decisions.handle(id);
        at.decisions.approveOpinion(id, true);
        assertThat(at.state(id)).isEqualTo(ProposalState.IN_APPROVAL);
    }

    @Test
    void one_vote_of_many_and_one_government_of_two_begin_anew_alone() {
        ProposalId id = at.inCommittee(call);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        int votes = at.open(id);
        repairing.done(repairing.move(author, id, CAST_VOTE, "UserTask_CastVote"), id);
        assertThat(at.open(id)).isEqualTo(votes);
        at.life.voteAll(id, Vote.YES);
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.RECOMMENDED);

        at.decisions.assignHost(id);
        at.decisions.answerAssignment(id, true);
        at.decisions.handle(id);
        at.decisions.approveOpinion(id, true);
        at.decisions.decideForHome(id, Decision.APPROVE);
        repairing.done(repairing.move(author, id, DECIDE_FOR_PARTNER, "UserTask_DecideForPartner"), id);
        assertThat(kinds(id)).containsExactly("DECIDE_FOR_PARTNER");
        at.decisions.decideForPartner(id, "KZ", Decision.APPROVE);
        assertThat(at.state(id)).isEqualTo(ProposalState.ALLOCATING);
    }

    @Test
    void a_signature_and_a_review_of_one_person_begin_anew_alone() {
        ProposalId signing = at.sent(call, "cosignatory");
        repairing.done(repairing.move(author, signing, SIGN_PROPOSAL, "UserTask_SignProposal"), signing);
        at.life.sign(signing, "cosignatory");
        assertThat(at.state(signing)).isEqualTo(ProposalState.SUBMITTED);

        ProposalId reviewing = at.filed(call);
        at.decisions.assignExperts(reviewing, Stages.EXPERTS);
        repairing.done(repairing.move(author, reviewing, ANSWER_INVITATION, "UserTask_AnswerInvitation"), reviewing);
        for (String expert : Stages.EXPERTS) {
            at.decisions.answerInvitation(reviewing, expert, true);
            at.decisions.review(reviewing, expert, "4.0", "4.0", "3.5");
        }
        assertThat(at.state(reviewing)).isEqualTo(ProposalState.IN_COMMITTEE);
    }

    @Test
    void a_jump_past_a_decision_is_refused_whoever_asks_for_it() {
        ProposalId id = at.inCommittee(call);
        MoveChoice choice = repairing.waiting(author, id, PREPARE_MEETING);
        assertThat(choice.targets())
                .contains(new Target("UserTask_PrepareMeeting", null), new Target("UserTask_CastVote", MoveBan.SKIPS));
        for (String to : List.of("UserTask_CastVote", "ServiceTask_RecordDecision", "Event_CommitteeDecided")) {
            RepairPreview seen = preview(id, PREPARE_MEETING, to);
            assertThat(seen.possible()).isFalse();
            assertRefused("workflow.repair.impossible", () -> repairing.propose(author, seen));
        }
        RepairPreview honest = preview(id, PREPARE_MEETING, "UserTask_PrepareMeeting");
        RepairPlan jump = repairing.move(author, id, PREPARE_MEETING, "ServiceTask_RecordDecision");
        RepairId forged = repairing.propose(author, new RepairPreview(jump, honest.forecasts()));
        assertThat(repairing.release(second, forged)).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(Objects.requireNonNull(result.problem()).key()).isEqualTo("workflow.repair.ban.NO_STEP");
        });
        assertThat(status(forged)).isEqualTo(Status.FAILED);
        assertThat(at.state(id)).isEqualTo(ProposalState.IN_COMMITTEE);
        assertThat(kinds(id)).containsExactly("PREPARE_MEETING");
    }

    @Test
    void its_author_cannot_release_it_and_the_second_of_two_others_learns_who_was_first() {
        ProposalId id = at.sent(call);
        RepairId repair = repairing.propose(author, preview(id, CHECK_FORM, "UserTask_CheckForm"));
        assertRefused("workflow.repair.second", () -> repairing.release(author, repair));
        repairing.release(second, repair);
        assertThatThrownBy(() -> repairing.release(repairing.administrator(), repair))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("workflow.repair.decided.RELEASED");
                    assertThat(refused.arguments()).contains(second.displayName());
                });
        assertThat(status(repair)).isEqualTo(Status.DONE);
    }

    @Test
    void of_two_who_release_at_once_one_does_and_it_is_done_once() throws InterruptedException {
        ProposalId id = at.sent(call);
        RepairId repair = repairing.propose(author, preview(id, CHECK_FORM, "UserTask_CheckForm"));
        UserRow third = repairing.administrator();
        List<Throwable> thrown =
                Race.run(List.of(() -> repairing.release(second, repair), () -> repairing.release(third, repair)))
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(thrown).singleElement().isInstanceOf(Refused.class);
        assertThat(status(repair)).isEqualTo(Status.DONE);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'ProcessRepaired'")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_task_that_was_done_meanwhile_is_not_moved_and_the_words_say_so() {
        ProposalId id = at.inFiling();
        RepairId repair = repairing.propose(author, preview(id, PROPOSE_FILING, "UserTask_ProposeFiling"));
        at.life.proposeFiling(id, FilingOutcome.FILED, null);
        assertThat(repairing.release(second, repair)).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(Objects.requireNonNull(result.problem()).key()).isEqualTo("workflow.repair.moved");
        });
        assertThat(status(repair)).isEqualTo(Status.FAILED);
        assertThat(kinds(id)).containsExactly("CONFIRM_FILING");
    }

    @Test
    void a_task_that_is_done_at_the_same_moment_is_done_or_moved_and_never_half() throws InterruptedException {
        ProposalId id = at.inFiling();
        RepairId repair = repairing.propose(author, preview(id, PROPOSE_FILING, "UserTask_ProposeFiling"));
        Race.run(List.of(
                () -> repairing.release(second, repair), () -> at.life.proposeFiling(id, FilingOutcome.FILED, null)));
        boolean moved = status(repair) == Status.DONE;
        assertThat(kinds(id)).hasSize(1).containsAnyOf("CONFIRM_FILING", "PROPOSE_FILING");
        if (!moved) {
            assertThat(kinds(id)).containsExactly("CONFIRM_FILING");
        }
        if (kinds(id).contains("PROPOSE_FILING")) {
            at.life.proposeFiling(id, FilingOutcome.FILED, null);
        }
        at.life.confirmFiling(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.REVIEWING);
    }

    @Test
    void after_a_day_nobody_can_release_it_and_another_one_may_be_proposed() {
        ProposalId id = at.sent(call);
        RepairPreview seen = preview(id, CHECK_FORM, "UserTask_CheckForm");
        RepairId old = repairing.propose(author, seen);
        assertRefused("workflow.repair.waiting", () -> repairing.propose(second, seen));
        clock.moveTo(clock.instant().plus(RepairService.WAITS));
        assertRefused("workflow.repair.expired", () -> repairing.release(second, old));
        RepairId next = repairing.propose(second, preview(id, CHECK_FORM, "UserTask_CheckForm"));
        assertThat(status(old)).isEqualTo(Status.EXPIRED);
        assertRefused("workflow.repair.expired", () -> repairing.release(second, old));
        clock.moveTo(clock.instant().plus(RepairService.WAITS).minus(Duration.ofMinutes(1)));
        repairing.release(author, next);
        assertThat(status(next)).isEqualTo(Status.DONE);
    }

    @Test
    void a_reason_is_needed_and_a_dropped_repair_stays_dropped() {
        ProposalId id = at.sent(call);
        RepairPreview seen = preview(id, CHECK_FORM, "UserTask_CheckForm");
        assertRefused(
                "workflow.repair.reason", () -> people.as(author, () -> repairing.repairs.propose(seen, " short ")));
        RepairId repair = repairing.propose(author, seen);
        people.as(second, () -> repairing.repairs.drop(repair, "It went on by itself."));
        assertThat(status(repair)).isEqualTo(Status.DROPPED);
        assertRefused("workflow.repair.decided.DROPPED", () -> repairing.release(second, repair));
    }

    @Test
    void auditors_read_and_others_find_nothing() {
        ProposalId id = at.sent(call);
        RepairPreview seen = preview(id, CHECK_FORM, "UserTask_CheckForm");
        RepairId repair = repairing.propose(author, seen);
        UserRow auditor = people.someone(Role.AUDITOR);
        people.as(auditor, () -> {
            assertThat(repairing.list.get(repair).reason()).isEqualTo(Repairing.WHY);
            assertDenied(() -> repairing.repairs.propose(seen, Repairing.WHY));
            assertDenied(() -> repairing.repairs.drop(repair, Repairing.WHY));
            assertDenied(() -> repairing.run.release(repair));
            assertDenied(() -> repairing.repairs.perform(repair, id));
        });
        assertDenied(() -> repairing.preview(auditor, seen.plan(), id));
        assertDenied(() -> repairing.waiting(auditor, id, CHECK_FORM));
        people.as(people.someone(Role.OFFICE), () -> assertDenied(repairing.list::all));
    }

    @Test
    void the_list_of_repairs_takes_one_statement() {
        ProposalId id = at.sent(call);
        repairing.propose(author, preview(id, CHECK_FORM, "UserTask_CheckForm"));
        var counted = people.as(author, () -> Statements.count("list of repairs", repairing.list::all));
        assertThat(counted.count()).isOne();
        assertThat(counted.result().get(0).waiting()).isTrue();
    }

    private RepairPreview preview(ProposalId id, Operation kind, String to) {
        return repairing.preview(author, repairing.move(author, id, kind, to), id);
    }

    private Status status(RepairId id) {
        return people.as(author, () -> repairing.list.get(id)).status();
    }

    private List<String> kinds(ProposalId id) {
        return jdbc.sql("select distinct kind from workflow_task where proposal_id = ? and status = 'OPEN'")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static void assertDenied(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
    }
}
