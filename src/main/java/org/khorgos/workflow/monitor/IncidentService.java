package org.khorgos.workflow.monitor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.RetryResult.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is stuck, alone and in groups of the same failure; administrators write notes and have it tried again. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class IncidentService {
    private static final int MOST = 1000;
    private final JdbcClient jdbc;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final RetryBatch batch;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentService(
            JdbcClient jdbc,
            ManagementService management,
            RuntimeService runtime,
            RetryBatch batch,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.management = management;
        this.runtime = runtime;
        this.batch = batch;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    private record Job(String id, @Nullable String owner) {}

    /** The same failures as one line each, the most frequent first, at most 200. */
    @Transactional(readOnly = true)
    public List<IncidentGroup> groups() {
        return jdbc.sql(MonitorSql.GROUPS)
                .query((row, number) -> new IncidentGroup(
                        row.getString("KEY_"),
                        row.getString("ACTIVITY_ID_"),
                        row.getString("message"),
                        row.getLong("together"),
                        row.getTimestamp("oldest").toInstant(),
                        row.getTimestamp("latest").toInstant()))
                .list();
    }

    /** Everything that is stuck, the latest first, at most 200. */
    @Transactional(readOnly = true)
    public List<IncidentRow> incidents() {
        return jdbc.sql(MonitorSql.INCIDENTS).query(MonitorSql::incident).list();
    }

    /** Has each of these tried again at once, whatever becomes of the others; says for each what became of it. */
    @PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
    public List<RetryResult> retry(Collection<IncidentId> ids) {
        List<IncidentId> sorted = ids.stream()
                .map(IncidentId::value)
                .distinct()
                .sorted()
                .map(IncidentId::new)
                .toList();
        return sorted.size() > RetryBatch.AT_ONCE
                ? batch.begin(sorted)
                : sorted.stream().map(id -> new RetryResult(id, retry(id))).toList();
    }

    /** Has everything of a group tried again at once, at most 1000; a message that has changed meanwhile is left out. */
    @PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
    public List<RetryResult> retryAll(IncidentGroup group) {
        return retry(jdbc.sql(MonitorSql.OF_GROUP)
                .param("process", group.process())
                .param("element", group.element())
                .param("message", group.message())
                .param("most", MOST)
                .query((row, number) -> new IncidentId(row.getString("ID_")))
                .list());
    }

    /** Writes a note beside a stuck step, with who and when; throws Refused without words or when it is not stuck any more. */
    @PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
    public void annotate(IncidentId id, String note) {
        String words = OperationNotes.required(note);
        IncidentRow incident = find(id).orElseThrow(() -> new Refused("workflow.incident.gone"));
        String who = current.get().displayName();
        String when = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
        runtime.setAnnotationForIncidentById(id.value(), words + "\n" + who + ", " + when);
        events.publishEvent(new IncidentNoted(incident.proposal(), incident.element()));
    }

    /** The job is locked before it is looked at, so that of two administrators the second one learns of the first. */
    private Outcome retry(IncidentId id) {
        Optional<Job> job = jdbc.sql("""
                        select j.ID_, j.LOCK_OWNER_ from ACT_RU_INCIDENT i join ACT_RU_JOB j on j.ID_ = i.CONFIGURATION_
                        where i.ID_ = ? for update
                        """)
                .param(id.value())
                .query((row, number) -> new Job(row.getString("ID_"), row.getString("LOCK_OWNER_")))
                .optional();
        Optional<IncidentRow> incident = find(id);
        if (job.isEmpty() || incident.isEmpty()) {
            return Outcome.GONE;
        }
        if (job.get().owner() != null) {
            return Outcome.RUNNING;
        }
        management.setJobRetries(job.get().id(), 1);
        events.publishEvent(
                new IncidentRetried(incident.get().proposal(), incident.get().element(), clock.instant()));
        return Outcome.RETRIED;
    }

    private Optional<IncidentRow> find(IncidentId id) {
        return jdbc.sql(MonitorSql.INCIDENT)
                .param(id.value())
                .query(MonitorSql::incident)
                .optional();
    }
}
