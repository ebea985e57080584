package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.access.ProposalState;
import org.khorgos.workflow.repair.MoveBan;
import org.khorgos.workflow.repair.MoveRule;

/** Where a process may be moved: every model, every step, every target. */
class MoveRuleTests {
    /** All moves from one step to another that are allowed in all models; everything else is refused. */
    private static final Set<String> ALLOWED = Set.of(
            "proposal: UserTask_AnswerAssignment -> UserTask_AssignHost",
            "government-approval: UserTask_ApproveOpinion -> UserTask_HandleCase");

    static Stream<String> models() {
        return Stream.of(Objects.requireNonNull(new File("bpmn").list((folder, name) -> name.endsWith(".bpmn"))))
                .map(name -> name.replace(".bpmn", ""))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void only_the_listed_moves_are_allowed_between_any_two_steps_of_a_model(String process) {
        BpmnModelInstance model = model(process);
        Set<String> allowed = new TreeSet<>();
        for (FlowNode from : nodes(model)) {
            for (FlowNode to : nodes(model)) {
                Optional<MoveBan> ban = MoveRule.ban(model, from.getId(), to.getId());
                if (ban.isEmpty() && !from.equals(to)) {
                    allowed.add(process + ": " + from.getId() + " -> " + to.getId());
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(ALLOWED.stream()
                        .filter(move -> move.startsWith(process + ":"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_task_can_begin_anew_and_nothing_else_can(String process) {
        BpmnModelInstance model = model(process);
        assertThat(nodes(model)).isNotEmpty().allSatisfy(node -> assertThat(
                        MoveRule.ban(model, node.getId(), node.getId()))
                .as(node.getId())
                .isEqualTo(node instanceof UserTask ? Optional.empty() : Optional.of(MoveBan.NO_TASK)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_move_reaches_an_end_an_automatic_step_or_a_decision(String process) {
        BpmnModelInstance model = model(process);
        List<FlowNode> targets = nodes(model).stream()
                .filter(node -> !(node instanceof UserTask))
                .toList();
        for (UserTask from : model.getModelElementsByType(UserTask.class)) {
            assertThat(targets).isNotEmpty().allSatisfy(to -> assertThat(MoveRule.ban(model, from.getId(), to.getId()))
                    .contains(MoveBan.NO_STEP));
        }
    }

    @Test
    void past_a_vote_an_approval_and_an_allocation_the_refusal_says_why() {
        assertBan("committee", "UserTask_PrepareMeeting", "UserTask_CastVote", MoveBan.SKIPS);
        assertBan("committee", "UserTask_CastVote", "UserTask_PrepareMeeting", MoveBan.STANDS);
        assertBan("committee", "UserTask_CastVote", "Event_CommitteeDecided", MoveBan.NO_STEP);
        assertBan("proposal", "UserTask_ReviseProposal", "UserTask_AssignHost", MoveBan.DECIDES);
        assertBan("government-approval", "UserTask_ApproveOpinion", "UserTask_DecideForHome", MoveBan.APART);
        assertBan("government-approval", "UserTask_DecideForHome", "UserTask_DecideForPartner", MoveBan.APART);
        assertBan("funding-allocation", "UserTask_RecommendAllocation", "UserTask_CommitAllocation", MoveBan.DECIDES);
        assertBan("funding-allocation", "UserTask_CommitAllocation", "UserTask_RecommendAllocation", MoveBan.DECIDES);
        assertBan("filing", "UserTask_ProposeFiling", "UserTask_ConfirmFiling", MoveBan.SKIPS);
        assertBan("filing", "UserTask_ConfirmFiling", "UserTask_ProposeFiling", MoveBan.STANDS);
        assertBan("expert-review", "UserTask_AnswerInvitation", "UserTask_WriteReview", MoveBan.DECIDES);
    }

    @Test
    void a_state_in_which_nobody_could_do_the_work_forbids_it() {
        assertThat(MoveRule.ban(ProposalState.HANDLING, "UserTask_HandleCase")).isEmpty();
        assertThat(MoveRule.ban(ProposalState.CO_OPINIONS, "UserTask_HandleCase"))
                .contains(MoveBan.STATE);
        assertThat(MoveRule.ban(ProposalState.WITHDRAWN, "UserTask_CheckForm")).contains(MoveBan.STATE);
    }

    private static void assertBan(String process, String from, String to, MoveBan ban) {
        assertThat(MoveRule.ban(model(process), from, to))
                .as(from + " -> " + to)
                .contains(ban);
    }

    private static Collection<FlowNode> nodes(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class);
    }

    private static BpmnModelInstance model(String process) {
        return Bpmn.readModelFromFile(new File("bpmn", process + ".bpmn"));
    }
}
