package org.khorgos.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.MovableClock;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each check in each level, by what the database then holds; every test takes back what it did to it. */
@KhorgosTest
class HealthChecksTests {
    @Autowired
    List<HealthCheck> checks;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService writing;

    private Instant now;

    @BeforeEach
    void time_stands_still() {
        now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        clock.moveTo(now);
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void the_database_answers() {
        assertThat(fact("database", "database-answer").level()).isEqualTo(Level.OK);
        assertThat(check("database").vital()).isTrue();
        assertThat(checks).filteredOn(HealthCheck::vital).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, OK", "PT5S, WARN", "PT-5M, BAD"})
    void a_clock_that_is_wrong_is_seen(Duration wrong, Level level) {
        clock.resume();
        clock.moveTo(clock.instant().plus(wrong));
        assertThat(fact("clock", "clock-apart").level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"PT-1H, OK", "PT1M, OK", "PT6M, WARN", "PT2H, BAD"})
    void a_job_that_is_due_too_long_is_seen(Duration overdue, Level level) {
        aTimerWaits();
        undone(() -> {
            jdbc.sql("update ACT_RU_JOB set DUEDATE_ = ?, RETRIES_ = 3, LOCK_OWNER_ = null")
                    .param(Timestamp.from(now.minus(overdue)))
                    .update();
            HealthFact fact = fact("jobs", "jobs-overdue");
            assertThat(fact.level()).isEqualTo(level);
            assertThat(fact.value()).isEqualTo(Math.max(0, overdue.toSeconds()));
            assertThat(fact.since()).isEqualTo(overdue.isNegative() ? null : now.minus(overdue));
        });
    }

    @Test
    void a_job_that_is_still_held_on_to_is_seen() {
        aTimerWaits();
        undone(() -> {
            jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null").update();
            assertThat(fact("jobs", "jobs-locked").level()).isEqualTo(Level.OK);
            hold(now.plusSeconds(60), 1);
            assertThat(fact("jobs", "jobs-locked").level()).isEqualTo(Level.OK);
            hold(now.minusSeconds(600), 1);
            assertThat(fact("jobs", "jobs-locked").level()).isEqualTo(Level.WARN);
            moreJobs();
            hold(now.minusSeconds(600), 10);
            assertThat(fact("jobs", "jobs-locked").level()).isEqualTo(Level.BAD);
        });
    }

    @Test
    void jobs_that_were_given_up_are_counted() {
        aTimerWaits();
        undone(() -> {
            moreJobs();
            jdbc.sql("update ACT_RU_JOB set RETRIES_ = 3").update();
            assertThat(fact("jobs", "jobs-failed").level()).isEqualTo(Level.OK);
            jdbc.sql("update ACT_RU_JOB set RETRIES_ = 0 limit 1").update();
            assertThat(fact("jobs", "jobs-failed").level()).isEqualTo(Level.WARN);
            jdbc.sql("update ACT_RU_JOB set RETRIES_ = 0 limit 20").update();
            assertThat(fact("jobs", "jobs-failed").level()).isEqualTo(Level.BAD);
        });
    }

    @Test
    void a_node_without_a_job_executor_is_worth_a_warning() {
        assertThat(fact("executor", "executor-active").level()).isEqualTo(Level.WARN);
    }

    @ParameterizedTest
    @CsvSource({"PT1M, OK, OK", "PT30M, OK, WARN", "PT5H, OK, BAD"})
    void mails_that_do_not_leave_are_seen(Duration waiting, Level count, Level age) {
        undone(() -> {
            jdbc.sql("delete from notification_mail").update();
            assertThat(fact("mails", "mails-late").since()).isNull();
            mail("QUEUED", waiting);
            assertThat(fact("mails", "mails-late").level()).isEqualTo(age);
            assertThat(fact("mails", "mails-late").since()).isEqualTo(now.minus(waiting));
            assertThat(fact("mails", "mails-waiting").level()).isEqualTo(count);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, OK", "1, WARN", "100, BAD"})
    void mails_that_were_given_up_are_counted(int failed, Level level) {
        undone(() -> {
            jdbc.sql("delete from notification_mail").update();
            for (int mail = 0; mail < failed; mail++) {
                mail("FAILED", Duration.ofDays(1));
            }
            assertThat(fact("mails", "mails-failed").level()).isEqualTo(level);
            assertThat(fact("mails", "mails-late").level()).isEqualTo(Level.OK);
        });
    }

    @ParameterizedTest
    @CsvSource({"PT1M, OK", "PT20M, WARN", "PT5H, BAD"})
    void events_that_nobody_handles_are_seen(Duration waiting, Level level) {
        undone(() -> {
            jdbc.sql("delete from EVENT_PUBLICATION").update();
            event(waiting);
            assertThat(fact("events", "events-late").level()).isEqualTo(level);
            assertThat(fact("events", "events-waiting").value()).isOne();
        });
    }

    @Test
    void work_of_a_past_that_was_lived_through_waits_from_when_time_runs() {
        aTimerWaits();
        undone(() -> {
            Duration before = Duration.ofDays(9);
            jdbc.sql("update ACT_RU_JOB set DUEDATE_ = ?, RETRIES_ = 3, LOCK_OWNER_ = null")
                    .param(Timestamp.from(now.minus(before)))
                    .update();
            mail("QUEUED", before);
            event(before);
            List<List<String>> waiting = List.of(
                    List.of("jobs", "jobs-overdue"), List.of("mails", "mails-late"), List.of("events", "events-late"));
            assertThat(waiting)
                    .allSatisfy(one ->
                            assertThat(fact(one.get(0), one.get(1)).level()).isEqualTo(Level.BAD));

            clock.moveTo(now.minus(Duration.ofDays(200)));
            clock.resume();
            assertThat(waiting).allSatisfy(one -> {
                HealthFact fact = fact(one.get(0), one.get(1));
                assertThat(fact.level()).isEqualTo(Level.OK);
                assertThat(fact.since()).isEqualTo(clock.caughtUp());
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"P-1D, OK", "P1D, OK", "P4D, WARN", "P15D, BAD"})
    void history_that_should_be_gone_is_seen(Duration overdue, Level level) {
        aTimerWaits();
        undone(() -> {
            jdbc.sql("update ACT_HI_PROCINST set REMOVAL_TIME_ = ?")
                    .param(Timestamp.from(now.minus(overdue)))
                    .update();
            assertThat(fact("history", "history-overdue").level()).isEqualTo(level);
        });
    }

    @Test
    void the_last_cleaning_of_the_history_is_told() {
        history.cleanUpHistoryAsync(true).getId();
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
        assertThat(fact("history", "history-cleaned").since()).isEqualTo(now);
        assertThat(fact("history", "history-size").value()).isPositive();
        undone(() -> {
            clock.moveTo(now.plus(Duration.ofDays(4)));
            assertThat(fact("history", "history-cleaned").level()).isEqualTo(Level.WARN);
            clock.moveTo(now.plus(Duration.ofDays(15)));
            assertThat(fact("history", "history-cleaned").level()).isEqualTo(Level.BAD);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, OK", "1, WARN", "12, BAD"})
    void tasks_that_the_inbox_shows_otherwise_are_counted(int wrong, Level level) {
        for (int task = 0; task < wrong; task++) {
            aTimerWaits();
        }
        undone(() -> {
            long before = fact("inbox", "inbox-differs").value();
            assertThat(before).isZero();
            jdbc.sql("update ACT_RU_TASK set DUE_DATE_ = '2001-01-01' order by CREATE_TIME_ desc limit " + wrong)
                    .update();
            assertThat(fact("inbox", "inbox-differs").level()).isEqualTo(level);
        });
    }

    @Test
    void the_free_space_for_documents_is_told() {
        assertThat(fact("documents", "documents-free").value()).isPositive();
    }

    private void aTimerWaits() {
        var proposer = people.someone(Role.PROPOSER);
        var id = proposals.draft(proposer);
        people.as(proposer, () -> writing.sendForSignature(id));
    }

    private void moreJobs() {
        for (int more = 0; more < 5; more++) {
            jdbc.sql(
                            "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, DUEDATE_, SUSPENSION_STATE_, PRIORITY_) "
                                    + "select uuid(), 1, 'timer', 1, 3, DUEDATE_, 1, 0 from ACT_RU_JOB limit 5")
                    .update();
        }
    }

    private void hold(Instant until, int jobs) {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = 'a node', LOCK_EXP_TIME_ = ? limit " + jobs)
                .param(Timestamp.from(until))
                .update();
    }

    private void event(Duration waiting) {
        jdbc.sql("insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date) "
                        + "values (?, 'listener', 'event', '{}', ?)")
                .params(UUID.randomUUID().toString(), Timestamp.from(now.minus(waiting)))
                .update();
    }

    private void mail(String status, Duration ago) {
        Timestamp at = Timestamp.from(now.minus(ago));
        jdbc.sql("insert into notification_mail (mail_id, recipient_id, address, language, subject, body, message_id, "
                        + "status, attempts, next_attempt_at, created_at) "
                        + "values (uuid(), uuid(), 'a@example.org', 'en', 's', 'b', uuid(), ?, 1, ?, ?)")
                .params(status, at, at)
                .update();
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private HealthCheck check(String name) {
        return checks.stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private HealthFact fact(String check, String name) {
        return check(check).facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
