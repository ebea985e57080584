package org.khorgos.bench;

import static org.khorgos.inbox.InboxList.CLAIMABLE;
import static org.khorgos.inbox.InboxList.DONE;
import static org.khorgos.inbox.InboxList.MINE;
import static org.khorgos.inbox.InboxList.TAKEN;
import static org.khorgos.inbox.InboxList.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskColumn;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskFilter.Due;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures the inbox at 10,000 and 100,000 open tasks beside the engine's own query, and holds it to what it promises. */
@Bench
class InboxBench {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int PAGE = 50;
    private static final int STATEMENTS_MAX = 3;
    private static final double FASTER = 5;
    private static final double GROWTH_MAX = 1.5;
    private static final double P95_MAX = 300;

    @Autowired
    BenchOffice office;

    @Autowired
    People people;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    TaskService engine;

    @Test
    void the_inbox_keeps_what_it_promises() {
        office.grow(FEW);
        Times small = Times.of(this::inboxPage).print("inbox page with ten counts at 10,000 tasks");
        Times.of(this::takeAndGiveBack).print("taking a task and giving it back at 10,000 tasks");
        long begin = System.nanoTime();
        office.grow(MANY);
        System.out.printf(
                "bench: 90,000 tasks of 18,000 proposals made in %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        Times large = Times.of(this::inboxPage).print("inbox page with ten counts at 100,000 tasks");
        Times engines = Times.of(this::enginesPage).print("the engine's page with one count at 100,000 tasks");
        Times again = Times.of(this::inboxPage).print("inbox page with ten counts once more");
        double page = Math.min(large.median(), again.median());
        System.out.printf(
                "bench: growth %.2f, the engine takes %.1f times as long%n",
                page / small.median(), engines.median() / page);
        Times.of(this::takeAndGiveBack).print("taking a task and giving it back at 100,000 tasks");
        int statements =
                Statements.count("inbox page with ten counts", this::inboxPage).count();

        SoftAssertions promises = new SoftAssertions();
        promises.assertThat(statements).as("statements").isLessThanOrEqualTo(STATEMENTS_MAX);
        promises.assertThat(engines.median() / page)
                .as("faster than the engine")
                .isGreaterThanOrEqualTo(FASTER);
        promises.assertThat(page / small.median()).as("growth").isLessThanOrEqualTo(GROWTH_MAX);
        orders(promises);
        searches(promises);
        promises.assertAll();
    }

    private Object inboxPage() {
        return as(() -> List.of(lists.counts(views()), lists.page(open(), TaskOrder.USUAL, 0, PAGE)));
    }

    private static TaskFilter open() {
        return TaskFilter.all(CLAIMABLE);
    }

    private static List<TaskFilter> views() {
        return List.of(
                TaskFilter.all(MINE),
                TaskFilter.all(MINE).withDue(Due.OVERDUE),
                open(),
                open().withDue(Due.OVERDUE),
                open().withStage(Stage.FILING),
                open().withKind(Operation.CHECK_FORM),
                open().withCountry("KZ"),
                TaskFilter.all(TAKEN),
                TaskFilter.all(WAITING),
                TaskFilter.all(DONE));
    }

    private Object enginesPage() {
        var query = engine.createTaskQuery().taskCandidateGroupIn(office.groups());
        return List.of(query.count(), query.orderByDueDate().asc().listPage(0, PAGE));
    }

    private Object takeAndGiveBack() {
        return as(() -> {
            TaskRow row = lists.page(open(), TaskOrder.USUAL, 0, 1).get(0);
            inbox.claim(row.id());
            inbox.giveBack(row.id());
            return row;
        });
    }

    private void orders(SoftAssertions promises) {
        for (InboxList list : InboxList.values()) {
            hold(promises, "page of " + list, () -> lists.page(TaskFilter.all(list), TaskOrder.USUAL, 0, PAGE));
        }
        for (TaskColumn column : TaskColumn.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                hold(
                        promises,
                        "page by " + column + (ascending ? "" : ", the last first"),
                        () -> lists.page(open(), TaskOrder.by(column, ascending), 0, PAGE));
            }
        }
        for (TaskGrouping grouping : TaskGrouping.values()) {
            TaskOrder order = TaskOrder.by(TaskColumn.TITLE, true).groupedBy(grouping);
            hold(promises, "page by title within " + grouping, () -> lists.page(open(), order, 0, PAGE));
            hold(promises, "parts by " + grouping, () -> lists.groups(open(), grouping));
        }
    }

    private void searches(SoftAssertions promises) {
        for (String words :
                List.of("glacier", "glacier 1234", "0777", "ecology", "proposer", "snow water valleys", "none")) {
            TaskFilter sought = open().withText(words);
            hold(promises, "search for " + words, () -> lists.page(sought, TaskOrder.USUAL, 0, PAGE));
            hold(
                    promises,
                    "search by title for " + words,
                    () -> lists.page(sought, TaskOrder.by(TaskColumn.TITLE, true), 0, PAGE));
            hold(
                    promises,
                    "counts of all lists for " + words,
                    () -> lists.counts(
                            Arrays.stream(InboxList.values()).map(sought::on).toList()));
        }
    }

    private void hold(SoftAssertions promises, String name, Supplier<?> work) {
        Times times = Times.of(() -> as(work)).print(name);
        promises.assertThat(times.p95()).as(name).isLessThanOrEqualTo(P95_MAX);
    }

    private <T> T as(Supplier<T> work) {
        return people.as(office.reader(), work);
    }
}
