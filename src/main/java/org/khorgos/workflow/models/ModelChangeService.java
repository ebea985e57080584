package org.khorgos.workflow.models;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.models.ModelChangeRow.Asked;
import org.khorgos.workflow.models.ModelChangeRow.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changed models that a release of the software brought: one administrator asks for them, another one puts them to work.
 * They are for proposals that are sent from then on; those on their way keep the models with which they began.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ModelChangeService {
    private static final String ADMINISTRATORS_ONLY = "hasRole('" + Role.Name.ADMINISTRATOR + "')";
    private final ModelChanges changes;
    private final ModelDeployment deployment;
    private final RepositoryService repository;
    private final SecondPerson second;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelChangeService(
            ModelChanges changes,
            ModelDeployment deployment,
            RepositoryService repository,
            SecondPerson second,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.deployment = deployment;
        this.repository = repository;
        this.second = second;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** All changes, the latest first, at most 100; only the first one can be waiting. */
    public List<ModelChangeRow> changes() {
        return changes.all();
    }

    /** Asks a second administrator to put the models to work; throws Refused without a reason or when somebody was first. */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void ask(ModelChangeId id, String reason) {
        second.reason(reason);
        Asked asked = waiting(id).asked();
        if (asked != null) {
            throw new Refused("workflow.models.asked", asked.name(), second.written(asked.at()));
        }
        changes.ask(id, current.get().id(), reason.strip());
        events.publishEvent(new ModelsAsked(id, clock.instant()));
    }

    /**
     * Puts the models to work for all proposals that are sent from now on. Throws Refused as long as nobody has asked, for
     * the one who asked, when it was decided already, naming who was first, and when other models are at work by now.
     */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void release(ModelChangeId id) {
        Asked asked = waiting(id).asked();
        if (asked == null) {
            throw new Refused("workflow.models.notAsked");
        }
        second.other(asked.by());
        ModelChanges.Files files = changes.files(id);
        if (!deployment
                .lockedWorking(repository)
                .drawings()
                .equals(files.before().drawings())) {
            throw new Refused("workflow.models.changed");
        }
        changes.decide(id, Status.RELEASED, current.get().id(), "");
        events.publishEvent(new ModelsReleased(id, clock.instant()));
        deployment.deploy(repository, files.after());
    }

    /** Leaves the models out until the next release of the software; throws Refused without a reason or when it was decided. */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void drop(ModelChangeId id, String reason) {
        second.reason(reason);
        waiting(id);
        changes.decide(id, Status.DROPPED, current.get().id(), reason.strip());
        events.publishEvent(new ModelsDropped(id, clock.instant()));
    }

    private ModelChangeRow waiting(ModelChangeId id) {
        ModelChangeRow row = changes.lock(id);
        if (row.decidedAt() != null) {
            throw new Refused(
                    "workflow.models.decided." + row.status(),
                    String.valueOf(row.decidedByName()),
                    second.written(row.decidedAt()));
        }
        return row;
    }
}
