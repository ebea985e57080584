package org.khorgos.workflow.models;

import java.util.List;
import org.khorgos.identity.Role;
import org.khorgos.workflow.models.ModelChanges.Pair;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows proposals of the past along their recorded paths through changed processes, without writing anything. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ModelSimulationService {
    /** How many proposals are followed. */
    public static final int MOST = 200;

    private final ModelChanges changes;
    private final PastPaths paths;

    ModelSimulationService(ModelChanges changes, PastPaths paths) {
        this.changes = changes;
        this.paths = paths;
    }

    /** What the change would have meant for the last {@value #MOST} proposals; throws NotFound for an unknown one. */
    public ModelSimulation simulate(ModelChangeId id) {
        List<Pair> pairs = changes.files(id).differences();
        return new Retrace(
                        pairs.stream()
                                .map(pair -> ModelDifference.between(pair.before(), pair.after()))
                                .toList(),
                        pairs.stream()
                                .flatMap(pair -> GatewayChange.in(pair).stream())
                                .toList(),
                        paths.last(MOST),
                        paths)
                .result();
    }
}
