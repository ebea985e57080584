package org.khorgos.workflow.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts models to work, with the released lines in their decision tables. All go together, since a process asks the tables
 * and calls the processes that came with its own model. At the start an engine without models gets those of this release
 * of the software at once; where others are at work already, changed ones wait for two administrators.
 */
@Component
public class ModelDeployment extends AbstractProcessEnginePlugin {
    private static final String NAME = "khorgos";
    private static final String MAIN = "proposal";
    private final ModelFolder folder;
    private final ModelChanges changes;
    private final ReleasedLines lines;
    private final JdbcClient jdbc;
    private final boolean atOnce;

    ModelDeployment(
            ModelFolder folder,
            ModelChanges changes,
            ReleasedLines lines,
            JdbcClient jdbc,
            @Value("${khorgos.models.at-once}") boolean atOnce) {
        this.folder = folder;
        this.changes = changes;
        this.lines = lines;
        this.jdbc = jdbc;
        this.atOnce = atOnce;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        meet(engine.getRepositoryService(), ModelFiles.of(folder.files()));
    }

    void meet(RepositoryService repository, ModelFiles delivered) {
        ModelFiles working = working(repository);
        boolean same = working.drawings().equals(delivered.drawings());
        if (same || atOnce || working.texts().isEmpty()) {
            changes.overtake();
            deploy(repository, delivered);
        } else {
            changes.meet(working, delivered);
        }
    }

    /** Puts the models that are at work to work again, with the lines that are released by now. */
    public void renew(RepositoryService repository) {
        deploy(repository, lockedWorking(repository));
    }

    /** What is at work, which nobody else changes until the transaction ends. */
    ModelFiles lockedWorking(RepositoryService repository) {
        jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
        return working(repository);
    }

    void deploy(RepositoryService repository, ModelFiles files) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        files.texts()
                .forEach((name, text) -> deployment.addString(name, ModelFiles.isTable(name) ? lines.in(text) : text));
        deployment.deploy();
    }

    private static ModelFiles working(RepositoryService repository) {
        ProcessDefinition main = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(MAIN)
                .latestVersion()
                .singleResult();
        SortedMap<String, String> texts = new TreeMap<>();
        if (main != null) {
            String deployment = main.getDeploymentId();
            repository
                    .getDeploymentResourceNames(deployment)
                    .forEach(name -> texts.put(name, text(repository, deployment, name)));
        }
        return new ModelFiles(texts);
    }

    private static String text(RepositoryService repository, String deployment, String name) {
        try (InputStream file = repository.getResourceAsStream(deployment, name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
