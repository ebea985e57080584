package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.khorgos.access.ProposalId;

/**
 * The monitor's statements on the engine's tables, which only this module may read; what was not submitted yet has no
 * number and tells no title.
 */
final class MonitorSql {
    static final String INSTANCES = """
            select h.ID_, h.BUSINESS_KEY_, h.START_TIME_, h.END_TIME_, p.number, if(p.number is null, '', p.title) title, p.state,
              (select count(*) from workflow_task t where t.proposal_id = p.proposal_id and t.status = 'OPEN') open_tasks,
              (select count(*) from ACT_RU_INCIDENT i join ACT_RU_EXECUTION x on x.ID_ = i.PROC_INST_ID_
                where x.ROOT_PROC_INST_ID_ = h.ID_ and i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_) failed
            from ACT_HI_PROCINST h join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where h.PROC_DEF_KEY_ = 'proposal' and (coalesce(p.number, '') like :text or (p.number is not null and p.title like :text))
            """;
    static final String INCIDENTS = """
            select i.ID_, i.INCIDENT_MSG_, i.INCIDENT_TIMESTAMP_, i.ACTIVITY_ID_, d.KEY_, h.BUSINESS_KEY_, p.number,
              if(p.number is null, '', p.title) title
            from ACT_RU_INCIDENT i
            join ACT_HI_PROCINST h on h.ID_ = i.PROC_INST_ID_
            join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_
            order by i.INCIDENT_TIMESTAMP_ desc, i.ID_ limit 200
            """;

    private MonitorSql() {}

    static String where(InstanceFilter filter) {
        String running = " and h.END_TIME_ is null";
        return switch (filter.kind()) {
            case ALL -> "";
            case RUNNING -> running;
            case ENDED -> " and h.END_TIME_ is not null";
            case FAILED ->
                running
                        + " and exists (select 1 from ACT_RU_INCIDENT i join ACT_RU_EXECUTION x on x.ID_ = i.PROC_INST_ID_"
                        + " where x.ROOT_PROC_INST_ID_ = h.ID_)";
        };
    }

    static IncidentRow incident(ResultSet row, int number) throws SQLException {
        return new IncidentRow(
                new IncidentId(row.getString("ID_")),
                ProposalId.of(row.getString("BUSINESS_KEY_")),
                row.getString("number") == null ? "" : row.getString("number"),
                row.getString("title"),
                row.getString("KEY_"),
                row.getString("ACTIVITY_ID_"),
                row.getString("INCIDENT_MSG_") == null ? "" : row.getString("INCIDENT_MSG_"),
                row.getTimestamp("INCIDENT_TIMESTAMP_").toInstant());
    }
}
