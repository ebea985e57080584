package org.khorgos.workflow.monitor;

/** In which order the monitor lists processes. */
public record InstanceSort(Column column, boolean descending) {
    /** The latest started first. */
    public static final InstanceSort LATEST = new InstanceSort(Column.STARTED, true);

    /** What the list can be ordered by. */
    public enum Column {
        TITLE("title"),
        NUMBER("number"),
        STATE("state"),
        VERSION("version"),
        STARTED("START_TIME_"),
        ENDED("END_TIME_"),
        TASKS("open_tasks"),
        FAILED("failed");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return " order by " + column.sql + (descending ? " desc" : "") + ", ID_";
    }
}
