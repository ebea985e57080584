package org.khorgos.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.workflow.monitor.OperationNotes;

/** Why a process that was ended by force cannot begin again is said as it is. */
class RestartReasonTests {
    private static final ProposalId PROPOSAL = ProposalId.next();
    private final RepositoryService repository = mock(RepositoryService.class);
    private final RuntimeService runtime = mock(RuntimeService.class);
    private final MainProcess processes = mock(MainProcess.class);
    private final Situations situations = mock(Situations.class);
    private final StageRestart stages =
            new StageRestart(runtime, repository, mock(TaskService.class), mock(HistoryService.class));
    private final RestartAct act =
            new RestartAct(runtime, repository, processes, situations, stages, mock(OperationNotes.class));

    @BeforeEach
    void models() {
        for (String process : List.of("proposal", "committee")) {
            when(repository.getBpmnModelInstance(process))
                    .thenReturn(Bpmn.readModelFromFile(
                            Path.of("bpmn", process + ".bpmn").toFile()));
        }
    }

    @Test
    void a_stage_begins_again_at_the_one_task_that_its_state_allows() {
        assertThat(stages.step(committee("UserTask_PrepareMeeting", "Gateway_Any"), ProposalState.IN_COMMITTEE))
                .isEqualTo("UserTask_PrepareMeeting");
    }

    @Test
    void a_stage_in_which_nobody_was_asked_says_so() {
        assertRefused("workflow.repair.restart.nobody", () -> stages.step(committee(), ProposalState.IN_COMMITTEE));
    }

    @Test
    void a_stage_that_asked_several_says_so() {
        assertRefused(
                "workflow.repair.restart.stage",
                () -> stages.step(committee("UserTask_CastVote"), ProposalState.IN_COMMITTEE));
        assertRefused(
                "workflow.repair.restart.stage",
                () -> stages.step(
                        committee("UserTask_PrepareMeeting", "UserTask_ReleaseDecision"), ProposalState.IN_COMMITTEE));
    }

    @Test
    void a_state_in_which_nobody_could_do_the_task_is_said() {
        assertRefused(
                "workflow.repair.ban.STATE",
                () -> stages.step(committee("UserTask_PrepareMeeting"), ProposalState.HANDLING));
        ended("UserTask_AssignHost");
        assertRefused("workflow.repair.ban.STATE", () -> act.run(PROPOSAL, RepairPlan.restart(), "why"));
        ended();
        assertRefused("workflow.repair.restart.nobody", () -> act.run(PROPOSAL, RepairPlan.restart(), "why"));
    }

    private void ended(String... cancelled) {
        when(situations.state(PROPOSAL)).thenReturn(ProposalState.HANDLING);
        when(processes.running(PROPOSAL)).thenReturn(Optional.empty());
        MainProcess.Ended ended = new MainProcess.Ended("one", "proposal", List.of(cancelled));
        when(processes.ended(PROPOSAL)).thenReturn(Optional.of(ended));
        when(processes.stage(ended)).thenReturn(Optional.empty());
    }

    private static MainProcess.Stage committee(String... cancelled) {
        return new MainProcess.Stage("two", "committee", "committee", "CallActivity_Committee", List.of(cancelled));
    }
}
