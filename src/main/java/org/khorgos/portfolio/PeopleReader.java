package org.khorgos.portfolio;

import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.signature.SignatoryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who signs a proposal, with names. */
@Component
class PeopleReader {
    private final JdbcClient jdbc;

    PeopleReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first signatory first. */
    List<PersonRow> people(ProposalId id) {
        return jdbc.sql("""
                        select u.display_name, o.name, o.country, s.status, s.answered_at
                        from signature_signatory s
                        join identity_user u on u.user_id = s.user_id
                        join identity_organisation o on o.organisation_id = u.organisation_id
                        where s.proposal_id = ? order by s.position
                        """)
                .param(id.value())
                .query((row, number) -> new PersonRow(
                        row.getString("display_name"),
                        row.getString("name"),
                        row.getString("country"),
                        SignatoryStatus.valueOf(row.getString("status")),
                        ProposalRows.instant(row.getTimestamp("answered_at"))))
                .list();
    }
}
