package org.khorgos.workflow.repair;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.khorgos.base.NotFound;
import org.khorgos.workflow.Diagrams;
import org.springframework.stereotype.Component;

/** The models in their versions. */
@Component
class Definitions {
    private final RepositoryService repository;
    private final Diagrams diagrams;

    Definitions(RepositoryService repository, Diagrams diagrams) {
        this.repository = repository;
        this.diagrams = diagrams;
    }

    /** The engine's id of that version; throws NotFound when there is none. */
    String id(String process, int version) {
        return diagrams.definition(process, version);
    }

    /** The newest version; throws NotFound for an unknown model. */
    int latest(String process) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new NotFound("model " + process);
        }
        return found.getVersion();
    }

    BpmnModelInstance model(String process, int version) {
        return repository.getBpmnModelInstance(id(process, version));
    }
}
