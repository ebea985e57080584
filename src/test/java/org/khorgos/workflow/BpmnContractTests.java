package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.access.Operation;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.springframework.util.StringUtils;

/** One chain of names over all models: label, id, delegate, operation, text. */
class BpmnContractTests {
    private static final Set<String> DELEGATES = new ClassFileImporter()
                    .importPackages("org.khorgos.workflow.process")
                    .that(JavaClass.Predicates.assignableTo(JavaDelegate.class))
                    .stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

    private static final Messages MESSAGES = new Messages();

    static Stream<String> models() {
        return Stream.of(
                "proposal", "filing", "expert-review", "committee", "government-approval", "funding-allocation");
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_service_task_is_named_after_its_label_and_has_its_delegate(String name) {
        for (ServiceTask task : model(name).getModelElementsByType(ServiceTask.class)) {
            String words = Arrays.stream(task.getName().split(" "))
                    .map(StringUtils::capitalize)
                    .collect(Collectors.joining());
            assertThat(task.getId()).isEqualTo("ServiceTask_" + words);
            assertThat(task.getCamundaDelegateExpression())
                    .isEqualTo("${" + StringUtils.uncapitalize(words) + "Delegate}");
            assertThat(DELEGATES).contains(words + "Delegate");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_is_an_operation_and_asks_the_rules_who_and_until_when(String name) {
        for (UserTask task : model(name).getModelElementsByType(UserTask.class)) {
            assertThat(Operation.ofTask(task.getId()).isTask()).as(task.getId()).isTrue();
            assertThat(task.getCamundaDueDate()).isEqualTo("${rules.due(execution)}");
            assertThat(task.getCamundaFollowUpDate()).isEqualTo("${rules.followUp(execution)}");
            String assignee = task.getCamundaAssignee();
            assertThat(assignee == null ? task.getCamundaCandidateGroups() : assignee)
                    .isEqualTo(assignee == null ? "${rules.groups(execution)}" : "${rules.assignee(execution)}");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_timer_has_a_retry_cycle_and_a_named_deadline(String name) {
        for (TimerEventDefinition timer : model(name).getModelElementsByType(TimerEventDefinition.class)) {
            FlowNode event = (FlowNode) timer.getParentElement();
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{rules\\.timer\\(execution, '[A-Z_]+'\\)}");
            assertThat(event.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaFailedJobRetryTimeCycle.class)
                            .count())
                    .as(event.getId())
                    .isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_binds_to_its_own_deployment_and_keeps_history(String name) {
        BpmnModelInstance model = model(name);
        assertThat(model.getModelElementsByType(Process.class)).allSatisfy(process -> {
            assertThat(process.getId()).isEqualTo(name);
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        });
        assertThat(model.getModelElementsByType(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"));
        assertThat(model.getModelElementsByType(BusinessRuleTask.class))
                .allSatisfy(
                        rule -> assertThat(rule.getCamundaDecisionRefBinding()).isEqualTo("deployment"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_is_drawn_and_every_label_has_a_text_in_each_language(String name) {
        BpmnModelInstance model = model(name);
        Set<String> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element instanceof FlowNode) {
                assertThat(drawn).contains(element.getId());
            }
            if (element.getName() != null) {
                String key = "bpmn." + name + "." + element.getId();
                assertThat(MESSAGES.knows(key)).as(key).isTrue();
                assertThat(MESSAGES.get(Languages.ENGLISH, key)).isEqualTo(element.getName());
            }
        }
    }

    @Test
    void every_operation_with_a_task_stands_in_some_model_but_for_what_people_ask_one_another() {
        Set<Operation> modelled = models().flatMap(name -> model(name).getModelElementsByType(UserTask.class).stream())
                .map(task -> Operation.ofTask(task.getId()))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Operation.values()).filter(operation -> operation.isTask() && !operation.inNoModel()))
                .containsExactlyInAnyOrderElementsOf(modelled);
        assertThat(modelled).allSatisfy(operation -> assertThat(MESSAGES.knows("task." + operation.name()))
                .as(operation.name().toLowerCase(Locale.ROOT))
                .isTrue());
    }

    private static BpmnModelInstance model(String name) {
        return Bpmn.readModelFromStream(BpmnContractTests.class.getResourceAsStream("/bpmn/" + name + ".bpmn"));
    }
}
