package org.khorgos.workflow.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Diagrams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of all processes for administrators and auditors; nothing here decides on a proposal's content. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class ProcessMonitorService {
    private final ManagementService management;
    private final Diagrams diagrams;
    private final JdbcClient jdbc;

    ProcessMonitorService(ManagementService management, Diagrams diagrams, JdbcClient jdbc) {
        this.management = management;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
    }

    /** Every deployed version of every model, the newest versions first. */
    public List<DefinitionRow> definitions() {
        return jdbc.sql(MonitorSql.DEFINITIONS)
                .query((row, number) -> new DefinitionRow(
                        row.getString("KEY_"),
                        row.getInt("VERSION_"),
                        row.getInt("SUSPENSION_STATE_") == MonitorSql.SUSPENDED,
                        row.getLong("running"),
                        row.getLong("failed"),
                        row.getLong("ended")))
                .list();
    }

    /** The picture of one version with counts; throws NotFound for an unknown one. */
    public DefinitionPicture picture(String process, int version, Locale language) {
        String definition = diagrams.definition(process, version);
        Map<String, Integer> running = new HashMap<>();
        Map<String, Integer> failed = new HashMap<>();
        for (ActivityStatistics activity : management
                .createActivityStatisticsQuery(definition)
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
        return new DefinitionPicture(diagrams.xml(definition, process, language), running, failed);
    }

    /** How many steps are stuck. */
    public long stuck() {
        return jdbc.sql("select count(*) from ACT_RU_INCIDENT i where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_")
                .query(Long.class)
                .single();
    }
}
