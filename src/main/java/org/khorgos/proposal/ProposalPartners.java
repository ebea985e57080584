package org.khorgos.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentJson;
import org.khorgos.content.Rows.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations take part in proposals, for features that have checked who asks. */
@Component
public class ProposalPartners {
    private final JdbcClient jdbc;

    ProposalPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(ProposalId proposal, List<Organisation> organisations) {}

    /** Those of each of these proposals that have a name, the home side's first, in one statement. */
    public Map<ProposalId, List<Organisation>> of(Collection<ProposalId> proposals) {
        Map<ProposalId, List<Organisation>> partners = new HashMap<>();
        if (!proposals.isEmpty()) {
            jdbc.sql("select proposal_id, home_organisation_name, home_organisation_city, home_organisation_country, "
                            + "details from proposal where proposal_id in (:proposals)")
                    .param(
                            "proposals",
                            proposals.stream().map(ProposalId::value).toList())
                    .query(ProposalPartners::row)
                    .list()
                    .forEach(row -> partners.put(row.proposal(), row.organisations()));
        }
        return partners;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        StoredDetails details = ContentJson.read(row.getString("details"), StoredDetails.class);
        List<Organisation> organisations = new ArrayList<>();
        organisations.add(new Organisation(
                row.getString("home_organisation_name"),
                row.getString("home_organisation_city"),
                row.getString("home_organisation_country"),
                details.homeRor()));
        organisations.addAll(details.partnerOrganisations());
        organisations.removeIf(organisation -> organisation.name().isBlank());
        return new Row(new ProposalId(row.getObject("proposal_id", UUID.class)), List.copyOf(organisations));
    }
}
