package org.khorgos.workflow.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.khorgos.base.NotFound;
import org.khorgos.workflow.models.ModelDeployment;
import org.springframework.stereotype.Component;

/** The decision tables in their versions; new proposals will meet the newest ones. */
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
        return file(latest(decision));
    }

    /** The newest version; throws NotFound for an unknown decision. */
    DecisionDefinition latest(String decision) {
        return known(decision, query(decision).latestVersion());
    }

    /** The version that was put to work with that deployment; throws NotFound when it has none. */
    DecisionDefinition of(String decision, String deployed) {
        return known(decision, query(decision).deploymentId(deployed));
    }

    private DecisionDefinitionQuery query(String decision) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision);
    }

    private static DecisionDefinition known(String decision, DecisionDefinitionQuery query) {
        DecisionDefinition definition = query.singleResult();
        if (definition == null) {
            throw new NotFound("decision " + decision);
        }
        return definition;
    }

    /** How many lines the table has. */
    int lines(DecisionDefinition definition) {
        return file(definition).table(definition.getKey()).lines().size();
    }

    TableFile file(DecisionDefinition definition) {
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
