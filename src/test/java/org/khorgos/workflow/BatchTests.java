package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.monitor.BatchRow;
import org.khorgos.workflow.monitor.BatchService;
import org.khorgos.workflow.monitor.IncidentId;
import org.khorgos.workflow.monitor.IncidentService;
import org.khorgos.workflow.monitor.RetryResult;
import org.khorgos.workflow.monitor.RetryResult.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Very many stuck steps that are tried again in the background. */
@KhorgosTest
class BatchTests {
    private static final int MANY = 52;

    @Autowired
    Stages at;

    @Autowired
    People people;

    @Autowired
    IncidentService incidents;

    @Autowired
    BatchService batches;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    private UserRow administrator;
    private final List<String> jobs = new ArrayList<>();

    @BeforeEach
    void many_are_stuck() {
        at.people();
        var call = at.call("5000000", "700000");
        administrator = people.someone(Role.ADMINISTRATOR);
        List<String> timers = jdbc.sql(
                        "select ID_ from ACT_RU_JOB where RETRIES_ > 0 and PROCESS_INSTANCE_ID_ is not null")
                .query(String.class)
                .list();
        for (int i = timers.size(); i < MANY; i++) {
            at.sent(call);
        }
        jobs.addAll(jdbc.sql("select ID_ from ACT_RU_JOB where RETRIES_ > 0 and PROCESS_INSTANCE_ID_ is not null limit "
                        + MANY)
                .query(String.class)
                .list());
        assertThat(jobs).hasSize(MANY);
        jobs.forEach(job -> management.setJobRetries(job, 0));
    }

    @AfterEach
    void repair() {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = 'a node'")
                .update();
        management.createBatchQuery().listPage(0, 100).forEach(batch -> management.deleteBatch(batch.getId(), true));
        jobs.forEach(job -> management.setJobRetries(job, 3));
    }

    @Test
    void each_row_has_its_result_and_the_work_can_be_followed_to_its_end() {
        List<IncidentId> ids = stuck();
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = 'a node', LOCK_EXP_TIME_ = now() where ID_ = ?")
                .param(jobs.get(0))
                .update();
        ids.add(new IncidentId("nothing"));
        List<RetryResult> results = people.as(administrator, () -> incidents.retry(ids));
        assertThat(results).hasSize(MANY + 1);
        assertThat(results).filteredOn(one -> one.outcome() == Outcome.QUEUED).hasSize(MANY - 1);
        assertThat(results).filteredOn(one -> one.outcome() == Outcome.RUNNING).hasSize(1);
        assertThat(results).contains(new RetryResult(new IncidentId("nothing"), Outcome.GONE));
        assertThat(running().percent()).isZero();
        assertThatThrownBy(() -> people.as(administrator, () -> incidents.retry(ids)))
                .hasMessageContaining("workflow.batch.running");

        work();

        BatchRow ended = people.as(administrator, () -> batches.batches()).stream()
                .filter(row -> !row.running())
                .findFirst()
                .orElseThrow();
        assertThat(ended.percent()).isEqualTo(100);
        assertThat(management.createJobQuery().jobId(jobs.get(1)).singleResult().getRetries())
                .isOne();
        assertThat(management.createJobQuery().jobId(jobs.get(0)).singleResult().getRetries())
                .as("what was being tried is left alone")
                .isZero();
    }

    @Test
    void the_work_rests_goes_on_and_ends_and_who_comes_second_is_told() {
        people.as(administrator, () -> {
            incidents.retry(stuck());
            String id = running().id();
            batches.suspend(id, true);
            assertThat(running().suspended()).isTrue();
            assertThatThrownBy(() -> batches.suspend(id, true)).hasMessageContaining("workflow.suspension.already");
            batches.suspend(id, false);
            batches.delete(id);
            assertThatThrownBy(() -> batches.delete(id)).hasMessageContaining("workflow.batch.gone");
            assertThatThrownBy(() -> batches.retry(id)).hasMessageContaining("workflow.batch.gone");
        });
    }

    @Test
    void pieces_that_were_given_up_are_counted_and_tried_once_more() {
        people.as(administrator, () -> {
            incidents.retry(stuck());
            seed();
            Job piece = management
                    .createJobQuery()
                    .jobDefinitionId(management
                            .createBatchQuery()
                            .batchId(running().id())
                            .singleResult()
                            .getBatchJobDefinitionId())
                    .listPage(0, 1)
                    .get(0);
            management.setJobRetries(piece.getId(), 0);
            assertThat(running().failed()).isOne();
            batches.retry(running().id());
            assertThat(running().failed()).isZero();
        });
    }

    @Test
    void one_statement_lists_all_and_an_auditor_only_reads() {
        UserRow auditor = people.someone(Role.AUDITOR);
        people.as(administrator, () -> incidents.retry(stuck()));
        assertThat(people.as(auditor, () -> Statements.count("batches", () -> batches.batches()))
                        .count())
                .isOne();
        String id = running().id();
        assertThatThrownBy(() -> people.as(auditor, () -> batches.delete(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<IncidentId> stuck() {
        return new ArrayList<>(jdbc
                .sql("select ID_ from ACT_RU_INCIDENT where CONFIGURATION_ in (:jobs)")
                .param("jobs", jobs)
                .query(String.class)
                .list()
                .stream()
                .map(IncidentId::new)
                .toList());
    }

    private BatchRow running() {
        return people.as(administrator, () -> batches.batches()).stream()
                .filter(BatchRow::running)
                .findFirst()
                .orElseThrow();
    }

    private void seed() {
        management
                .createJobQuery()
                .jobDefinitionId(management
                        .createBatchQuery()
                        .batchId(running().id())
                        .singleResult()
                        .getSeedJobDefinitionId())
                .listPage(0, 10)
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** What the executor would do: begin the pieces, do them, see that all are done. */
    private void work() {
        for (int round = 0; round < 200 && management.createBatchQuery().count() > 0; round++) {
            management.createJobQuery().withRetriesLeft().listPage(0, 500).stream()
                    .filter(job -> job.getProcessInstanceId() == null && job.getProcessDefinitionKey() == null)
                    .forEach(job -> management.executeJob(job.getId()));
        }
        assertThat(management.createBatchQuery().count()).isZero();
    }
}
