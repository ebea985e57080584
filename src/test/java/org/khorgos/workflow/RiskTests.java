package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.monitor.Risk;
import org.khorgos.workflow.monitor.RiskRow;
import org.khorgos.workflow.monitor.RiskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the monitor sees before it is stuck. */
@KhorgosTest
class RiskTests {
    private static final int DAYS = 5;

    @Autowired
    Stages at;

    @Autowired
    RiskService risks;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        at.people();
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void a_job_that_failed_once_is_seen_with_the_tries_that_are_left() {
        ProposalId id = at.sent();
        String job = timer(id);
        String handler = configuration(job);
        configure(job, "Event_ThatIsNotThere");
        assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(ProcessEngineException.class);
        assertThat(of(id, Risk.FAILING_JOB)).singleElement().satisfies(row -> {
            assertThat(row.left()).isPositive();
            assertThat(row.process()).isEqualTo("filing");
        });
        configure(job, handler);
        management.setJobRetries(job, 3);
    }

    @Test
    void a_timer_and_a_task_that_nobody_minds_are_overdue() {
        ProposalId id = at.sent();
        assertThat(of(id, Risk.OVERDUE_TIMER)).isEmpty();
        assertThat(of(id, Risk.OVERDUE_TASK)).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(of(id, Risk.OVERDUE_TIMER)).isNotEmpty();
        assertThat(of(id, Risk.OVERDUE_TASK)).extracting(RiskRow::step).containsExactly("CHECK_FORM");
        assertThat(at.cast.as("auditor", () -> risks.rows(Risk.OVERDUE_TASK, 250, 0, 1000)))
                .noneMatch(row -> row.proposal().equals(id));
    }

    @Test
    void a_task_for_which_nobody_active_is_left_is_seen() {
        ProposalId id = at.sent();
        assertThat(of(id, Risk.NOBODY_MAY)).isEmpty();
        List<String> office = jdbc.sql("select u.username from identity_user u join identity_user_role r "
                        + "on r.user_id = u.user_id where r.role = 'OFFICE' and u.enabled")
                .query(String.class)
                .list();
        enable(office, false);
        assertThat(of(id, Risk.NOBODY_MAY)).extracting(RiskRow::step).containsExactly("CHECK_FORM");
        enable(office, true);
        assertThat(of(id, Risk.NOBODY_MAY)).isEmpty();
    }

    @Test
    void a_message_that_the_application_never_sends_is_seen() {
        ProposalId id = at.sent();
        assertThat(of(id, Risk.NO_SENDER)).isEmpty();
        rename(id, "WithdrawalAsked", "NobodySendsThis");
        assertThat(of(id, Risk.NO_SENDER)).extracting(RiskRow::step).containsExactly("NobodySendsThis");
        rename(id, "NobodySendsThis", "WithdrawalAsked");
    }

    @Test
    void what_was_not_submitted_tells_no_title() {
        ProposalId id = at.sent("cosignatory");
        clock.moveTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(of(id, Risk.OVERDUE_TIMER)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.title()).isEmpty();
            assertThat(row.number()).isEmpty();
        });
    }

    @Test
    void all_counts_take_one_statement_each_and_only_those_who_watch_may_ask() {
        var counted = at.cast.as("auditor", () -> Statements.count("risks", () -> risks.counts(DAYS)));
        assertThat(counted.count()).isLessThanOrEqualTo(Risk.values().length + 1);
        assertThatThrownBy(() -> at.cast.run("office", () -> risks.counts(DAYS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<RiskRow> of(ProposalId id, Risk risk) {
        return at.cast.as("auditor", () -> {
            List<RiskRow> rows = risks.rows(risk, DAYS, 0, 5000);
            assertThat(risks.counts(DAYS)).containsEntry(risk, (long) rows.size());
            return rows.stream().filter(row -> row.proposal().equals(id)).toList();
        });
    }

    private String timer(ProposalId id) {
        return jdbc.sql("select j.ID_ from ACT_RU_JOB j join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_ "
                        + "where h.BUSINESS_KEY_ = ? order by j.DUEDATE_ limit 1")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    private String configuration(String job) {
        return jdbc.sql("select HANDLER_CFG_ from ACT_RU_JOB where ID_ = ?")
                .param(job)
                .query(String.class)
                .single();
    }

    private void configure(String job, String handler) {
        jdbc.sql("update ACT_RU_JOB set HANDLER_CFG_ = ? where ID_ = ?")
                .params(handler, job)
                .update();
    }

    private void enable(List<String> usernames, boolean enabled) {
        jdbc.sql("update identity_user set enabled = :enabled where username in (:names)")
                .param("enabled", enabled)
                .param("names", usernames)
                .update();
    }

    private void rename(ProposalId id, String before, String after) {
        jdbc.sql("update ACT_RU_EVENT_SUBSCR set EVENT_NAME_ = ? where EVENT_NAME_ = ? and PROC_INST_ID_ in "
                        + "(select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)")
                .params(after, before, id.toString())
                .update();
    }
}
