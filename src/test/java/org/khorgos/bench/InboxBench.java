package org.khorgos.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.inbox.InboxList.CLAIMABLE;
import static org.khorgos.inbox.InboxList.DONE;
import static org.khorgos.inbox.InboxList.MINE;
import static org.khorgos.inbox.InboxList.TAKEN;
import static org.khorgos.inbox.InboxList.WAITING;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.demo.DemoPeople;
import org.khorgos.demo.ProposalLife;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskColumn;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskFilter.Due;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.TaskDrift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Measures the inbox at 10,000 and 100,000 open tasks beside the engine's own query, and holds it to five times the speed of that. */
@SpringBootTest(
        properties = {
            "khorgos.database.folder=target/mariadb/${random.uuid}",
            "khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
            "khorgos.database.kept=false",
            "khorgos.documents.folder=target/documents/${random.uuid}",
            "khorgos.password-strength=4",
            "camunda.bpm.job-execution.enabled=false",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles("test")
class InboxBench {
    private static final int RUNS = 21;
    private static final int WARM = 4;
    private static final int PAGE = 50;
    private static final int GROUPS = 20;

    @Autowired
    ManyTasks many;

    @Autowired
    DemoPeople demo;

    @Autowired
    ProposalLife life;

    @Autowired
    Proposals proposals;

    @Autowired
    People people;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskService engine;

    @Autowired
    TaskDrift drift;

    @Test
    void the_inbox_is_five_times_as_fast_as_the_engine() {
        SystemUser.run(demo::create);
        List<ProposalId> templates = templates();
        UserRow reader = people.someone(
                Role.OFFICE,
                Role.COMMITTEE_CHAIR,
                Role.COMMITTEE_SECRETARY,
                Role.HOST_HANDLER,
                Role.HOST_APPROVER,
                Role.CO_HANDLER,
                Role.HOME_APPROVER);
        List<String> groups = reader.actor().groups().stream()
                .filter(group -> !group.startsWith("USER@"))
                .limit(GROUPS)
                .toList();
        List<String> all = Stream.concat(
                        groups.stream(),
                        Stream.generate(() -> "CO_HANDLER@" + UUID.randomUUID()).limit(GROUPS))
                .toList();
        ManyTasks.Desk desk = new ManyTasks.Desk(reader, people.someone(Role.OFFICE), all);

        double seed = grow(0, 2_000, templates, desk);
        double small = page(reader);
        seed += grow(2_000, 20_000, templates, desk);
        double large = page(reader);
        double engines = median(() -> engine(groups));
        System.out.printf("bench: 100,000 tasks of 20,000 proposals made in %.0f ms%n", seed);
        System.out.printf(
                "bench: inbox page with ten counts, 10,000 tasks: %.1f ms, 100,000: %.1f ms, growth %.2f%n",
                small, large, large / small);
        System.out.printf(
                "bench: engine's page with one count, 100,000 tasks: %.1f ms, %.1f times as long%n",
                engines, engines / large);
        others(reader);
        int statements = Statements.count("inbox page with ten counts", () -> inbox(reader))
                .count();

        assertThat(statements).isLessThanOrEqualTo(3);
        assertThat(engines / large).isGreaterThanOrEqualTo(5);
    }

    private List<ProposalId> templates() {
        List<ProposalId> sent = IntStream.range(0, 4)
                .mapToObj(i -> {
                    ProposalId id = life.draft("proposer", proposals.call(), Proposals.content());
                    life.send(id, "proposer");
                    return id;
                })
                .toList();
        sent.subList(1, 4).forEach(life::check);
        sent.subList(2, 4).forEach(id -> life.proposeFiling(id, FilingOutcome.FILED, null));
        life.confirmFiling(sent.get(3));
        return sent;
    }

    private double grow(int from, int to, List<ProposalId> templates, ManyTasks.Desk desk) {
        long begin = System.nanoTime();
        many.grow(from, to, templates, desk);
        many.settle();
        assertThat(drift.rows()).isZero();
        return (System.nanoTime() - begin) / 1e6;
    }

    private double page(UserRow reader) {
        return median(() -> inbox(reader));
    }

    private Object inbox(UserRow reader) {
        return people.as(
                reader,
                () -> List.of(lists.counts(views()), lists.page(TaskFilter.all(CLAIMABLE), TaskOrder.USUAL, 0, PAGE)));
    }

    private static List<TaskFilter> views() {
        TaskFilter open = TaskFilter.all(CLAIMABLE);
        return List.of(
                TaskFilter.all(MINE),
                TaskFilter.all(MINE).withDue(Due.OVERDUE),
                open,
                open.withDue(Due.OVERDUE),
                open.withStage(Stage.FILING),
                open.withKind(Operation.CHECK_FORM),
                open.withCountry("KZ"),
                TaskFilter.all(TAKEN),
                TaskFilter.all(WAITING),
                TaskFilter.all(DONE));
    }

    private Object engine(List<String> groups) {
        var query = engine.createTaskQuery().taskCandidateGroupIn(groups);
        return List.of(query.count(), query.orderByDueDate().asc().listPage(0, PAGE));
    }

    private void others(UserRow reader) {
        TaskFilter open = TaskFilter.all(CLAIMABLE);
        views().forEach(view -> print("count of " + view, () -> people.as(reader, () -> lists.counts(List.of(view)))));
        print("counts of ten views", () -> people.as(reader, () -> lists.counts(views())));
        print("page as usual", () -> people.as(reader, () -> lists.page(open, TaskOrder.USUAL, 0, PAGE)));
        print(
                "page by title",
                () -> people.as(reader, () -> lists.page(open, TaskOrder.by(TaskColumn.TITLE, true), 0, PAGE)));
        print(
                "page by priority",
                () -> people.as(reader, () -> lists.page(open, TaskOrder.by(TaskColumn.PRIORITY, false), 0, PAGE)));
        print(
                "page of a search",
                () -> people.as(reader, () -> lists.page(open.withText("glacier 1234"), TaskOrder.USUAL, 0, PAGE)));
        print(
                "page of what waits for others",
                () -> people.as(reader, () -> lists.page(TaskFilter.all(WAITING), TaskOrder.USUAL, 0, PAGE)));
    }

    private static void print(String name, Supplier<Object> work) {
        System.out.printf("bench: %s, 100,000 tasks: %.1f ms%n", name, median(work));
    }

    private static double median(Supplier<Object> work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < WARM + RUNS; run++) {
            long begin = System.nanoTime();
            var unused = work.get();
            if (run >= WARM) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}
