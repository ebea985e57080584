package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.inbox.remark.CommentId;
import org.khorgos.inbox.remark.CommentRow;
import org.khorgos.inbox.remark.TaskCommentService;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks go from hand to hand only to people who may do them, by those who may give them. */
@KhorgosTest
class TaskHandoverTests {
    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskHandoverService handover;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    TaskPlanService plan;

    @Autowired
    TaskCommentService comments;

    @Autowired
    AbsenceService absences;

    @Autowired
    MovableClock clock;

    @Autowired
    FilingService filing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_holder_gives_a_task_to_a_colleague_who_then_completes_it() {
        UserRow holder = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = taken(holder);

        people.as(holder, () -> handover.reassign(task.id(), holder.id(), colleague.id()));

        assertThat(desks.task(colleague, task.proposal()).isOf(colleague.id())).isTrue();
        assertThat(audited(task))
                .contains(colleague.id().toString(), holder.id().toString(), "CHECK_FORM");
        assertThat(engineAssignee(task)).isEqualTo(colleague.id().toString());
        people.as(colleague, () -> filing.check(task.proposal(), Desks.IN_ORDER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICE", "SUPERVISOR", "ADMINISTRATOR"})
    void who_directs_the_group_gives_a_stuck_task_to_somebody_of_it(Role role) {
        UserRow holder = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = taken(holder);

        people.as(people.someone(role), () -> handover.reassign(task.id(), holder.id(), colleague.id()));

        assertThat(desks.task(colleague, task.proposal()).isOf(colleague.id())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMITTEE_CHAIR", "COMMITTEE_SECRETARY", "AUDITOR", "EXPERT", "PROPOSER", "FUNDING_OFFICER"})
    void to_others_the_task_is_as_if_it_were_not_there(Role role) {
        UserRow holder = desks.officer();
        TaskRow task = taken(holder);
        UserRow other = people.someone(role);

        assertThatThrownBy(() -> people.as(other, () -> handover.reassign(task.id(), holder.id(), holder.id())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(other, () -> handover.colleagues(List.of(task.id()))))
                .isEmpty();
    }

    @Test
    void nobody_gets_a_task_whose_group_they_are_not_in_or_whose_proposal_they_signed() {
        UserRow holder = desks.officer();
        UserRow signatory = people.someone(Role.PROPOSER, Role.OFFICE);
        ProposalId id = desks.sent(signatory);
        TaskRow task = desks.task(holder, id);
        desks.take(holder, task);
        UserRow stranger = people.someone(Role.EXPERT);
        UserRow colleague = desks.officer();

        assertRefused(holder, task, holder.id(), stranger.id(), "workflow.task.unfit.other.ROLE");
        assertRefused(holder, task, holder.id(), signatory.id(), "workflow.task.unfit.other.SIGNED");
        assertRefused(holder, task, holder.id(), holder.id(), "workflow.task.holdsAlready");
        assertThat(people.as(holder, () -> handover.colleagues(List.of(task.id()))))
                .extracting(UserRow::id)
                .contains(colleague.id())
                .doesNotContain(signatory.id(), stranger.id(), holder.id());
    }

    @Test
    void who_did_the_first_step_neither_takes_nor_gets_the_second() {
        UserRow both = people.someone(Role.OFFICE, Role.COMMITTEE_SECRETARY);
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        ProposalId id = desks.toCheck();
        people.as(both, () -> {
            filing.check(id, Desks.IN_ORDER);
            filing.propose(id, new FilingProposal(FilingOutcome.FILED, "", null));
        });
        TaskRow confirm = desks.task(secretary, id);

        Refusals.assertRefused("workflow.task.unfit.SECOND_PERSON", () -> desks.take(both, confirm));
        desks.take(secretary, confirm);
        assertRefused(secretary, confirm, secretary.id(), both.id(), "workflow.task.unfit.other.SECOND_PERSON");
    }

    @Test
    void what_is_for_one_person_is_never_handed_over() {
        UserRow cosignatory = people.someone(Role.COSIGNATORY);
        ProposalId id = desks.sent(people.someone(Role.PROPOSER), cosignatory);
        TaskRow sign = desks.task(cosignatory, id);

        assertRefused(
                cosignatory,
                sign,
                cosignatory.id(),
                people.someone(Role.COSIGNATORY).id(),
                "workflow.task.tied");
    }

    @Test
    void who_decided_on_an_older_state_is_told_who_holds_it_now() {
        UserRow holder = desks.officer();
        UserRow first = desks.officer();
        TaskRow task = taken(holder);
        UserRow chief = people.someone(Role.SUPERVISOR);
        people.as(chief, () -> handover.reassign(task.id(), holder.id(), first.id()));

        assertRefused(chief, task, holder.id(), desks.officer().id(), "workflow.task.taken");
        people.as(first, () -> filing.check(task.proposal(), Desks.IN_ORDER));
        assertRefused(chief, task, first.id(), holder.id(), "inbox.no.over");
    }

    @Test
    void a_delegated_task_is_completed_by_the_delegate_or_comes_back_to_its_owner() {
        UserRow owner = desks.officer();
        UserRow delegate = desks.officer();
        TaskRow task = taken(owner);
        people.as(owner, () -> handover.delegate(task.id(), delegate.id()));
        assertThat(desks.task(delegate, task.proposal()).delegatedBy()).isEqualTo(owner.displayName());

        Refusals.assertRefused(
                "inbox.no.lent",
                () -> people.as(
                        delegate,
                        () -> handover.delegate(task.id(), desks.officer().id())));
        Refusals.assertRefused(
                "inbox.no.notLent", () -> people.as(desks.officer(), () -> handover.takeBack(task.id())));
        people.as(owner, () -> handover.takeBack(task.id()));
        assertThat(desks.task(owner, task.proposal()).isOf(owner.id())).isTrue();

        people.as(owner, () -> handover.delegate(task.id(), delegate.id()));
        desks.giveBack(delegate, task);
        assertThat(desks.task(owner, task.proposal()).isOf(owner.id())).isTrue();

        people.as(owner, () -> handover.delegate(task.id(), delegate.id()));
        people.as(delegate, () -> filing.check(task.proposal(), Desks.IN_ORDER));
        Refusals.assertRefused("inbox.no.over", () -> people.as(owner, () -> handover.takeBack(task.id())));
    }

    @Test
    void a_substitute_takes_over_while_the_colleague_is_away_and_only_then() {
        UserRow ill = desks.officer();
        UserRow substitute = desks.officer();
        TaskRow task = taken(ill);
        Refusals.assertRefused("inbox.no.substitute", () -> people.as(substitute, () -> handover.takeOver(task.id())));
        LocalDate today = clock.instant().atZone(ill.zone()).toLocalDate();
        people.as(
                people.someone(Role.SUPERVISOR),
                () -> absences.enter(new AbsenceDraft(ill.id(), today, today, substitute.id())));

        Refusals.assertRefused(
                "inbox.no.substitute", () -> people.as(desks.officer(), () -> handover.takeOver(task.id())));
        people.as(substitute, () -> handover.takeOver(task.id()));

        assertThat(desks.task(substitute, task.proposal()).isOf(substitute.id()))
                .isTrue();
    }

    @Test
    void a_substitute_who_signed_takes_nothing_over() {
        UserRow ill = desks.officer();
        UserRow signatory = people.someone(Role.PROPOSER, Role.OFFICE);
        TaskRow task = desks.task(ill, desks.sent(signatory));
        desks.take(ill, task);
        LocalDate today = clock.instant().atZone(ill.zone()).toLocalDate();
        people.as(ill, () -> absences.enter(new AbsenceDraft(ill.id(), today, today, signatory.id())));

        assertThatThrownBy(() -> people.as(signatory, () -> handover.takeOver(task.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_priority_the_dates_and_the_reason_are_kept_by_those_who_may_set_them() {
        UserRow holder = desks.officer();
        TaskRow task = taken(holder);
        LocalDate today = clock.instant().atZone(holder.zone()).toLocalDate();

        people.as(holder, () -> {
            plan.setPriority(task, 90);
            plan.setFollowUp(task, today);
            plan.setDue(task, today.plusDays(3), " The hall is closed. ");
        });

        TaskRow now = desks.task(holder, task.proposal());
        assertThat(now.priority()).isEqualTo(90);
        assertThat(now.followUpAt()).isNotNull();
        assertThat(people.as(holder, () -> comments.comments(task.id())))
                .extracting(CommentRow::text)
                .containsExactly("The hall is closed.");
        Refusals.assertRefused("inbox.priority.range", () -> people.as(holder, () -> plan.setPriority(task, 101)));
        Refusals.assertRefused(
                "inbox.day.past", () -> people.as(holder, () -> plan.setDue(task, today.minusDays(1), "x")));
        Refusals.assertRefused("inbox.text.missing", () -> people.as(holder, () -> plan.setDue(task, today, " ")));
        Refusals.assertRefused(
                "inbox.no.reschedule",
                () -> people.as(people.someone(Role.ADMINISTRATOR), () -> plan.setDue(task, today, "x")));
        Refusals.assertRefused("inbox.no.self", () -> people.as(holder, () -> plan.remind(task.id())));
    }

    @Test
    void a_comment_is_read_by_those_who_see_the_task_and_taken_away_by_its_author_for_ten_minutes() {
        UserRow holder = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = taken(holder);
        CommentId comment = people.as(holder, () -> comments.comment(task.id(), "Ask the ministry."));

        assertThat(people.as(colleague, () -> comments.comments(task.id()))).hasSize(1);
        assertThatThrownBy(() -> people.as(people.someone(Role.EXPERT), () -> comments.comments(task.id())))
                .isInstanceOf(NotFound.class);
        Refusals.assertRefused(
                "inbox.comment.stays", () -> people.as(colleague, () -> comments.delete(task.id(), comment)));
        Refusals.assertRefused(
                "inbox.text.tooLong", () -> people.as(colleague, () -> comments.comment(task.id(), "x".repeat(2001))));
        people.as(holder, () -> comments.delete(task.id(), comment));
        assertThat(people.as(colleague, () -> comments.comments(task.id()))).isEmpty();

        CommentId old = people.as(holder, () -> comments.comment(task.id(), "Stays."));
        clock.moveTo(clock.instant().plus(TaskCommentService.DELETABLE).plusSeconds(1));
        Refusals.assertRefused("inbox.comment.stays", () -> people.as(holder, () -> comments.delete(task.id(), old)));
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    private TaskRow taken(UserRow holder) {
        TaskRow task = desks.task(holder, desks.toCheck());
        desks.take(holder, task);
        return task;
    }

    private void assertRefused(UserRow actor, TaskRow task, UserId seen, UserId to, String key) {
        Refusals.assertRefused(key, () -> people.as(actor, () -> handover.reassign(task.id(), seen, to)));
    }

    private String audited(TaskRow task) {
        return jdbc.sql("select facts from audit_entry where subject = ? and action = 'TaskReassigned'")
                .param(task.proposal().toString())
                .query(String.class)
                .single();
    }

    private String engineAssignee(TaskRow task) {
        return jdbc.sql("select t.ASSIGNEE_ from ACT_RU_TASK t join workflow_task w "
                        + "on t.ID_ = w.engine_task_id collate utf8mb4_bin where w.task_id = ?")
                .param(task.id().value())
                .query(String.class)
                .single();
    }
}
