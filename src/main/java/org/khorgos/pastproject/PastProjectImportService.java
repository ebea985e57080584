package org.khorgos.pastproject;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khorgos.cordis.CordisFile;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the rows of a file, some at a time and each time in a transaction of its own; the same rows may come again
 * as often as they like.
 */
@Service
@Transactional
@PreAuthorize(PastProjectImportService.IMPORTERS)
public class PastProjectImportService {
    static final String IMPORTERS =
            "hasAnyRole('" + Role.Name.OFFICE + "', '" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')";
    private final ImportStore imports;
    private final ProjectStore projects;
    private final ParticipationStore participations;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PastProjectImportService(
            ImportStore imports,
            ProjectStore projects,
            ParticipationStore participations,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.projects = projects;
        this.participations = participations;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Notes that a file is going to be imported. */
    @PreAuthorize(IMPORTERS)
    public ImportId begin(CordisFile file) {
        ImportId id = ImportId.next();
        imports.begin(id, file, current.get().id(), clock.instant());
        return id;
    }

    /** Takes over projects; a second row of one file about the same project is rejected. */
    @PreAuthorize(IMPORTERS)
    Stored storeProjects(ImportId id, CordisFile file, List<SourceRow<Project>> rows) {
        return projects.store(id, file, rows);
    }

    /** Takes over participations; the same row a second time and one of an unknown project are rejected. */
    @PreAuthorize(IMPORTERS)
    Stored storeParticipations(ImportId id, CordisFile file, List<SourceRow<Participation>> rows) {
        return participations.store(id, file, rows);
    }

    /** Notes what became of the rows. */
    @PreAuthorize(IMPORTERS)
    public void finish(ImportId id, FileSummary summary) {
        imports.finish(id, summary, clock.instant());
        events.publishEvent(new PastProjectFileImported(
                id,
                summary.kind(),
                summary.added(),
                summary.changed(),
                summary.unchanged(),
                summary.rejected(),
                clock.instant()));
    }

    /** When a file was imported to its end last; nothing before the first one. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Instant> lastFinished() {
        return imports.lastFinished();
    }
}
