package org.khorgos.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts versions of the models to work that differ in one file, together with all others as a release does. */
@Component
public class OtherModels {
    private final RepositoryService repository;

    OtherModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** The version of the process that is at work now. */
    public int version(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** Puts another version of that process to work and gives its number. */
    public int change(String process, UnaryOperator<String> change) {
        DeploymentBuilder deployment = repository.createDeployment().name("other models");
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.*mn")) {
                String name = Objects.requireNonNull(file.getFilename());
                String xml = file.getContentAsString(StandardCharsets.UTF_8);
                deployment.addString(
                        name, Map.of(process + ".bpmn", change.apply(xml)).getOrDefault(name, xml));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
        return version(process);
    }
}
