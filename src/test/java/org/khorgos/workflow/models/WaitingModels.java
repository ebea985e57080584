package org.khorgos.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.khorgos.testing.ChangedModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the application meet changed models as if it had been started with another release of the software. */
@Component
public class WaitingModels {
    private final ModelDeployment deployment;
    private final ModelFolder folder;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final ModelChangeService models;

    WaitingModels(
            ModelDeployment deployment,
            ModelFolder folder,
            RepositoryService repository,
            JdbcClient jdbc,
            ModelChangeService models) {
        this.models = models;
        this.deployment = deployment;
        this.folder = folder;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** A filing that does something else. */
    public void bring() {
        bring(ChangedModels.filing());
    }

    /** A filing that does the same and explains it in other words. */
    public void bringOtherWords() {
        bring(ChangedModels.delivered("filing.bpmn")
                .replace("The proposer corrects the formal faults", "The proposer mends them"));
    }

    private void bring(String filing) {
        Map<String, String> files = new TreeMap<>(folder.files());
        files.put("filing.bpmn", filing);
        deployment.meet(repository, ModelFiles.of(files));
    }

    /** Asks for what waits as the one who acts. */
    public void ask(String reason) {
        models.ask(models.changes().get(0).id(), reason);
    }

    /** Ends what waits; what was released stays at work. */
    public void forget() {
        jdbc.sql("delete from workflow_model_change where status <> 'RELEASED'").update();
    }

    /** Writes all models into the folder, with a filing that does something else. */
    public static void writeTo(Path target) {
        try {
            Files.createDirectories(target);
            for (Map.Entry<String, String> file :
                    new ModelFolder("classpath:bpmn/").files().entrySet()) {
                Files.writeString(target.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(target.resolve("filing.bpmn"), ChangedModels.filing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
