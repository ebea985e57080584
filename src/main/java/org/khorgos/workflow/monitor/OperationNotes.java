package org.khorgos.workflow.monitor;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.khorgos.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes why an administrator did something beside what the engine has just noted in its operation log. */
@Component
public class OperationNotes {
    /** Longest reason. */
    static final int REASON_MAX = 500;

    private final HistoryService history;
    private final IdentityService identity;
    private final JdbcClient jdbc;

    OperationNotes(HistoryService history, IdentityService identity, JdbcClient jdbc) {
        this.history = history;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /** The reason without outer blanks; throws Refused when it says nothing or too much. */
    static String required(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > REASON_MAX) {
            throw new Refused("workflow.monitor.reason", REASON_MAX);
        }
        return text;
    }

    /**
     * Notes the reason at the actor's last operation of that type on what that column of the operation log names by id.
     *
     * @param type such as SetVariable
     */
    public void why(String type, Subject subject, String id, String reason) {
        jdbc.sql("select OPERATION_ID_ from ACT_HI_OP_LOG where OPERATION_TYPE_ = ? and " + subject.column
                        + " = ? and USER_ID_ = ? order by TIMESTAMP_ desc, ID_ desc limit 1")
                .params(type, id, identity.getCurrentAuthentication().getUserId())
                .query(String.class)
                .optional()
                .ifPresent(operation -> history.setAnnotationForOperationLogById(operation, reason));
    }

    /** What an operation was done to. */
    public enum Subject {
        INSTANCE("PROC_INST_ID_"),
        DEFINITION("PROC_DEF_ID_"),
        JOB_DEFINITION("JOB_DEF_ID_");

        private final String column;

        Subject(String column) {
            this.column = column;
        }
    }
}
