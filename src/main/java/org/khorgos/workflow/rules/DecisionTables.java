package org.khorgos.workflow.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.khorgos.base.NotFound;
import org.khorgos.workflow.models.ModelDeployment;
import org.springframework.stereotype.Component;

/** The decision tables that new proposals will meet. */
@Component
class DecisionTables {
    private final RepositoryService repository;
    private final ModelDeployment deployment;

    DecisionTables(RepositoryService repository, ModelDeployment deployment) {
        this.repository = repository;
        this.deployment = deployment;
    }

    List<DecisionDefinition> all() {
        return repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .orderByDecisionDefinitionKey()
                .asc()
                .listPage(0, 200);
    }

    /** The file in which the decision stands; throws NotFound for an unknown one. */
    TableFile file(String decision) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new NotFound("decision " + decision);
        }
        return file(definition);
    }

    /** How many lines the table has. */
    int lines(DecisionDefinition definition) {
        return file(definition).table(definition.getKey()).lines().size();
    }

    private TableFile file(DecisionDefinition definition) {
        try (InputStream model = repository.getDecisionModel(definition.getId())) {
            return new TableFile(new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleTable table(String decision) {
        return file(decision).table(decision);
    }

    /** Puts what is released to work. */
    void deploy() {
        deployment.renew(repository);
    }
}
