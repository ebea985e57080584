package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.LikePattern;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Diagrams;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of all processes for administrators and auditors; nothing here decides on a proposal's content. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ProcessMonitorService {
    private final RepositoryService repository;
    private final ManagementService management;
    private final HistoryService history;
    private final Diagrams diagrams;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessMonitorService(
            RepositoryService repository,
            ManagementService management,
            HistoryService history,
            Diagrams diagrams,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.management = management;
        this.history = history;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Every deployed version of every model, the newest versions first. */
    public List<DefinitionRow> definitions() {
        return management
                .createProcessDefinitionStatisticsQuery()
                .includeFailedJobs()
                .includeIncidents()
                .listPage(0, 200)
                .stream()
                .map(this::row)
                .sorted(Comparator.comparing(DefinitionRow::process)
                        .thenComparing(DefinitionRow::version, Comparator.reverseOrder()))
                .toList();
    }

    /** The picture of one version with counts; throws NotFound for an unknown one. */
    public DefinitionPicture picture(String process, int version, Locale language) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotFound("model " + process + " " + version);
        }
        Map<String, Integer> running = new HashMap<>();
        Map<String, Integer> failed = new HashMap<>();
        for (ActivityStatistics activity : management
                .createActivityStatisticsQuery(definition.getId())
                .includeIncidents()
                .listPage(0, 500)) {
            String element = activity.getId().replace("#multiInstanceBody", "");
            running.merge(element, activity.getInstances(), Integer::sum);
            int stuck = activity.getIncidentStatistics().stream()
                    .mapToInt(IncidentStatistics::getIncidentCount)
                    .sum();
            if (stuck > 0) {
                failed.merge(element, stuck, Integer::sum);
            }
        }
        return new DefinitionPicture(diagrams.xml(definition.getId(), process, language), running, failed);
    }

    /** One page of the proposals' processes, the latest started first. */
    public List<InstanceRow> instances(InstanceFilter filter, int offset, int limit) {
        return jdbc.sql(MonitorSql.INSTANCES + MonitorSql.where(filter)
                        + " order by h.START_TIME_ desc, h.ID_ limit :limit offset :offset")
                .param("text", LikePattern.containing(filter.text()))
                .param("limit", limit)
                .param("offset", offset)
                .query(ProcessMonitorService::instance)
                .list();
    }

    /** How many processes the filter lets through. */
    public long count(InstanceFilter filter) {
        return jdbc.sql("select count(*) from (" + MonitorSql.INSTANCES + MonitorSql.where(filter) + ") x")
                .param("text", LikePattern.containing(filter.text()))
                .query(Long.class)
                .single();
    }

    /** Everything that is stuck, the latest first, at most 200. */
    public List<IncidentRow> incidents() {
        return jdbc.sql(MonitorSql.INCIDENTS).query(MonitorSql::incident).list();
    }

    /** Has a stuck step tried again at once; throws Refused when it is not stuck (any more). */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
    public void retry(IncidentId id) {
        IncidentRow incident = incidents().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.incident.gone"));
        String job = jdbc.sql("select CONFIGURATION_ from ACT_RU_INCIDENT where ID_ = ?")
                .param(id.value())
                .query(String.class)
                .single();
        management.setJobRetries(job, 1);
        events.publishEvent(new IncidentRetried(incident.proposal(), incident.element(), clock.instant()));
    }

    private DefinitionRow row(ProcessDefinitionStatistics definition) {
        int failed = definition.getIncidentStatistics().stream()
                .mapToInt(IncidentStatistics::getIncidentCount)
                .sum();
        long ended = history.createHistoricProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .finished()
                .count();
        return new DefinitionRow(
                definition.getKey(), definition.getVersion(), definition.getInstances(), failed, ended);
    }

    private static InstanceRow instance(ResultSet row, int number) throws SQLException {
        return new InstanceRow(
                ProposalId.of(row.getString("BUSINESS_KEY_")),
                row.getString("number") == null ? "" : row.getString("number"),
                row.getString("title"),
                ProposalState.valueOf(row.getString("state")),
                row.getTimestamp("START_TIME_").toInstant(),
                row.getTimestamp("END_TIME_") == null
                        ? null
                        : row.getTimestamp("END_TIME_").toInstant(),
                row.getLong("open_tasks"),
                row.getLong("failed"));
    }
}
