package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.workflow.repair.MoveChoice;
import org.khorgos.workflow.repair.RepairChoiceService;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairListService;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreview;
import org.khorgos.workflow.repair.RepairPreviewService;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairRun;
import org.khorgos.workflow.repair.RepairService;
import org.springframework.stereotype.Component;

/** Two administrators who repair processes. */
@Component
class Repairing {
    static final String WHY = "Its timer was lost when the server was moved.";
    final RepairService repairs;
    final RepairListService list;
    final RepairRun run;
    private final RepairPreviewService previews;
    private final RepairChoiceService choices;
    private final People people;
    private final TaskDrift drift;

    Repairing(
            RepairService repairs,
            RepairListService list,
            RepairRun run,
            RepairPreviewService previews,
            RepairChoiceService choices,
            People people,
            TaskDrift drift) {
        this.repairs = repairs;
        this.list = list;
        this.run = run;
        this.previews = previews;
        this.choices = choices;
        this.people = people;
        this.drift = drift;
    }

    UserRow administrator() {
        return people.someone(Role.ADMINISTRATOR);
    }

    /** The waiting task of that kind as it can be chosen. */
    MoveChoice waiting(UserRow administrator, ProposalId id, Operation kind) {
        return people.as(administrator, () -> choices.moves(id)).stream()
                .filter(choice -> choice.work().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    RepairPlan move(UserRow administrator, ProposalId id, Operation kind, String to) {
        MoveChoice choice = waiting(administrator, id, kind);
        return RepairPlan.move(
                choice.process(), choice.element(), to, TaskId.of(choice.work().id()));
    }

    RepairPreview preview(UserRow administrator, RepairPlan plan, ProposalId... ids) {
        return people.as(administrator, () -> previews.preview(plan, List.of(ids)));
    }

    RepairId propose(UserRow administrator, RepairPreview preview) {
        return people.as(administrator, () -> repairs.propose(preview, WHY));
    }

    List<RepairResult> release(UserRow administrator, RepairId id) {
        return people.as(administrator, () -> run.release(id));
    }

    /** Previews, proposes and releases by two people, and asserts that it was done and left the inbox right. */
    RepairResult done(RepairPlan plan, ProposalId id) {
        RepairPreview preview = preview(administrator(), plan, id);
        assertThat(preview.possible()).as(preview.toString()).isTrue();
        RepairResult result =
                release(administrator(), propose(administrator(), preview)).get(0);
        assertThat(result.problem()).isNull();
        assertThat(result.outcome()).isEqualTo(RepairResult.Outcome.DONE);
        assertThat(drift.kinds()).isEmpty();
        return result;
    }
}
