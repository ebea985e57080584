package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.khorgos.access.ProposalId;

/**
 * The monitor's statements on the engine's tables, which only this module may read; what was not submitted yet has no
 * number and tells no title.
 */
final class MonitorSql {
    /** What the engine writes for a version, instance or job that rests. */
    static final int SUSPENDED = 2;

    static final String DEFINITIONS = """
            select d.KEY_, d.VERSION_, d.SUSPENSION_STATE_,
              (select count(*) from ACT_HI_PROCINST h where h.PROC_DEF_ID_ = d.ID_ and h.END_TIME_ is null) running,
              (select count(*) from ACT_HI_PROCINST h where h.PROC_DEF_ID_ = d.ID_ and h.END_TIME_ is not null) ended,
              (select count(*) from ACT_RU_INCIDENT i where i.PROC_DEF_ID_ = d.ID_) failed
            from ACT_RE_PROCDEF d order by d.KEY_, d.VERSION_ desc limit 200
            """;
    private static final String STUCK = """
            select i.ID_, i.INCIDENT_MSG_, i.INCIDENT_TIMESTAMP_, i.ACTIVITY_ID_, i.ANNOTATION_, d.KEY_, h.BUSINESS_KEY_, p.number,
              if(p.number is null, '', p.title) title
            from ACT_RU_INCIDENT i
            join ACT_HI_PROCINST h on h.ID_ = i.PROC_INST_ID_
            join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_
            """;
    static final String INCIDENTS = STUCK + " order by i.INCIDENT_TIMESTAMP_ desc, i.ID_ limit 200";
    static final String INCIDENT = STUCK + " and i.ID_ = ?";
    /** The message without what differs from failure to failure: addresses of objects and ids. */
    private static final String MESSAGE = "regexp_replace(coalesce(i.INCIDENT_MSG_, ''),"
            + " '@[0-9a-f]{5,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '…')";

    static final String GROUPS = """
            select d.KEY_, i.ACTIVITY_ID_, %1$s message, count(*) together,
              min(i.INCIDENT_TIMESTAMP_) oldest, max(i.INCIDENT_TIMESTAMP_) latest
            from ACT_RU_INCIDENT i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_
            group by d.KEY_, i.ACTIVITY_ID_, %1$s order by together desc, latest desc limit 200
            """.formatted(MESSAGE);
    static final String OF_GROUP = """
            select i.ID_ from ACT_RU_INCIDENT i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_ and d.KEY_ = :process and i.ACTIVITY_ID_ = :element
              and %s = :message order by i.ID_ limit :most
            """.formatted(MESSAGE);

    private MonitorSql() {}

    static IncidentRow incident(ResultSet row, int number) throws SQLException {
        return new IncidentRow(
                new IncidentId(row.getString("ID_")),
                ProposalId.of(row.getString("BUSINESS_KEY_")),
                row.getString("number") == null ? "" : row.getString("number"),
                row.getString("title"),
                row.getString("KEY_"),
                row.getString("ACTIVITY_ID_"),
                row.getString("INCIDENT_MSG_") == null ? "" : row.getString("INCIDENT_MSG_"),
                row.getString("ANNOTATION_") == null ? "" : row.getString("ANNOTATION_"),
                row.getTimestamp("INCIDENT_TIMESTAMP_").toInstant());
    }
}
