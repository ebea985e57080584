package org.khorgos.workflow.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the models of the application to work, with the released lines in their decision tables; what is at work already
 * stays as it is. All go together, since a process asks the tables that came with its own model.
 */
@Component
class ModelDeployment extends AbstractProcessEnginePlugin {
    private static final String NAME = "khorgos";
    private final RuleChanges changes;

    ModelDeployment(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        deploy(engine.getRepositoryService());
    }

    void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        Map<String, List<RuleLine>> released = changes.released();
        for (Resource resource : resources()) {
            String name = Objects.requireNonNull(resource.getFilename());
            deployment.addString(name, name.endsWith(".dmn") ? with(released, text(resource)) : text(resource));
        }
        deployment.deploy();
    }

    private static String with(Map<String, List<RuleLine>> released, String xml) {
        TableFile file = new TableFile(xml);
        for (RuleTable table : file.tables()) {
            List<RuleLine> lines = released.get(table.decision() + RuleChanges.columns(table));
            if (lines != null) {
                file = file.with(table.decision(), lines);
            }
        }
        return file.xml();
    }

    private static List<Resource> resources() {
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            List<Resource> all = new ArrayList<>(List.of(resolver.getResources("classpath:bpmn/*.bpmn")));
            all.addAll(List.of(resolver.getResources("classpath:bpmn/*.dmn")));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
