package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.LikePattern;
import org.khorgos.calendar.Calendars;
import org.khorgos.workflow.monitor.InstanceRow.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of processes; what was not submitted yet has no number and tells no title, call or country. */
@Component
class InstanceRows {
    private static final String COLUMNS = """
            select h.ID_, h.BUSINESS_KEY_, h.START_TIME_, h.END_TIME_, h.STATE_, d.VERSION_ version, p.number,
              if(p.number is null, '', p.title) title, p.state,
              (select count(*) from workflow_task t where t.proposal_id = p.proposal_id and t.status = 'OPEN'
                and t.kind <> 'FULFIL_REQUEST') open_tasks,
              (select count(*) from ACT_RU_INCIDENT i join ACT_RU_EXECUTION x on x.ID_ = i.PROC_INST_ID_
                where x.ROOT_PROC_INST_ID_ = h.ID_ and i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_) failed,
              (select group_concat(distinct a.PROC_DEF_KEY_, ' ', a.ACT_ID_ separator ',') from ACT_HI_ACTINST a
                where a.ROOT_PROC_INST_ID_ = h.ID_ and a.END_TIME_ is null
                  and a.ACT_TYPE_ not in ('multiInstanceBody', 'callActivity', 'subProcess')) steps
            """;
    private static final String FROM = """
            from ACT_HI_PROCINST h
            join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_
            join proposal p on p.proposal_id = h.BUSINESS_KEY_
            where h.PROC_DEF_KEY_ = 'proposal'
            """;
    private final JdbcClient jdbc;
    private final Calendars calendars;

    InstanceRows(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    List<InstanceRow> page(InstanceFilter filter, InstanceSort sort, int offset, int limit) {
        Search search = new Search(filter);
        return jdbc.sql(COLUMNS + FROM + search.sql + sort.sql() + " limit :limit offset :offset")
                .params(search.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(InstanceRows::row)
                .list();
    }

    void each(InstanceFilter filter, InstanceSort sort, Consumer<InstanceRow> reader) {
        Search search = new Search(filter);
        jdbc.sql(COLUMNS + FROM + search.sql + sort.sql())
                .params(search.parameters)
                .query(row -> {
                    reader.accept(row(row, 0));
                });
    }

    long count(InstanceFilter filter) {
        Search search = new Search(filter);
        return jdbc.sql("select count(*) " + FROM + search.sql)
                .params(search.parameters)
                .query(Long.class)
                .single();
    }

    /** The conditions of one filter. */
    private final class Search {
        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        Search(InstanceFilter filter) {
            sql.append(kind(filter.kind()));
            if (!filter.text().isBlank()) {
                and("(p.number like :text or (p.number is not null and p.title like :text))");
                parameters.put("text", LikePattern.containing(filter.text()));
            }
            stage(filter.stage());
            and(filter.version() > 0 ? filter.version() : null, "version", "d.VERSION_ = :version");
            and(filter.call(), "call", "p.number is not null and p.call_id = :call");
            and(given(filter.country()), "country", "p.number is not null and p.partner_country = :country");
            step(filter);
            started(filter);
        }

        private void stage(@Nullable Stage stage) {
            if (stage != null) {
                and("p.state in (:states)");
                parameters.put(
                        "states",
                        Arrays.stream(ProposalState.values())
                                .filter(state -> state.stage() == stage)
                                .map(Enum::name)
                                .toList());
            }
        }

        private void step(InstanceFilter filter) {
            if (!filter.step().isEmpty()) {
                and("exists (select 1 from ACT_HI_ACTINST a where a.ROOT_PROC_INST_ID_ = h.ID_ and a.END_TIME_ is null"
                        + " and a.PROC_DEF_KEY_ = :process and a.ACT_ID_ = :step)");
                parameters.put("process", filter.process());
                parameters.put("step", filter.step());
            }
        }

        private void started(InstanceFilter filter) {
            var zone = calendars.of(Calendars.HOME).zone();
            and(
                    filter.from() == null
                            ? null
                            : filter.from().atStartOfDay(zone).toInstant(),
                    "from",
                    "h.START_TIME_ >= :from");
            and(
                    filter.to() == null
                            ? null
                            : filter.to().plusDays(1).atStartOfDay(zone).toInstant(),
                    "to",
                    "h.START_TIME_ < :to");
        }

        private void and(@Nullable Object value, String name, String condition) {
            if (value != null) {
                and(condition);
                parameters.put(name, value);
            }
        }

        private void and(String condition) {
            sql.append(" and ").append(condition);
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String kind(InstanceFilter.Kind kind) {
        return switch (kind) {
            case ALL -> "";
            case RUNNING -> " and h.END_TIME_ is null";
            case ENDED -> " and h.END_TIME_ is not null";
            case SUSPENDED -> " and h.STATE_ = 'SUSPENDED'";
            case FAILED ->
                " and h.END_TIME_ is null and exists (select 1 from ACT_RU_INCIDENT i join ACT_RU_EXECUTION x"
                        + " on x.ID_ = i.PROC_INST_ID_ where x.ROOT_PROC_INST_ID_ = h.ID_)";
        };
    }

    private static InstanceRow row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("END_TIME_");
        return new InstanceRow(
                ProposalId.of(row.getString("BUSINESS_KEY_")),
                row.getString("number") == null ? "" : row.getString("number"),
                row.getString("title"),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("version"),
                "SUSPENDED".equals(row.getString("STATE_")),
                steps(row.getString("steps")),
                row.getTimestamp("START_TIME_").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("open_tasks"),
                row.getLong("failed"));
    }

    private static List<Step> steps(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(one -> one.split(" ", 2))
                        .map(parts -> new Step(parts[0], parts[1]))
                        .toList();
    }
}
