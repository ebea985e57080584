package org.khorgos.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.monitor.IncidentGroup;
import org.khorgos.workflow.monitor.IncidentId;
import org.khorgos.workflow.monitor.IncidentRow;
import org.khorgos.workflow.monitor.IncidentService;
import org.khorgos.workflow.monitor.RetryResult;
import org.khorgos.workflow.monitor.RetryResult.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Stuck steps that are tried again by one or two administrators, alone and together. */
@KhorgosTest
class RetryTests {
    @Autowired
    IncidentService incidents;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void repair() {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = 'a node'")
                .update();
        breakdowns.repair();
    }

    @Test
    void of_two_administrators_one_has_it_tried_again_and_the_other_learns_that_it_is_gone()
            throws InterruptedException {
        IncidentId stuck = stuck(breakdowns.sent());
        List<UserRow> both = List.of(administrator(), administrator());
        List<Outcome> outcomes = new CopyOnWriteArrayList<>();
        List<Runnable> acts = both.stream()
                .<Runnable>map(one -> () -> people.as(
                        one,
                        () -> outcomes.add(
                                incidents.retry(List.of(stuck)).get(0).outcome())))
                .toList();
        assertThat(Race.run(acts)).allMatch(Objects::isNull);
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.RETRIED, Outcome.GONE);
        assertThat(breakdowns.triesLeft()).isOne();
    }

    @Test
    void what_is_being_tried_at_this_moment_is_left_alone_and_the_others_are_tried() {
        IncidentId running = stuck(breakdowns.sent());
        IncidentId waiting = stuck(breakdowns.sent());
        take(running);
        List<RetryResult> results =
                people.as(administrator(), () -> incidents.retry(List.of(running, waiting, new IncidentId("nothing"))));
        assertThat(results)
                .containsExactlyInAnyOrder(
                        new RetryResult(running, Outcome.RUNNING),
                        new RetryResult(waiting, Outcome.RETRIED),
                        new RetryResult(new IncidentId("nothing"), Outcome.GONE));
    }

    @Test
    void who_tries_again_while_a_node_takes_the_job_waits_for_it_and_is_told_that_it_runs() throws Exception {
        IncidentId running = stuck(breakdowns.sent());
        UserRow administrator = administrator();
        CountDownLatch taken = new CountDownLatch(1);
        List<Outcome> outcomes = new CopyOnWriteArrayList<>();
        List<Throwable> thrown = Race.run(List.of(
                        () -> transactions.executeWithoutResult(status -> {
                            take(running);
                            taken.countDown();
                            awaitSomebodyBehind();
                        }),
                        () -> {
                            await(taken);
                            people.as(
                                    administrator,
                                    () -> outcomes.add(incidents
                                            .retry(List.of(running))
                                            .get(0)
                                            .outcome()));
                        }))
                .stream()
                .filter(Objects::nonNull)
                .toList();
        assertThat(thrown).isEmpty();
        assertThat(outcomes).containsExactly(Outcome.RUNNING);
        assertThat(breakdowns.triesLeft()).isZero();
    }

    private void take(IncidentId id) {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = 'a node', LOCK_EXP_TIME_ = now() where ID_ = "
                        + "(select CONFIGURATION_ from ACT_RU_INCIDENT where ID_ = ?)")
                .param(id.value())
                .update();
    }

    /** Returns as soon as the other one waits for the row. */
    private void awaitSomebodyBehind() {
        for (int i = 0; i < 10_000; i++) {
            if (jdbc.sql(
                                    "select count(*) from information_schema.PROCESSLIST where INFO like '%ACT_RU_INCIDENT%for update%' "
                                            + "and ID <> connection_id()")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return;
            }
        }
        throw new AssertionError("nobody waits for the job");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_same_failures_are_one_line_that_is_tried_again_at_once() {
        ProposalId first = breakdowns.sent();
        ProposalId second = breakdowns.sent();
        IncidentId one = stuck(first);
        IncidentId two = stuck(second);
        UserRow administrator = administrator();
        IncidentGroup group = people.as(administrator, () -> incidents.groups()).stream()
                .filter(line -> line.message().contains("not found: boundary event"))
                .findFirst()
                .orElseThrow();
        assertThat(group.count()).isGreaterThanOrEqualTo(2);
        List<RetryResult> results = people.as(administrator, () -> incidents.retryAll(group));
        assertThat(results)
                .contains(new RetryResult(one, Outcome.RETRIED), new RetryResult(two, Outcome.RETRIED))
                .hasSize((int) group.count());
        assertThat(people.as(administrator, () -> incidents.groups())).doesNotContain(group);
    }

    @Test
    void a_note_stands_beside_the_stuck_step_with_who_and_when() {
        ProposalId id = breakdowns.sent();
        IncidentId stuck = stuck(id);
        UserRow administrator = administrator();
        people.as(administrator, () -> incidents.annotate(stuck, "Waits for the network."));
        assertThat(row(id).note()).startsWith("Waits for the network.\n" + administrator.displayName() + ", 20");
        assertThatThrownBy(() -> people.as(administrator, () -> incidents.annotate(stuck, " ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(administrator, () -> incidents.annotate(new IncidentId("nothing"), "Gone.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_auditor_only_reads() {
        IncidentId stuck = stuck(breakdowns.sent());
        UserRow auditor = people.someone(Role.AUDITOR);
        assertThat(people.as(auditor, () -> incidents.groups())).isNotEmpty();
        assertThatThrownBy(() -> people.as(auditor, () -> {
                    incidents.retry(List.of(stuck));
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(auditor, () -> incidents.annotate(stuck, "Note.")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private IncidentId stuck(ProposalId id) {
        breakdowns.breakNextTimer(id);
        return row(id).id();
    }

    private IncidentRow row(ProposalId id) {
        return people.as(administrator(), () -> incidents.incidents()).stream()
                .filter(row -> row.proposal().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UserRow administrator() {
        return people.someone(Role.ADMINISTRATOR);
    }
}
