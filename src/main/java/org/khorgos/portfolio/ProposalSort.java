package org.khorgos.portfolio;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalState;
import org.khorgos.proposal.TitleSql;

/** The order of a list. */
public record ProposalSort(Column column, boolean descending) {
    /** What moved last comes first. */
    public static final ProposalSort LATEST = new ProposalSort(Column.SINCE, true);

    /** The columns by which lists can be sorted. */
    public enum Column {
        NUMBER("p.number"),
        TITLE(TitleSql.SHOWN),
        STATE(byProgress()),
        COUNTRY("p.partner_country"),
        SUBMITTED("p.submitted_at"),
        SINCE("p.state_since");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        private static String byProgress() {
            return Arrays.stream(ProposalState.values())
                    .map(state -> "'" + state.name() + "'")
                    .collect(Collectors.joining(", ", "field(p.state, ", ")"));
        }
    }

    String sql() {
        return "%1$s %2$s, p.proposal_id %2$s".formatted(column.sql, descending ? "desc" : "asc");
    }
}
