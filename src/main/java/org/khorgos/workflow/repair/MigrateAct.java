package org.khorgos.workflow.repair;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.workflow.monitor.OperationNotes;
import org.khorgos.workflow.monitor.OperationNotes.Subject;
import org.springframework.stereotype.Component;

/**
 * Lets a process go on by another version of its model. Steps with the same id go on as they are; a task whose place another
 * one takes begins anew there, so that it is open to those and until when the other version says.
 */
@Component
class MigrateAct implements RepairAct {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Definitions definitions;
    private final Situations situations;
    private final Restarts restarts;
    private final OperationNotes notes;

    MigrateAct(
            RuntimeService runtime,
            TaskService tasks,
            Definitions definitions,
            Situations situations,
            Restarts restarts,
            OperationNotes notes) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.definitions = definitions;
        this.situations = situations;
        this.restarts = restarts;
        this.notes = notes;
    }

    @Override
    public RepairKind kind() {
        return RepairKind.MIGRATE;
    }

    @Override
    public String subject(ProposalId proposal, RepairPlan plan) {
        return plan.process() + " " + plan.version();
    }

    @Override
    public void run(ProposalId proposal, RepairPlan plan, String reason) {
        check(proposal, plan);
        String source = definitions.id(plan.process(), plan.version());
        ProcessInstance instance = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(proposal.toString())
                .processDefinitionId(source)
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.repair.migrate.gone"));
        runtime.newMigration(plan(plan, source))
                .processInstanceIds(instance.getId())
                .execute();
        notes.why("Migrate", Subject.DEFINITION, source, reason);
        for (Map.Entry<String, String> step : plan.steps().entrySet()) {
            for (Task task : tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .taskDefinitionKey(step.getValue())
                    .listPage(0, 1000)) {
                restarts.begin(task, step.getValue(), reason);
            }
        }
    }

    private void check(ProposalId proposal, RepairPlan plan) {
        BpmnModelInstance first = definitions.model(plan.process(), plan.version());
        BpmnModelInstance second = definitions.model(plan.process(), plan.toVersion());
        plan.steps().forEach((from, to) -> MappingRule.ban(first, from, second, to)
                .or(() -> MoveRule.ban(situations.state(proposal), to))
                .ifPresent(ban -> {
                    throw new Refused(
                            "workflow.repair.migrate.ban." + ban,
                            Why.step(plan.process(), from),
                            Why.step(plan.process(), to));
                }));
    }

    private MigrationPlan plan(RepairPlan plan, String source) {
        MigrationInstructionsBuilder builder = runtime.createMigrationPlan(
                        source, definitions.id(plan.process(), plan.toVersion()))
                .mapEqualActivities();
        plan.steps().forEach(builder::mapActivities);
        return builder.build();
    }
}
