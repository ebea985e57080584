package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.monitor.CalledProcess;
import org.khorgos.workflow.monitor.DecisionEvaluation;
import org.khorgos.workflow.monitor.InstanceHistoryService;
import org.khorgos.workflow.monitor.InstanceInspectionService;
import org.khorgos.workflow.monitor.OperationRow;
import org.khorgos.workflow.monitor.ProcessMonitorService;
import org.khorgos.workflow.monitor.ProcessVariable;
import org.khorgos.workflow.monitor.SuspensionService;
import org.khorgos.workflow.monitor.VariableService;
import org.khorgos.workflow.monitor.VariableUse;
import org.khorgos.workflow.process.Variables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What administrators see and change inside of one process, and what the catalogue keeps from them. */
@KhorgosTest
class InterventionTests {
    private static final String WHY = "The room was double-booked.";

    @Autowired
    Stages at;

    @Autowired
    VariableService variables;

    @Autowired
    InstanceHistoryService history;

    @Autowired
    InstanceInspectionService inspection;

    @Autowired
    SuspensionService suspension;

    @Autowired
    ProcessMonitorService monitor;

    @Autowired
    RepositoryService repository;

    private UUID call;

    @BeforeEach
    void people() {
        at.people();
        call = at.call("5000000", "700000");
    }

    @Test
    void a_flag_that_steers_the_course_is_changed_with_a_reason_and_the_second_learns_of_the_first() {
        ProposalId id = at.inCommittee(call);
        ProcessVariable seen = variable(id, "administrator", "invitedAgain");
        assertThat(seen.value()).isEqualTo("false");
        assertThat(seen.editable()).isTrue();
        assertRefused("workflow.monitor.reason", () -> variables.change(id, seen, "true", "  "));
        assertRefused("workflow.variable.value.boolean", () -> variables.change(id, seen, "perhaps", WHY));
        assertThat(variable(id, "administrator", "invitedAgain").value()).isEqualTo("false");

        at.cast.run("administrator", () -> variables.change(id, seen, "true", WHY));
        assertThat(variable(id, "administrator", "invitedAgain").value()).isEqualTo("true");
        assertRefused("workflow.variable.changed", () -> variables.change(id, seen, "true", WHY));
        List<OperationRow> operations = at.cast.as("auditor", () -> history.operations(id));
        assertThat(operations).anySatisfy(row -> {
            assertThat(row.type()).isEqualTo("SetVariable");
            assertThat(row.who()).isEqualTo("Administrator");
            assertThat(row.reason()).isEqualTo("invitedAgain = true: " + WHY);
        });
        assertThatThrownBy(() -> at.cast.run("auditor", () -> variables.change(id, seen, "true", WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_decides_is_never_changed_by_hand() {
        ProposalId id = at.inCommittee(call);
        ProcessVariable decided = variable(id, "administrator", "filing");
        assertThat(decided.editable()).isFalse();
        assertRefused("workflow.variable.decides", () -> variables.change(id, decided, "MERGED", WHY));
        assertThat(variable(id, "administrator", "filing").value()).isEqualTo("FILED");
    }

    @Test
    void every_variable_that_the_models_share_with_the_application_is_known_and_few_can_be_changed() {
        List<String> shared = Arrays.stream(Variables.class.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                .toList();
        assertThat(shared)
                .contains("filing")
                .allSatisfy(name -> assertThat(VariableUse.of(name)).as(name).isNotEqualTo(VariableUse.UNKNOWN));
        assertThat(shared.stream().filter(name -> VariableUse.of(name).editable()))
                .containsExactlyInAnyOrder("invitedAgain", "extended");
    }

    @Test
    void an_administrator_does_not_learn_what_experts_found_and_an_auditor_does() {
        ProposalId id = at.inCommittee(call);
        assertThat(variable(id, "administrator", "lowestCriterion").hidden()).isTrue();
        assertThat(variable(id, "administrator", "lowestCriterion").value()).isEmpty();
        assertThat(variable(id, "auditor", "lowestCriterion").value()).isNotEmpty();
        assertThat(table(id, "administrator", "review-result").hidden()).isTrue();
        assertThat(table(id, "administrator", "review-result").inputs()).isEmpty();
        DecisionEvaluation told = table(id, "auditor", "review-result");
        assertThat(told.inputs()).isNotEmpty();
        assertThat(told.outputs()).isNotEmpty();
        assertThat(told.rules()).hasSize(1);
        assertThat(told.version()).isPositive();
        assertThat(table(id, "administrator", "filing-advice").outputs())
                .extracting(DecisionEvaluation.Value::text)
                .containsExactly("FILE");
    }

    @Test
    void the_processes_that_were_called_stand_below_their_caller() {
        ProposalId id = at.inCommittee(call);
        List<CalledProcess> processes = at.cast.as("auditor", () -> history.processes(id));
        assertThat(processes)
                .extracting(row -> row.depth() + " " + row.process() + " " + row.course())
                .containsExactly(
                        "0 proposal RUNNING", "1 filing ENDED", "1 expert-review ENDED", "1 committee RUNNING");
        assertThat(at.cast.as("auditor", () -> history.visits(id)))
                .anyMatch(visit -> visit.element().equals("UserTask_CheckForm") && visit.endedAt() != null)
                .anyMatch(visit -> visit.element().equals("UserTask_PrepareMeeting") && visit.endedAt() == null);
    }

    @Test
    void the_page_of_a_process_takes_no_more_statements_than_its_parts() {
        ProposalId id = at.inCommittee(call);
        var counted = at.cast.as(
                "auditor",
                () -> Statements.count("inside of a process", () -> {
                    inspection.jobs(id);
                    history.processes(id);
                    history.visits(id);
                    history.decisions(id);
                    history.operations(id);
                    return variables.variables(id);
                }));
        assertThat(counted.count()).isLessThanOrEqualTo(8);
    }

    @Test
    void a_suspended_process_refuses_work_in_words_until_it_goes_on() {
        ProposalId id = at.sent(call);
        at.cast.run("administrator", () -> suspension.instance(id, true, WHY));
        Refusals.assertRefused("workflow.suspended", () -> at.life.check(id));
        assertThat(at.state(id)).isEqualTo(ProposalState.SUBMITTED);
        assertThat(at.cast.as("auditor", () -> history.processes(id)))
                .allMatch(row -> row.course() == CalledProcess.Course.SUSPENDED);
        assertRefused("workflow.suspension.already", () -> suspension.instance(id, true, WHY));
        assertRefused("workflow.monitor.reason", () -> suspension.instance(id, false, ""));
        assertThatThrownBy(() -> at.cast.run("auditor", () -> suspension.instance(id, false, WHY)))
                .isInstanceOf(AccessDeniedException.class);

        at.cast.run("administrator", () -> suspension.instance(id, false, WHY));
        at.life.check(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.FILING);
        assertThat(at.cast.as("auditor", () -> history.operations(id)))
                .filteredOn(row -> row.reason().equals(WHY))
                .extracting(OperationRow::type)
                .contains("Suspend", "Activate");
    }

    @Test
    void a_version_and_the_timers_of_a_step_rest_and_go_on() {
        int version = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("committee")
                .latestVersion()
                .singleResult()
                .getVersion();
        String step = "Event_VotingClosed";
        try {
            at.cast.run("administrator", () -> suspension.model("committee", version, true, WHY));
            assertThat(suspended("committee", version)).isTrue();
            assertRefused("workflow.suspension.already", () -> suspension.model("committee", version, true, WHY));
        } finally {
            at.cast.run("administrator", () -> suspension.model("committee", version, false, WHY));
        }
        assertThat(suspended("committee", version)).isFalse();
        at.cast.run("administrator", () -> suspension.step("committee", version, step, true, WHY));
        assertThat(at.cast.as("auditor", () -> suspension.steps("committee", version)))
                .filteredOn(row -> row.element().equals(step))
                .allMatch(row -> row.suspended());
        at.cast.run("administrator", () -> suspension.step("committee", version, step, false, WHY));
        assertRefused("workflow.suspension.none", () -> suspension.step("committee", version, step, false, WHY));
    }

    private boolean suspended(String process, int version) {
        return at.cast.as("auditor", () -> monitor.definitions()).stream()
                .anyMatch(row -> row.process().equals(process) && row.version() == version && row.suspended());
    }

    private void assertRefused(String key, Runnable act) {
        Refusals.assertRefused(key, () -> at.cast.run("administrator", act));
    }

    private ProcessVariable variable(ProposalId id, String person, String name) {
        return at.cast.as(person, () -> variables.variables(id)).stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DecisionEvaluation table(ProposalId id, String person, String decision) {
        return at.cast.as(person, () -> history.decisions(id)).stream()
                .filter(row -> row.decision().equals(decision))
                .findFirst()
                .orElseThrow();
    }
}
