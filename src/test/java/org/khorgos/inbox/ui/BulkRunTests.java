package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Outcome;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people act on the same selection at the same moment, with real threads: each row is whole and has one winner. */
@KhorgosTest
class BulkRunTests {
    private static final int ROWS = 20;

    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    ActDesk acts;

    @Autowired
    FilingService filing;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final List<Outcome<TaskRow>> all = Collections.synchronizedList(new ArrayList<>());
    private UserRow first;
    private UserRow second;
    private UserRow third;

    @BeforeEach
    void people() {
        first = desks.officer();
        second = desks.officer();
        third = desks.officer();
    }

    @Test
    void two_people_take_the_same_twenty_tasks_and_each_has_one_winner() throws Exception {
        List<TaskRow> rows = free();

        List<Outcome<TaskRow>> results =
                race(run(first, rows, row -> acts.inbox().claim(row.id())), run(second, rows, row -> acts.inbox()
                        .claim(row.id())));

        assertThat(results).hasSize(2 * ROWS);
        assertThat(results.stream().filter(Outcome::isDone)).hasSize(ROWS);
        assertThat(results.stream().filter(result -> !result.isDone()).map(BulkRunTests::reason))
                .hasSize(ROWS)
                .containsOnly("workflow.task.taken");
        for (TaskRow row : rows) {
            assertThat(audited(row, "TaskMoved")).as(row.number()).isOne();
        }
    }

    @Test
    void a_double_click_takes_once() throws Exception {
        List<TaskRow> rows = free().subList(0, 5);

        List<Outcome<TaskRow>> results =
                race(run(first, rows, row -> acts.inbox().claim(row.id())), run(first, rows, row -> acts.inbox()
                        .claim(row.id())));

        assertThat(results).allMatch(Outcome::isDone);
        assertThat(rows).allMatch(row -> audited(row, "TaskMoved") == 1);
    }

    @Test
    void of_giving_back_and_completing_one_wins_for_each_task() throws Exception {
        List<TaskRow> rows = taken();

        List<Outcome<TaskRow>> results =
                race(run(first, rows, row -> acts.inbox().giveBack(row.id())), run(first, rows, this::check));

        assertCompleted(results, rows);
    }

    @Test
    void of_reassigning_and_completing_nothing_is_done_twice_or_by_halves() throws Exception {
        List<TaskRow> rows = taken();

        List<Outcome<TaskRow>> results = race(
                run(third, rows, row -> acts.handover().reassign(row.id(), row.assignee(), second.id())),
                run(first, rows, this::check));

        assertThat(results.stream().filter(Outcome::isDone)).hasSize(ROWS);
        assertThat(rows).allMatch(row -> row(row).equals("DONE") || row(row).equals("OPEN" + second.id()));
    }

    @Test
    void of_two_who_reassign_the_same_tasks_one_is_told_who_holds_them_now() throws Exception {
        List<TaskRow> rows = taken();

        List<Outcome<TaskRow>> results = race(
                run(first, rows, row -> acts.handover().reassign(row.id(), row.assignee(), second.id())),
                run(third, rows, row -> acts.handover().reassign(row.id(), row.assignee(), third.id())));

        assertThat(results.stream().filter(Outcome::isDone)).hasSize(ROWS);
        assertThat(rows).allMatch(row -> audited(row, "TaskReassigned") == 1);
    }

    @Test
    void reassigning_a_free_task_and_taking_it_leave_one_holder() throws Exception {
        List<TaskRow> rows = free();

        List<Outcome<TaskRow>> results = race(
                run(third, rows, row -> acts.handover().reassign(row.id(), row.assignee(), second.id())),
                run(first, rows, row -> acts.inbox().claim(row.id())));

        assertThat(results.stream().filter(Outcome::isDone)).hasSize(ROWS);
    }

    @Test
    void due_dates_and_follow_ups_set_at_once_agree_with_the_engine_and_one_of_two_due_dates_wins() throws Exception {
        List<TaskRow> rows = taken();
        LocalDate day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(9);

        List<Outcome<TaskRow>> results = race(
                run(second, rows, row -> acts.plan().setDue(row, day, "The expert is away.")),
                run(third, rows, row -> acts.plan().setDue(row, day.plusDays(1), "The hall is closed.")),
                run(first, rows, row -> acts.plan().setFollowUp(row, day)));

        assertThat(results.stream().filter(Outcome::isDone)).hasSize(2 * ROWS);
        assertThat(results.stream().filter(result -> !result.isDone()))
                .extracting(BulkRunTests::reason)
                .containsOnly("inbox.changed.DUE_DATE");
        assertThat(rows).allMatch(this::agrees);
    }

    @Test
    void a_holder_is_reminded_once_however_many_ask() throws Exception {
        List<TaskRow> rows = taken().subList(0, 10);

        List<Outcome<TaskRow>> results =
                race(run(second, rows, row -> acts.plan().remind(row.id())), run(third, rows, row -> acts.plan()
                        .remind(row.id())));

        assertThat(results.stream().filter(Outcome::isDone)).hasSize(rows.size());
    }

    @Test
    void a_row_that_fails_stops_no_other_and_changes_nothing() {
        List<TaskRow> rows = new ArrayList<>(taken().subList(0, 3));
        UserRow cosignatory = people.someone(Role.COSIGNATORY);
        rows.add(1, desks.task(cosignatory, desks.sent(people.someone(Role.PROPOSER), cosignatory)));

        List<Outcome<TaskRow>> results = new ArrayList<>();
        people.as(
                first,
                () -> results.addAll(
                        BulkRun.run(rows, row -> acts.handover().reassign(row.id(), row.assignee(), second.id()))));

        assertThat(results).extracting(Outcome::isDone).containsExactly(true, false, true, true);
        assertThat(people.as(first, () -> acts.acts().fitting(rows))).contains(TaskAct.REASSIGN, TaskAct.REMIND);
    }

    private List<TaskRow> free() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> desks.task(first, desks.toCheck()))
                .toList();
    }

    private List<TaskRow> taken() {
        return free().stream()
                .map(task -> {
                    desks.take(first, task);
                    return desks.task(first, task.proposal());
                })
                .toList();
    }

    private void check(TaskRow row) {
        filing.check(row.proposal(), Desks.IN_ORDER);
    }

    private Runnable run(UserRow person, List<TaskRow> rows, Consumer<TaskRow> act) {
        return () -> people.as(person, () -> all.addAll(BulkRun.run(rows, act)));
    }

    private List<Outcome<TaskRow>> race(Runnable... runs) throws Exception {
        assertThat(Race.run(List.of(runs))).allMatch(Objects::isNull);
        return List.copyOf(all);
    }

    private void assertCompleted(List<Outcome<TaskRow>> results, List<TaskRow> rows) {
        assertThat(rows).extracting(this::row).containsOnly("DONE");
        assertThat(results.stream().filter(result -> !result.isDone()))
                .extracting(BulkRunTests::reason)
                .isSubsetOf("workflow.task.doneBy", "workflow.task.done", "workflow.task.free", "inbox.no.over");
    }

    private static String reason(Outcome<TaskRow> result) {
        return Objects.requireNonNull(result.refusal()).messageKey();
    }

    /** The status of the row and who holds it while it is open. */
    private String row(TaskRow row) {
        return jdbc.sql("select concat(status, if(status = 'OPEN', coalesce(cast(assignee_id as char), ''), '')) "
                        + "from workflow_task where task_id = ?")
                .param(row.id().value())
                .query(String.class)
                .single();
    }

    private boolean agrees(TaskRow row) {
        return jdbc.sql(
                                "select count(*) from workflow_task w join ACT_RU_TASK t "
                                        + "on t.ID_ = w.engine_task_id collate utf8mb4_bin where w.task_id = ? "
                                        + "and date(w.due_at) = date(t.DUE_DATE_) and date(w.follow_up_at) = date(t.FOLLOW_UP_DATE_)")
                        .param(row.id().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int audited(TaskRow row, String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = ?")
                .params(row.proposal().toString(), action)
                .query(Integer.class)
                .single();
    }
}
