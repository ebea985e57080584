package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.WhySeen.Reason;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.inbox.question.QuestionRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.notification.NoticeService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.TaskDrift;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.monitor.TaskTableService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The holder of a task asks people who may see its proposal, and being asked gives them no right. */
@KhorgosTest
class TaskQuestionTests {
    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskQuestionService questions;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    TaskListService lists;

    @Autowired
    WhySeenService reasons;

    @Autowired
    TaskHandoverService handover;

    @Autowired
    TaskPlanService plan;

    @Autowired
    FilingService filing;

    @Autowired
    NoticeService notices;

    @Autowired
    TaskDrift drift;

    @Autowired
    TaskTableService table;

    @Autowired
    JdbcClient jdbc;

    private UserRow proposer;
    private UserRow holder;
    private UserRow secretary;
    private TaskRow task;

    @BeforeEach
    void taken() {
        proposer = people.someone(Role.PROPOSER);
        holder = desks.officer();
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        task = desks.task(holder, desks.sent(proposer));
        desks.take(holder, task);
    }

    @Test
    void a_question_is_a_task_of_the_one_who_is_asked_and_its_answer_comes_back() {
        LocalDate day = LocalDate.of(2030, 5, 6);
        TaskId question = people.as(holder, () -> questions.ask(task.id(), secretary.id(), " Which class? ", day));

        TaskRow asked = row(secretary, InboxList.MINE);
        assertThat(asked.id()).isEqualTo(question);
        assertThat(asked.delegatedBy()).isEqualTo(holder.displayName());
        assertThat(asked.personal()).isTrue();
        assertThat(asked.dueAt()).isAfter(asked.soonAt()).isEqualTo("2030-05-06T15:59:59Z");
        assertThat(row(holder, InboxList.DELEGATED).id()).isEqualTo(question);
        assertThat(people.as(secretary, () -> reasons.of(question)))
                .containsExactly(new WhySeen(Reason.ASKED, List.of(), holder.displayName()));
        assertThat(drift.rows()).isZero();

        people.as(secretary, () -> questions.answer(question, "The second"));
        QuestionRow row = people.as(holder, () -> questions.of(task.id())).get(0);
        assertThat(row.text()).isEqualTo("Which class?");
        assertThat(row.answer()).isEqualTo("The second");
        assertThat(row.open()).isFalse();
        assertThat(row(secretary, InboxList.DONE).id()).isEqualTo(question);
        await().untilAsserted(() -> assertThat(people.as(holder, () -> notices.latest(Locale.ENGLISH, 9)))
                .anyMatch(notice -> notice.text().contains(secretary.displayName() + " answered your question")));
        assertThat(drift.rows()).isZero();
        assertThat(audited("QuestionAsked")).contains(question.toString(), "CHECK_FORM");
        assertThat(audited("QuestionAnswered")).contains(question.toString());
    }

    @Test
    void only_people_who_see_the_proposal_anyway_and_have_no_stake_are_offered_or_can_be_asked() {
        UserRow expert = people.someone(Role.EXPERT);
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        UserRow both = people.someone(Role.PROPOSER, Role.OFFICE);
        TaskRow own = desks.task(holder, desks.sent(both));
        desks.take(holder, own);
        assertThat(people.as(holder, () -> questions.people(own.id())))
                .extracting(UserRow::id)
                .contains(secretary.id())
                .doesNotContain(expert.id(), member.id(), both.id(), holder.id(), proposer.id());
        for (UserRow nobody : List.of(expert, member, both, holder, proposer)) {
            assertRefused(
                    "inbox.ask.notFor",
                    () -> people.as(holder, () -> questions.ask(own.id(), nobody.id(), "Why?", null)));
        }
        var counted = people.as(holder, () -> Statements.count("people to ask", () -> questions.people(own.id())));
        assertThat(counted.statements()).hasSizeLessThan(8);
        assertThat(rows(own)).isZero();
    }

    @Test
    void only_the_holder_asks_and_not_without_words_or_for_a_day_that_is_past() {
        UserRow colleague = desks.officer();
        assertRefused(
                "inbox.no.holder",
                () -> people.as(colleague, () -> questions.ask(task.id(), secretary.id(), "Why?", null)));
        assertRefused(
                "inbox.text.missing",
                () -> people.as(holder, () -> questions.ask(task.id(), secretary.id(), "  ", null)));
        assertRefused(
                "inbox.day.past",
                () -> people.as(
                        holder, () -> questions.ask(task.id(), secretary.id(), "Why?", LocalDate.of(2020, 1, 1))));
        assertThatThrownBy(() -> people.as(
                        people.someone(Role.EXPERT), () -> questions.ask(task.id(), secretary.id(), "Why?", null)))
                .isInstanceOf(NotFound.class);
        assertThat(rows(task)).isZero();
    }

    @Test
    void a_question_is_seen_by_nobody_but_those_who_see_its_task_and_the_one_who_is_asked() {
        TaskId question = ask();
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        for (UserRow stranger : List.of(proposer, other, people.someone(Role.EXPERT))) {
            assertThatThrownBy(() -> people.as(stranger, () -> questions.get(question)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> inbox.get(question)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> reasons.of(question)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> questions.answer(question, "No")))
                    .isInstanceOf(NotFound.class);
        }
        for (InboxList list : InboxList.values()) {
            assertThat(people.as(proposer, () -> lists.page(of(list), TaskOrder.USUAL, 0, 9)))
                    .noneMatch(row -> row.id().equals(question));
        }
        assertThatThrownBy(() -> people.as(secretary, () -> questions.of(task.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_question_is_neither_handed_on_nor_given_back_but_looked_at_again() {
        TaskId question = ask();
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        assertRefused("inbox.no.question", () -> people.as(secretary, () -> handover.delegate(question, other.id())));
        assertRefused("inbox.no.question", () -> people.as(secretary, () -> handover.takeBack(question)));
        assertRefused("inbox.no.question", () -> people.as(holder, () -> handover.takeBack(question)));
        assertRefused("workflow.task.personal", () -> people.as(secretary, () -> inbox.giveBack(question)));
        people.as(secretary, () -> plan.setPriority(inbox.get(question), 90));
        people.as(secretary, () -> plan.setFollowUp(inbox.get(question), LocalDate.of(2030, 5, 6)));
        assertThat(row(secretary, InboxList.MINE).priority()).isEqualTo(90);
        assertThat(row(secretary, InboxList.MINE).followUpAt()).isNotNull();
        assertThat(drift.rows()).isZero();
    }

    @Test
    void the_holder_takes_a_question_back_and_the_one_who_was_asked_is_told_by_whom() {
        TaskId question = ask();
        UserRow colleague = desks.officer();
        assertRefused("workflow.task.taken", () -> people.as(colleague, () -> questions.withdraw(question)));
        people.as(holder, () -> questions.withdraw(question));
        assertRefused("workflow.task.done", () -> people.as(secretary, () -> questions.answer(question, "Late")));
        assertThatThrownBy(() -> people.as(secretary, () -> questions.answer(question, "Late")))
                .extracting(refused -> ((Refused) refused).arguments()[0])
                .isEqualTo(holder.displayName());
        assertRefused("workflow.task.doneBy", () -> people.as(holder, () -> questions.withdraw(question)));
        assertThat(audited("QuestionWithdrawn")).contains(question.toString());
        assertThat(drift.rows()).isZero();
    }

    @Test
    void completing_the_task_closes_what_is_open_and_keeps_what_was_answered() {
        TaskId answered = ask();
        TaskId open = ask();
        people.as(secretary, () -> questions.answer(answered, "Yes"));
        people.as(holder, () -> filing.check(task.proposal(), Desks.IN_ORDER));

        assertThat(people.as(secretary, () -> inbox.get(open)).closed()).isTrue();
        assertThat(people.as(secretary, () -> inbox.get(answered)).closed()).isFalse();
        assertThat(people.as(holder, () -> questions.of(task.id()))).hasSize(2).noneMatch(QuestionRow::open);
        assertThat(drift.rows()).isZero();
    }

    @Test
    void a_lost_row_of_a_question_comes_back_when_the_inbox_is_made_right() {
        TaskId question = ask();
        String engineId = jdbc.sql("select engine_task_id from workflow_task where task_id = ?")
                .param(question.value())
                .query(String.class)
                .single();
        jdbc.sql("update workflow_task set status = 'CLOSED', ended_at = now(6), priority = 3 where task_id = ?")
                .param(question.value())
                .update();
        assertThat(drift.kinds()).containsKey(TaskDrift.Kind.MISSING);
        people.as(people.someone(Role.ADMINISTRATOR), () -> table.rebuild());
        assertThat(drift.rows()).isZero();
        assertThat(engineId).isNotEmpty();
        assertThat(row(secretary, InboxList.MINE).id()).isEqualTo(question);
    }

    private TaskId ask() {
        return people.as(holder, () -> questions.ask(task.id(), secretary.id(), "Which class?", null));
    }

    private TaskFilter of(InboxList list) {
        return TaskFilter.all(list).withText(task.number());
    }

    private TaskRow row(UserRow person, InboxList list) {
        return people.as(person, () -> lists.page(of(list), TaskOrder.USUAL, 0, 9)).stream()
                .filter(row -> row.kind() == Operation.ANSWER_QUESTION)
                .findFirst()
                .orElseThrow();
    }

    private long rows(TaskRow of) {
        return jdbc.sql("select count(*) from inbox_question where parent_id = ?")
                .param(of.id().value())
                .query(Long.class)
                .single();
    }

    private String audited(String action) {
        return String.join(
                " ",
                jdbc.sql("select facts from audit_entry where subject = ? and action = ?")
                        .params(task.proposal().toString(), action)
                        .query(String.class)
                        .list());
    }
}
