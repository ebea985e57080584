package org.khorgos.workflow;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the inbox with the engine and with the proposals; nothing should ever differ. */
@Component
public class TaskDrift {
    private final JdbcClient jdbc;

    TaskDrift(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In what a task of the inbox can be wrong. */
    public enum Kind {
        /** The engine waits for it, the inbox does not show it. */
        MISSING,
        /** The inbox shows it, the engine does not wait for it. */
        TOO_MANY,
        /** It is in other hands, or was given by somebody else. */
        HOLDER,
        /** It is open to other groups. */
        CANDIDATES,
        /** Due date, follow-up date, light or priority. */
        TERMS,
        /** What its row keeps of the proposal. */
        PROPOSAL,
        /** What its groups' lists keep of it. */
        PLACE,
        /** Which task asked it. */
        PARENT
    }

    /** How many differences there are. */
    public long rows() {
        return jdbc.sql("select count(*) from workflow_task_drift")
                .query(Long.class)
                .single();
    }

    /** How many differences there are of each kind that occurs, in one statement. */
    public Map<Kind, Long> kinds() {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        jdbc.sql("select drift, count(*) n from workflow_task_drift group by drift")
                .query(row -> {
                    kinds.put(Kind.valueOf(row.getString("drift")), row.getLong("n"));
                });
        return kinds;
    }
}
