package org.khorgos.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log and proves that nobody changed it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.AUDITOR + "', '" + Role.Name.ADMINISTRATOR + "')")
public class AuditService {
    private static final String COLUMNS =
            "select seq, at, actor_id, actor_name, subject, action, facts, prev_hash, hash from audit_entry ";
    private static final String FILTER = "where (:subject = '' or subject = :subject) "
            + "and (:action = '' or action = :action) and (:actor = '' or actor_name like :actorPattern) ";
    private static final int STRETCH = 2000;
    private final JdbcClient jdbc;
    private final AuditChain chain;

    AuditService(JdbcClient jdbc, AuditChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    /** Everything about one subject, the oldest first. */
    public List<AuditRow> entries(String subject) {
        return jdbc.sql(COLUMNS + "where subject = ? order by seq")
                .param(subject)
                .query(AuditService::row)
                .list();
    }

    /** One page of the entries wanted, the newest first. */
    public List<AuditRow> page(AuditFilter filter, int offset, int limit) {
        return with(jdbc.sql(COLUMNS + FILTER + "order by seq desc limit :limit offset :offset"), filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditService::row)
                .list();
    }

    /** How many entries are wanted. */
    public long count(AuditFilter filter) {
        return with(jdbc.sql("select count(*) from audit_entry " + FILTER), filter)
                .query(Long.class)
                .single();
    }

    /** Walks along the whole chain and recomputes every hash. */
    @PreAuthorize(
            "hasAnyRole('" + Role.Name.AUDITOR + "', '" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')")
    public Verification verify() {
        long last = jdbc.sql("select coalesce(max(seq), 0) from audit_entry")
                .query(Long.class)
                .single();
        AuditChain.Head head = chain.head();
        Chain walk = new Chain();
        long end = Math.max(last, head.seq());
        for (long from = 0; from < end; from += STRETCH) {
            jdbc.sql(COLUMNS + "where seq > ? and seq <= ? order by seq")
                    .params(from, Math.min(end, from + STRETCH))
                    .query(AuditService::row)
                    .list()
                    .forEach(walk::read);
        }
        return walk.end(head.seq(), head.hash());
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, AuditFilter filter) {
        return statement
                .param("subject", filter.subject())
                .param("action", filter.action())
                .param("actor", filter.actor())
                .param("actorPattern", "%" + filter.actor().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static AuditRow row(ResultSet row, int index) throws SQLException {
        return new AuditRow(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                actor(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                row.getString("subject"),
                row.getString("action"),
                row.getString("facts"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    private static @Nullable UserId actor(@Nullable UUID id) {
        return id == null ? null : new UserId(id);
    }
}
