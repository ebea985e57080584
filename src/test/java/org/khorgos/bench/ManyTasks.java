package org.khorgos.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies proposals that have lived through the services, with their executions and five open tasks each, by statements on
 * whole sets: for measuring, since the copies have no timers and no history.
 */
@Component
class ManyTasks {
    private static final int PER_PROPOSAL = 5;
    private static final String COUNTRIES = "'KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU', 'BY', 'PL'";
    private static final String NTH = "(c.n * 5 + k.seq)";
    private static final String TASK_ID = "concat(c.n, '-', k.seq, '-', s.engine_task_id) collate utf8mb4_bin";
    private final JdbcClient jdbc;

    ManyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose inbox is measured: tasks in turn go to the groups; a few are the reader's, a third a colleague's. */
    record Desk(UserRow reader, UserRow colleague, List<String> groups) {}

    /** Copies until there are so many copies, each of the templates in turn. */
    @Transactional
    void grow(int from, int to, List<ProposalId> templates, Desk desk) {
        jdbc.sql("set session foreign_key_checks = 0").update();
        jdbc.sql("create or replace table bench_copy (n int primary key, source uuid, proposal_id uuid)")
                .update();
        for (int i = 0; i < templates.size(); i++) {
            jdbc.sql("insert into bench_copy select seq, :source, uuid() from seq_%d_to_%d where seq %% %d = %d"
                            .formatted(from + 1, to, templates.size(), i))
                    .param("source", templates.get(i).value())
                    .update();
        }
        proposals();
        engine(desk);
        inbox(desk);
        jdbc.sql("set session foreign_key_checks = 1").update();
    }

    /** Lets the database know how its tables have grown, and forget the list of copies. */
    void settle() {
        jdbc.sql("analyze table proposal, access_grant, workflow_task, workflow_task_candidate, ACT_RU_TASK, "
                        + "ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION")
                .query()
                .listOfRows();
        jdbc.sql("drop table if exists bench_copy").update();
    }

    private void proposals() {
        copy(
                "proposal",
                "s.proposal_id = c.source",
                Map.of(
                        "proposal_id", "c.proposal_id",
                        "number", "concat('B-', c.n)",
                        "title", "concat(s.title, ' ', c.n)",
                        "partner_country", "elt(1 + c.n % 8, " + COUNTRIES + ")"));
        copy("access_grant", "s.proposal_id = c.source", Map.of("proposal_id", "c.proposal_id"));
    }

    private void engine(Desk desk) {
        copy(
                "ACT_RU_EXECUTION",
                "s.ROOT_PROC_INST_ID_ in (select r.ID_ from ACT_RU_EXECUTION r where r.SUPER_EXEC_ is null "
                        + "and r.BUSINESS_KEY_ = cast(c.source as char(36)) collate utf8mb4_bin)",
                Map.of(
                        "ID_", "concat(c.n, '-', s.ID_)",
                        "ROOT_PROC_INST_ID_", "concat(c.n, '-', s.ROOT_PROC_INST_ID_)",
                        "PROC_INST_ID_", "concat(c.n, '-', s.PROC_INST_ID_)",
                        "PARENT_ID_", "concat(c.n, '-', s.PARENT_ID_)",
                        "SUPER_EXEC_", "concat(c.n, '-', s.SUPER_EXEC_)",
                        "BUSINESS_KEY_", "if(s.BUSINESS_KEY_ is null, null, cast(c.proposal_id as char(36)))"));
        String assignee = "case when c.n <= 2000 and %1$s %% 100 = 0 then '%2$s' when %1$s %% 3 = 1 then '%3$s' end"
                .formatted(NTH, desk.reader().id(), desk.colleague().id());
        String columns = columns("ACT_RU_TASK").stream()
                .map(column -> switch (column) {
                    case "ID_" -> TASK_ID;
                    case "EXECUTION_ID_", "PROC_INST_ID_" -> "concat(c.n, '-', t.%s)".formatted(column);
                    case "ASSIGNEE_" -> assignee;
                    case "PRIORITY_" -> NTH + " % 101";
                    case "DUE_DATE_" ->
                        "date_add(now(3) - interval 10 day, interval (%s * 7919 %% 100800) minute)".formatted(NTH);
                    default -> "t." + column;
                })
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into ACT_RU_TASK (%s) select %s from bench_copy c join seq_1_to_%d k "
                                .formatted(String.join(", ", columns("ACT_RU_TASK")), columns, PER_PROPOSAL)
                        + "join workflow_task s on s.proposal_id = c.source and s.status = 'OPEN' "
                        + "join ACT_RU_TASK t on t.ID_ = s.engine_task_id collate utf8mb4_bin")
                .update();
        String groups = desk.groups().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        jdbc.sql(("insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, TASK_ID_, GROUP_ID_) "
                                + "select concat(c.n, '-', k.seq, '-link'), 1, 'candidate', %s, elt(1 + %s %% %d, %s) "
                                + "from bench_copy c join seq_1_to_%d k "
                                + "join workflow_task s on s.proposal_id = c.source and s.status = 'OPEN'")
                        .formatted(TASK_ID, NTH, desk.groups().size(), groups, PER_PROPOSAL))
                .update();
    }

    private void inbox(Desk desk) {
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, assignee_id,
                          assignee_since, priority, created_at, due_at, soon_at, follow_up_at, number, state, call_id,
                          partner_country, lead_organisation)
                        select uuid(), t.ID_, p.proposal_id, s.kind, '', 'OPEN', cast(t.ASSIGNEE_ as uuid),
                          if(t.ASSIGNEE_ is null, null, t.CREATE_TIME_), t.PRIORITY_, t.CREATE_TIME_, t.DUE_DATE_,
                          t.DUE_DATE_ - interval 5 day, t.FOLLOW_UP_DATE_, p.number, p.state, p.call_id, p.partner_country,
                          p.home_organisation_name
                        from bench_copy c join seq_1_to_%d k
                        join workflow_task s on s.proposal_id = c.source and s.status = 'OPEN'
                        join ACT_RU_TASK t on t.ID_ = %s join proposal p on p.proposal_id = c.proposal_id
                        """.formatted(PER_PROPOSAL, TASK_ID)).update();
        jdbc.sql("""
                        insert into workflow_task_candidate (group_name, task_id)
                        select l.GROUP_ID_, w.task_id from bench_copy c
                        join workflow_task w on w.proposal_id = c.proposal_id
                        join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = w.engine_task_id collate utf8mb4_bin
                        """).update();
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, created_at,
                          ended_at, ended_by, number, state, call_id, partner_country, lead_organisation)
                        select uuid(), concat(c.n, '-done'), p.proposal_id, 'CHECK_FORM', '', 'DONE', now(), now(),
                          if(c.n <= 2000 and c.n %% 4 = 0, '%s', '%s'), p.number, p.state, p.call_id, p.partner_country,
                          p.home_organisation_name
                        from bench_copy c join proposal p on p.proposal_id = c.proposal_id
                        """.formatted(desk.reader().id(), desk.colleague().id())).update();
    }

    private void copy(String table, String join, Map<String, String> changed) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "s." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into %1$s (%2$s) select %3$s from bench_copy c join %1$s s on %4$s"
                        .formatted(table, String.join(", ", columns), values, join))
                .update();
    }

    private List<String> columns(String table) {
        return new ArrayList<>(jdbc.sql("select column_name from information_schema.columns "
                        + "where table_schema = database() and table_name = :table and is_generated = 'NEVER' "
                        + "order by ordinal_position")
                .param("table", table)
                .query(String.class)
                .list());
    }
}
