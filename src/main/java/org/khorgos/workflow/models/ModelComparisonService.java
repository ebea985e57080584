package org.khorgos.workflow.models;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Diagrams;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares versions of a process that have been at work, and what waits with what is at work. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ModelComparisonService {
    private static final int MOST = 500;
    private final RepositoryService repository;
    private final ModelChanges changes;
    private final Diagrams diagrams;

    ModelComparisonService(RepositoryService repository, ModelChanges changes, Diagrams diagrams) {
        this.repository = repository;
        this.changes = changes;
        this.diagrams = diagrams;
    }

    /** The numbers of all versions, the newest first, at most 500; throws NotFound for an unknown process. */
    public List<Integer> versions(String process) {
        List<Integer> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST)
                .stream()
                .map(ProcessDefinition::getVersion)
                .toList();
        if (versions.isEmpty()) {
            throw new NotFound("model " + process);
        }
        return versions;
    }

    /** What the later version has otherwise than the earlier one; throws NotFound for an unknown version. */
    public ModelComparison compare(String process, int earlier, int later, Locale language) {
        String before = xml(process, earlier);
        String after = xml(process, later);
        return new ModelComparison(
                diagrams.translated(before, process, language),
                diagrams.translated(after, process, language),
                ModelDifference.between(new ModelFile(before), new ModelFile(after)));
    }

    /** What differs in each process that is changed, the drawings in that language; throws NotFound for an unknown change. */
    public List<ModelComparison> comparisons(ModelChangeId id, Locale language) {
        ModelChanges.Files files = changes.files(id);
        return files.differences().stream()
                .map(pair -> new ModelComparison(
                        diagrams.translated(pair.before().xml(), pair.after().process(), language),
                        diagrams.translated(pair.after().xml(), pair.after().process(), language),
                        ModelDifference.between(pair.before(), pair.after())))
                .toList();
    }

    /** The decision tables that come along with other lines or columns, by the names of their files without an ending. */
    public List<String> tables(ModelChangeId id) {
        return changes.files(id).tables();
    }

    private String xml(String process, int version) {
        return diagrams.xml(diagrams.definition(process, version));
    }
}
