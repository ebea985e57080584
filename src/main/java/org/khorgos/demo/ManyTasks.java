package org.khorgos.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies proposals that have lived through the services, with their executions and open tasks, by statements on whole sets:
 * to measure, and to show the application full. To the engine a copy's first task is as any other, and doing it leads on;
 * what a copy lacks is its history and its timers, so that it is never reminded and never lapses. More tasks than one on a
 * copy are for measuring only: they hang on one execution, which can leave the step once.
 */
@Component
@Profile({"demo", "test"})
public class ManyTasks {
    private static final String COUNTRIES = "'KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU', 'BY', 'PL'";
    /** No id that the engine makes looks so. */
    private static final String COPIED = "^c[0-9]+-[0-9]-";

    private static final String TASK_ID = "concat('c', c.n, '-', k.seq, '-', s.engine_task_id) collate utf8mb4_bin";
    private static final String OF_SOURCE = "%s s on s.proposal_id = c.source";
    /** A number that no two tasks share. */
    private static final String NTH = "(c.n * 5 + k.seq)";

    private final JdbcClient jdbc;
    private final Copies copies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManyTasks(JdbcClient jdbc, Copies copies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /** Whose inbox is measured: tasks in turn go to the groups; a few are the reader's, a third a colleague's. */
    public record Desk(UserId reader, UserId colleague, List<String> groups) {
        public Desk {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Copies until there are so many copies, each of the templates in turn.
     *
     * @param from how many there are
     * @param each how many tasks a copy gets
     * @param templates proposals with one open task
     * @param desk null for tasks that nobody has taken, open to whom the templates' are
     */
    @Transactional
    public void grow(int from, int to, int each, List<ProposalId> templates, @Nullable Desk desk) {
        jdbc.sql("set session foreign_key_checks = 0").update();
        copies.plan(from, to, templates);
        String tasks =
                "demo_copy c join seq_1_to_%d k join workflow_task s on s.proposal_id = c.source ".formatted(each)
                        + "and s.status = 'OPEN' and s.parent_id is null";
        proposals(desk != null);
        executions();
        tasks(tasks, desk);
        offers(tasks, desk);
        inbox(tasks);
        if (desk == null) {
            tell();
        } else {
            done(desk);
        }
        jdbc.sql("set session foreign_key_checks = 1").update();
    }

    /** Lets the database know how its tables have grown, and forget the list of copies. */
    public void settle() {
        jdbc.sql("analyze table proposal, access_grant, workflow_task, workflow_task_candidate, ACT_RU_TASK, "
                        + "ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION")
                .query()
                .listOfRows();
        copies.forget();
    }

    /** How many of the tasks are copies, also those that were done. */
    int copies() {
        return jdbc.sql("select count(*) from workflow_task where engine_task_id regexp :copied")
                .param("copied", COPIED)
                .query(Integer.class)
                .single();
    }

    private void proposals(boolean everywhere) {
        Map<String, String> proposal = Map.of("proposal_id", "c.proposal_id");
        copies.copy(
                "proposal",
                OF_SOURCE,
                Map.of(
                        "proposal_id", "c.proposal_id",
                        "number", "c.number",
                        "title", "concat(s.title, ' ', c.n)",
                        "partner_country", everywhere ? "elt(1 + c.n % 8, " + COUNTRIES + ")" : "s.partner_country"));
        List.of(
                        "access_grant",
                        "proposal_title",
                        "proposal_partner_organisation",
                        "proposal_version",
                        "similarity_text")
                .forEach(table -> copies.copy(table, OF_SOURCE, proposal));
        Map.of(
                        "signature_signatory", "signatory_id",
                        "filing_check", "check_id",
                        "filing_proposal", "filing_proposal_id")
                .forEach((table, id) ->
                        copies.copy(table, OF_SOURCE, Map.of("proposal_id", "c.proposal_id", id, "uuid()")));
    }

    private void executions() {
        String tree = "demo_execution x on x.source = c.source join %s s on s.%s = x.id";
        copies.copy(
                "ACT_RU_EXECUTION",
                tree.formatted("ACT_RU_EXECUTION", "ID_"),
                Map.of(
                        "ID_", own("ID_"),
                        "ROOT_PROC_INST_ID_", own("ROOT_PROC_INST_ID_"),
                        "PROC_INST_ID_", own("PROC_INST_ID_"),
                        "PARENT_ID_", own("PARENT_ID_"),
                        "SUPER_EXEC_", own("SUPER_EXEC_"),
                        "BUSINESS_KEY_", "if(s.BUSINESS_KEY_ is null, null, cast(c.proposal_id as char(36)))"));
        copies.copy(
                "ACT_RU_VARIABLE",
                tree.formatted("ACT_RU_VARIABLE", "EXECUTION_ID_") + " and s.TASK_ID_ is null",
                Map.of(
                        "ID_", own("ID_"),
                        "EXECUTION_ID_", own("EXECUTION_ID_"),
                        "PROC_INST_ID_", own("PROC_INST_ID_"),
                        "VAR_SCOPE_", own("VAR_SCOPE_")));
    }

    private static String own(String column) {
        return "concat(c.n, '-', s.%s)".formatted(column);
    }

    private void tasks(String tasks, @Nullable Desk desk) {
        String assignee = desk == null
                ? "null"
                : "case when c.n <= 2000 and %1$s %% 100 = 0 then '%2$s' when %1$s %% 3 = 1 then '%3$s' end"
                        .formatted(NTH, desk.reader(), desk.colleague());
        String columns = copies.columns("ACT_RU_TASK").stream()
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
        jdbc.sql(
                        "insert into ACT_RU_TASK (%s) select %s from %s join ACT_RU_TASK t on t.ID_ = s.engine_task_id collate utf8mb4_bin"
                                .formatted(String.join(", ", copies.columns("ACT_RU_TASK")), columns, tasks))
                .update();
    }

    private void offers(String tasks, @Nullable Desk desk) {
        String links = "insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, TASK_ID_, GROUP_ID_) select ";
        if (desk == null) {
            jdbc.sql(links
                            + "concat(c.n, '-', k.seq, '-', l.ID_), 1, 'candidate', %s, l.GROUP_ID_ from %s "
                                    .formatted(TASK_ID, tasks)
                            + "join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = s.engine_task_id collate utf8mb4_bin "
                            + "and l.TYPE_ = 'candidate'")
                    .update();
            return;
        }
        String groups = desk.groups().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        jdbc.sql(links
                        + "concat(c.n, '-', k.seq, '-link'), 1, 'candidate', %s, elt(1 + %s %% %d, %s) from %s"
                                .formatted(TASK_ID, NTH, desk.groups().size(), groups, tasks))
                .update();
    }

    private void inbox(String tasks) {
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, assignee_id,
                          assignee_since, priority, created_at, due_at, soon_at, follow_up_at, number, state, call_id,
                          partner_country, lead_organisation)
                        select %s, t.ID_, p.proposal_id, s.kind, '', 'OPEN', cast(t.ASSIGNEE_ as uuid),
                          if(t.ASSIGNEE_ is null, null, t.CREATE_TIME_), t.PRIORITY_, t.CREATE_TIME_, t.DUE_DATE_,
                          t.DUE_DATE_ - interval 5 day, t.FOLLOW_UP_DATE_, p.number, p.state, p.call_id, p.partner_country,
                          p.home_organisation_name
                        from %s join ACT_RU_TASK t on t.ID_ = %s join proposal p on p.proposal_id = c.proposal_id
                        """.formatted(Copies.named("t.ID_"), tasks, TASK_ID)).update();
        jdbc.sql("""
                        insert into workflow_task_candidate (group_name, task_id)
                        select l.GROUP_ID_, w.task_id from demo_copy c
                        join workflow_task w on w.proposal_id = c.proposal_id
                        join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = w.engine_task_id collate utf8mb4_bin
                        """).update();
    }

    /** The log knows of each copy, as of every proposal that was sent. */
    private void tell() {
        Instant now = clock.instant();
        jdbc.sql("select proposal_id from demo_copy order by n").query(UUID.class).list().stream()
                .map(ProposalId::new)
                .forEach(copy -> events.publishEvent(new DemoProposalCopied(copy, now)));
    }

    private void done(Desk desk) {
        jdbc.sql("""
                        insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, created_at,
                          ended_at, ended_by, number, state, call_id, partner_country, lead_organisation)
                        select uuid(), concat(c.n, '-done'), p.proposal_id, 'CHECK_FORM', '', 'DONE', now(), now(),
                          if(c.n <= 2000 and c.n %% 4 = 0, '%s', '%s'), p.number, p.state, p.call_id, p.partner_country,
                          p.home_organisation_name
                        from demo_copy c join proposal p on p.proposal_id = c.proposal_id
                        """.formatted(desk.reader(), desk.colleague())).update();
    }
}
