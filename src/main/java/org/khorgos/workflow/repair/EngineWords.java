package org.khorgos.workflow.repair;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** What the engine says when it cannot do something, for administrators. */
final class EngineWords {
    private static final int LONGEST = 500;

    private EngineWords() {}

    static Why of(ProcessEngineException failed, String process) {
        if (failed instanceof MigratingProcessInstanceValidationException invalid) {
            return steps(
                    "workflow.repair.migrate.unmapped",
                    process,
                    invalid.getValidationReport().getActivityInstanceReports().stream()
                            .filter(MigratingActivityInstanceValidationReport::hasFailures)
                            .map(MigratingActivityInstanceValidationReport::getSourceScopeId));
        }
        if (failed instanceof MigrationPlanValidationException invalid) {
            return steps(
                    "workflow.repair.migrate.unlike",
                    process,
                    invalid.getValidationReport().getInstructionReports().stream()
                            .map(report -> report.getMigrationInstruction().getSourceActivityId()));
        }
        return new Why("workflow.repair.engine", List.of(shortened(String.valueOf(failed.getMessage()))));
    }

    private static Why steps(String key, String process, Stream<String> elements) {
        return new Why(
                key,
                List.of(elements.map(element -> Why.step(process, element.replace("#multiInstanceBody", "")))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
