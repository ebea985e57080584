package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Outcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** As many tasks at once as can be chosen, with a result for each. */
@KhorgosTest
class BulkFigureTests {
    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    ActDesk acts;

    @Test
    void two_hundred_tasks_are_taken_set_urgent_and_given_back() {
        UserRow officer = desks.officer();
        UserRow proposer = people.someone(Role.PROPOSER);
        List<TaskRow> rows = IntStream.range(0, BulkRun.ROWS_MAX)
                .mapToObj(number -> desks.task(officer, desks.sent(proposer)))
                .toList();
        time("take", officer, rows, row -> acts.inbox().claim(row.id()));
        time("prioritise", officer, rows, row -> acts.plan().setPriority(row, 90));
        time("give back", officer, rows, row -> acts.inbox().giveBack(row.id()));
        assertThat(rows).allMatch(row -> desks.task(officer, row.proposal()).priority() == 90);
    }

    private void time(String what, UserRow officer, List<TaskRow> rows, Consumer<TaskRow> act) {
        List<Outcome<TaskRow>> results = new ArrayList<>();
        long start = System.nanoTime();
        people.as(officer, () -> results.addAll(BulkRun.run(rows, act)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(results).hasSize(BulkRun.ROWS_MAX).allMatch(Outcome::isDone);
        System.out.printf("bulk: %s %d tasks in %d ms%n", what, rows.size(), took.toMillis());
    }
}
