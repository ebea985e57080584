package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.MovableClock;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.monitor.InstanceExportService;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceFilter.Kind;
import org.khorgos.workflow.monitor.InstanceListService;
import org.khorgos.workflow.monitor.InstanceRow;
import org.khorgos.workflow.monitor.InstanceSort;
import org.khorgos.workflow.monitor.ModelUseService;
import org.khorgos.workflow.monitor.Period;
import org.khorgos.workflow.monitor.ProcessMonitorService;
import org.khorgos.workflow.monitor.StepUse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the monitor counts in models and lists of processes. */
@KhorgosTest
class ModelUseTests {
    @Autowired
    Stages at;

    @Autowired
    ModelUseService use;

    @Autowired
    ProcessMonitorService monitor;

    @Autowired
    InstanceListService list;

    @Autowired
    InstanceExportService exports;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID call;

    @BeforeEach
    void people() {
        at.people();
        call = at.call("5000000", "700000");
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void a_step_tells_its_visits_and_the_working_days_that_it_took() {
        StepUse before = step("UserTask_CheckForm");
        ProposalId id = at.sent(call);
        StepUse waiting = step("UserTask_CheckForm");
        assertThat(waiting.visits()).isEqualTo(before.visits() + 1);
        assertThat(waiting.running()).isEqualTo(before.running() + 1);
        assertThat(waiting.done()).isEqualTo(before.done());

        at.life.check(id);
        StepUse done = step("UserTask_CheckForm");
        assertThat(done.done()).isEqualTo(before.done() + 1);
        assertThat(done.running()).isEqualTo(before.running());
        assertThat(done.median()).isNotNull().isLessThanOrEqualTo(done.ninety());
        assertThat(step("ServiceTask_SubmitProposal").median())
                .as("what happens at once takes no time")
                .isNull();
    }

    @Test
    void the_period_leaves_out_what_began_before_it() {
        at.sent(call);
        LocalDate later = LocalDate.now(clock).plusDays(40);
        assertThat(steps(new Period(later, later.plusDays(1))))
                .filteredOn(step -> step.element().equals("UserTask_CheckForm"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.visits()).isZero();
                    assertThat(step.running())
                            .as("what is there now is there now")
                            .isPositive();
                });
    }

    @Test
    void the_figures_of_a_model_take_six_statements_however_many_processes_there_are() {
        at.sent(call);
        at.sent(call);
        var counted = at.cast.as("administrator", () -> Statements.count("steps of a model", () -> steps(period())));
        assertThat(counted.count()).isLessThanOrEqualTo(6);
        var models = at.cast.as("administrator", () -> Statements.count("all models", () -> monitor.definitions()));
        assertThat(models.count()).isEqualTo(1);
    }

    @Test
    void processes_are_found_by_call_country_stage_step_version_and_start() {
        ProposalId checking = at.sent(call);
        ProposalId filing = at.inFiling();
        InstanceFilter ofCall = filter(null, "", "", null, null, call, "");
        assertThat(found(ofCall)).containsExactly(checking);
        assertThat(found(filter(Stage.FORMAL_CHECK, "", "", null, null, call, "")))
                .containsExactly(checking);
        assertThat(found(filter(Stage.COMMITTEE, "", "", null, null, call, ""))).isEmpty();
        assertThat(found(filter(null, "filing", "UserTask_CheckForm", null, null, null, "")))
                .contains(checking)
                .doesNotContain(filing);
        assertThat(found(filter(null, "filing", "UserTask_ProposeFiling", null, null, null, "")))
                .contains(filing)
                .doesNotContain(checking);
        LocalDate today = LocalDate.now(clock);
        assertThat(found(filter(null, "", "", today.minusDays(1), today.plusDays(1), call, "")))
                .containsExactly(checking);
        assertThat(found(filter(null, "", "", today.plusDays(2), null, call, "")))
                .isEmpty();
        assertThat(found(filter(null, "", "", null, null, call, country(checking))))
                .containsExactly(checking);
        assertThat(found(filter(null, "", "", null, null, call, "ZZ"))).isEmpty();
        InstanceRow row = page(ofCall).get(0);
        assertThat(row.version()).isPositive();
        assertThat(row.suspended()).isFalse();
        assertThat(row.steps()).contains(new InstanceRow.Step("filing", "UserTask_CheckForm"));
    }

    @Test
    void what_was_not_submitted_is_not_found_by_its_call_or_country() {
        ProposalId collecting = at.sent(call, "cosignatory");
        assertThat(found(filter(null, "", "", null, null, call, ""))).isEmpty();
        assertThat(found(filter(null, "", "", null, null, null, country(collecting))))
                .doesNotContain(collecting);
        assertThat(found(filter(null, "filing", "UserTask_SignProposal", null, null, null, "")))
                .contains(collecting);
    }

    @Test
    void a_page_of_processes_and_its_count_take_two_statements() {
        at.sent(call);
        var counted = at.cast.as(
                "auditor",
                () -> Statements.count("page and count of processes", () -> {
                    list.count(InstanceFilter.ALL);
                    return list.page(InstanceFilter.ALL, InstanceSort.LATEST, 0, 50);
                }));
        assertThat(counted.count()).isEqualTo(2);
    }

    @Test
    void the_file_holds_what_the_list_shows_under_what_was_wanted() {
        at.sent(call);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        at.cast.run(
                "auditor",
                () -> exports.write(
                        filter(Stage.FORMAL_CHECK, "", "", null, null, call, ""),
                        InstanceSort.LATEST,
                        ExportFormat.CSV,
                        Locale.ENGLISH,
                        out));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Processes: All; Form check").contains("Exported 20");
        assertThat(lines.get(1)).contains("Proposal,Number,State");
        assertThat(lines.get(2)).contains("Filing: Check form");
    }

    private String country(ProposalId id) {
        return jdbc.sql("select partner_country from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static InstanceFilter filter(
            @Nullable Stage stage,
            String process,
            String step,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID call,
            String country) {
        return new InstanceFilter(Kind.ALL, "", stage, 0, process, step, from, to, call, country);
    }

    private List<ProposalId> found(InstanceFilter filter) {
        return page(filter).stream().map(InstanceRow::proposal).toList();
    }

    private List<InstanceRow> page(InstanceFilter filter) {
        return at.cast.as("auditor", () -> {
            List<InstanceRow> rows = list.page(filter, InstanceSort.LATEST, 0, 1000);
            assertThat(list.count(filter)).isEqualTo(rows.size());
            return rows;
        });
    }

    private StepUse step(String element) {
        return steps(period()).stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElseGet(() -> new StepUse(element, "", 0, 0, 0, 0, 0, null, null));
    }

    private Period period() {
        LocalDate today = LocalDate.now(clock);
        return new Period(today.minusDays(30), today.plusDays(1));
    }

    private List<StepUse> steps(Period period) {
        int version = at.cast.as("administrator", () -> monitor.definitions()).stream()
                .filter(row -> row.process().equals("filing"))
                .findFirst()
                .orElseThrow()
                .version();
        return at.cast.as("administrator", () -> use.steps("filing", version, period));
    }
}
