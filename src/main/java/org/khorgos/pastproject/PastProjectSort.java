package org.khorgos.pastproject;

/** The order of a list. */
public record PastProjectSort(Column column, boolean descending) {
    /** What began last comes first. */
    public static final PastProjectSort LATEST = new PastProjectSort(Column.START, true);

    /** The columns by which lists can be sorted. */
    public enum Column {
        TITLE("p.title"),
        PROGRAMME("p.programme"),
        START("p.start_date"),
        END("p.end_date"),
        CONTRIBUTION("p.ec_contribution");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return column.sql + (descending ? " desc" : "") + ", p.project_id";
    }
}
