package org.khorgos.inbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;

/** What the inbox shows of a task and sorts by. */
public enum TaskColumn {
    /** In the order of the process. */
    KIND("field(t.kind, " + names(Operation.values()) + ")"),
    NUMBER("t.number"),
    /** As the reader reads it. */
    TITLE(TaskColumn.SHOWN),
    /** In the order of the process. */
    STAGE("field(t.state, " + names(ProposalState.values()) + ")"),
    /** By its code. */
    CALL(TaskGrouping.CALL_CODE),
    COUNTRY("t.partner_country"),
    ORGANISATION("case when " + TaskColumn.SIGHT + " then t.lead_organisation end"),
    SINCE("t.created_at"),
    DUE("t.due_sort"),
    /** Overdue, soon, later. */
    LIGHT("case when t.due_sort < :now then 0 when t.soon_at <= :now then 1 else 2 end"),
    PRIORITY("t.priority"),
    ENDED("t.ended_at");

    /** Stands for the condition under which the reader sees the proposal. */
    static final String SIGHT = "{sight}";

    /** Stands for the title as the reader reads it. */
    static final String SHOWN = "{title}";

    private final String sql;

    TaskColumn(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
    }
}
