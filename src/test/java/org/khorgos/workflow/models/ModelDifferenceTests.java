package org.khorgos.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.testing.ChangedModels;
import org.khorgos.workflow.models.PartChange.Kind;

/** What differs between two drawings of a process. */
class ModelDifferenceTests {
    private final ModelFile delivered = new ModelFile(ChangedModels.delivered("filing.bpmn"));
    private final ModelFile changed = new ModelFile(ChangedModels.filing());

    @Test
    void steps_and_ways_are_named_with_what_they_said_before_and_say_now() {
        ModelDifference difference = ModelDifference.between(delivered, changed);
        assertThat(difference.process()).isEqualTo("filing");
        assertThat(difference.elements(Kind.ADDED)).containsExactly("Event_SignatoryTold");
        assertThat(difference.elements(Kind.REMOVED)).containsExactly("Event_SignatoryReminded");
        assertThat(difference.elements(Kind.CHANGED))
                .containsExactlyInAnyOrder("Event_CorrectionLapsed", "Flow_Returned");
        assertThat(aspects(difference, "Flow_Returned"))
                .containsExactly(new AspectChange(
                        Aspect.CONDITION,
                        "${filingAdvice == 'RETURN'}",
                        "${filingAdvice == 'RETURN' || filingAdvice == 'FILE'}"));
        assertThat(aspects(difference, "Event_CorrectionLapsed"))
                .containsExactly(new AspectChange(
                        Aspect.TIMER,
                        "${rules.timer(execution, 'CORRECTION')}",
                        "${rules.timer(execution, 'COSIGN_LAPSE')}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"Check form\";NAME",
                "camunda:candidateGroups=\"${rules.groups(execution)}\";GROUPS",
                "camunda:dueDate=\"${rules.due(execution)}\";DUE",
                "camunda:followUpDate=\"${rules.followUp(execution)}\";FOLLOW_UP"
            })
    void each_property_of_a_task_is_compared(String example) {
        String[] parts = example.split(";", 2);
        String file = ChangedModels.delivered("filing.bpmn");
        int task = file.indexOf("UserTask_CheckForm\" name");
        String other = file.substring(0, task)
                + file.substring(task)
                        .replaceFirst(Pattern.quote(parts[0]), parts[0].replaceFirst("\".*", "\"other\""));
        assertThat(aspects(ModelDifference.between(delivered, new ModelFile(other)), "UserTask_CheckForm"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.aspect()).isEqualTo(Aspect.valueOf(parts[1]));
                    assertThat(change.after()).isEqualTo("other");
                });
    }

    @Test
    void called_decisions_and_processes_are_compared() {
        String file = ChangedModels.delivered("filing.bpmn")
                .replace("decisionRef=\"filing-advice\"", "decisionRef=\"other\"");
        assertThat(aspects(ModelDifference.between(delivered, new ModelFile(file)), "BusinessRuleTask_DecideFiling"))
                .singleElement()
                .satisfies(change -> assertThat(change.aspect()).isEqualTo(Aspect.DECISION));
        String main = ChangedModels.delivered("proposal.bpmn");
        ModelFile other = new ModelFile(main.replace("calledElement=\"filing\"", "calledElement=\"other\""));
        assertThat(ModelDifference.between(new ModelFile(main), other).changes())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.aspects().get(0).aspect()).isEqualTo(Aspect.CALLED));
    }

    @Test
    void another_layout_is_no_difference_and_a_new_process_is_all_new() {
        String moved = ChangedModels.delivered("filing.bpmn").replaceAll("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"7\"");
        assertThat(moved).isNotEqualTo(ChangedModels.delivered("filing.bpmn"));
        assertThat(ModelDifference.between(delivered, new ModelFile(moved)).changes())
                .isEmpty();
        ModelDifference all = ModelDifference.between(ModelFile.nothing("filing"), delivered);
        assertThat(all.elements(Kind.ADDED)).hasSameSizeAs(delivered.parts());
        assertThat(all.changes()).hasSameSizeAs(delivered.parts());
    }

    private static List<AspectChange> aspects(ModelDifference difference, String element) {
        return difference.changes().stream()
                .filter(change -> change.element().equals(element))
                .findFirst()
                .orElseThrow()
                .aspects();
    }
}
