package org.khorgos.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of whom proposers do not want to review their proposal. */
@Component
class ExclusionTable {
    private final JdbcClient jdbc;

    ExclusionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these proposals in the order in which they were named, in one statement. */
    Map<ProposalId, List<Exclusion>> of(Collection<ProposalId> proposals) {
        return jdbc
                .sql(
                        "select * from conflict_exclusion where proposal_id in (:proposals) order by named_at, exclusion_id")
                .param("proposals", proposals.stream().map(ProposalId::value).toList())
                .query(ExclusionTable::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Exclusion::proposal));
    }

    /** Throws DuplicateKeyException when it is named already. */
    void add(ProposalId proposal, ExclusionDraft draft, UserId by, Instant now) {
        jdbc.sql("""
                        insert into conflict_exclusion
                          (exclusion_id, proposal_id, kind, name, name_key, reason, named_by, named_at)
                        values (:id, :proposal, :kind, :name, :key, :reason, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("proposal", proposal.value())
                .param("kind", draft.kind().name())
                .param("name", draft.name().strip())
                .param("key", Exclusion.key(draft.name()))
                .param("reason", draft.reason().strip())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when there is none such. */
    boolean remove(ProposalId proposal, UUID id) {
        return jdbc.sql("delete from conflict_exclusion where proposal_id = ? and exclusion_id = ?")
                        .params(proposal.value(), id)
                        .update()
                > 0;
    }

    private static Exclusion row(ResultSet row, int number) throws SQLException {
        return new Exclusion(
                row.getObject("exclusion_id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                Exclusion.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("reason"),
                new UserId(row.getObject("named_by", UUID.class)),
                row.getTimestamp("named_at").toInstant());
    }
}
