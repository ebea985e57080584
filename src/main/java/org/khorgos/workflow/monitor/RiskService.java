package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may get stuck, before it is: counted and listed, the oldest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class RiskService {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> ENDED = Arrays.stream(ProposalState.values())
            .filter(ProposalState::ended)
            .map(Enum::name)
            .toList();
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    RiskService(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** How much of each there is; tasks count when they are overdue by more than so many working days. */
    public Map<Risk, Long> counts(int days) {
        Map<Risk, Long> counts = new EnumMap<>(Risk.class);
        for (Risk risk : Risk.values()) {
            counts.put(
                    risk,
                    bound("select count(*) from (" + RiskSql.of(risk) + ") x", days)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    /** One page of what is at risk in that way, the oldest first. */
    public List<RiskRow> rows(Risk risk, int days, int offset, int limit) {
        return bound(RiskSql.of(risk) + " order by since, step, proposal_id limit :limit offset :offset", days)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(risk, row))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, int days) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("now", now)
                .param("patience", now.minus(PATIENCE))
                .param("overdue", before(now, days))
                .param("ended", ENDED);
    }

    /** The same local time so many working days earlier. */
    private Instant before(Instant now, int days) {
        WorkingDays home = calendars.of(Calendars.HOME);
        ZonedDateTime local = now.atZone(home.zone());
        LocalDate day = local.toLocalDate();
        for (int left = days; left > 0; left--) {
            day = home.lastBefore(day);
        }
        return local.with(day).toInstant();
    }

    private static RiskRow row(Risk risk, ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new RiskRow(
                risk,
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                number == null ? "" : number,
                row.getString("title"),
                row.getString("process"),
                row.getString("step"),
                row.getInt("tries"),
                row.getTimestamp("since").toInstant());
    }
}
