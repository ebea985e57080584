package org.khorgos.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Which of several like tasks of one proposal a task is: the element variable of its multi-instance. */
public final class Subjects {
    private static final Map<String, String> VARIABLES = Map.of(
            "UserTask_SignProposal", "signatory",
            "UserTask_AnswerInvitation", "assignmentId",
            "UserTask_WriteReview", "assignmentId",
            "UserTask_CastVote", "voter",
            "UserTask_GiveCoOpinion", "unitId");

    private Subjects() {}

    /** The value for the element that runs in that scope, empty where one proposal has only one such task. */
    static String of(VariableScope scope, String element) {
        String variable = variable(element);
        return variable == null ? "" : String.valueOf(scope.getVariable(variable));
    }

    /** The variable that tells them apart, null where one proposal has only one such task. */
    static @Nullable String variable(String element) {
        return VARIABLES.get(element);
    }

    static String of(DelegateTask task) {
        return of(task, task.getTaskDefinitionKey());
    }
}
