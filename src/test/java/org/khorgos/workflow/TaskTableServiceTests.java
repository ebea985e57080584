package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.monitor.TaskTableService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The inbox is compared with the engine and made right from it, whatever was broken and whoever works meanwhile. */
@KhorgosTest
class TaskTableServiceTests {
    private static final String ROWS = "select cast(task_id as char) k, w.* from workflow_task w where proposal_id = ?";
    private static final String OFFERS = "select c.* from workflow_task_candidate c join workflow_task w "
            + "on w.task_id = c.task_id where w.proposal_id = ? order by c.group_name, c.task_id";

    @Autowired
    Stages at;

    @Autowired
    People people;

    @Autowired
    TaskTableService table;

    @Autowired
    TaskDrift drift;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingDiffers() {
        at.people();
        assertThat(drift.kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TOO_MANY   | insert into workflow_task (task_id, engine_task_id, proposal_id, kind, subject, status, created_at, state, call_id) select uuid(), 'gone', proposal_id, kind, 'x', 'OPEN', created_at, state, call_id from workflow_task where proposal_id = ? and status = 'OPEN'
                    HOLDER     | update workflow_task set assignee_id = uuid(), assignee_since = now() where proposal_id = ? and status = 'OPEN'
                    HOLDER     | update workflow_task set owner_id = uuid() where proposal_id = ? and status = 'OPEN'
                    CANDIDATES | delete c from workflow_task_candidate c join workflow_task w on w.task_id = c.task_id where w.proposal_id = ? and w.status = 'OPEN'
                    CANDIDATES | insert into workflow_task_candidate (group_name, task_id) select 'AUDITOR', task_id from workflow_task where proposal_id = ? and status = 'OPEN'
                    TERMS      | update workflow_task set due_at = due_at + interval 1 day where proposal_id = ? and status = 'OPEN'
                    TERMS      | update workflow_task set follow_up_at = null where proposal_id = ? and status = 'OPEN'
                    TERMS      | update workflow_task set priority = 99 where proposal_id = ? and status = 'OPEN'
                    TERMS      | update workflow_task set soon_at = null where proposal_id = ? and status = 'OPEN'
                    PROPOSAL   | update workflow_task set state = 'FILED' where proposal_id = ? and status = 'OPEN'
                    PROPOSAL   | update workflow_task set number = 'x', partner_country = 'RU', lead_organisation = 'y' where proposal_id = ?
                    PROPOSAL   | update workflow_task set title_ru = 'z' where proposal_id = ? and status = 'DONE'
                    PROPOSAL   | update workflow_task set title_en = upper(title_en) where proposal_id = ?
                    PLACE      | update workflow_task_candidate set title_zh = upper(title_zh) where proposal_id = ?
                    PLACE      | update workflow_task_candidate set kind = 'CHECK_FORM', priority = 9, state = 'FILED' where proposal_id = ? and place <> 'ENDED'
                    PLACE      | update workflow_task_candidate set place = 'ENDED' where task_id in (select task_id from workflow_task where proposal_id = ? and status = 'OPEN')
                    MISSING    | update workflow_task set status = 'CLOSED', ended_at = now() where proposal_id = ? and status = 'OPEN'
                    """)
    void every_kind_of_difference_is_found_and_mended(TaskDrift.Kind kind, String harm) {
        ProposalId id = at.inFiling();
        List<Map<String, Object>> offers = read(OFFERS, id);
        List<Map<String, Object>> rows = read(ROWS + " order by task_id", id);

        assertThat(jdbc.sql(harm).param(id.value()).update()).isPositive();
        assertThat(drift.rows()).isPositive();
        assertThat(SystemUser.call(table::drift)).containsKey(kind);

        assertThat(SystemUser.call(table::rebuild)).containsKey(kind);
        assertThat(drift.kinds()).isEmpty();
        assertThat(read(OFFERS, id)).isEqualTo(offers);
        if (kind == TaskDrift.Kind.TOO_MANY) {
            assertThat(at.open(id)).isOne();
        } else {
            assertThat(read(ROWS + " order by task_id", id)).isEqualTo(rows);
        }
        at.life.proposeFiling(id, FilingOutcome.FILED, null);
    }

    @Test
    void lost_rows_come_back_as_they_were_and_what_is_over_stays() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        List<Map<String, Object>> rows = read(ROWS + " and status = 'OPEN' order by task_id", id);
        List<Map<String, Object>> done = read(ROWS + " and status = 'DONE' order by task_id", id);
        assertThat(rows).hasSize(3);
        assertThat(done).isNotEmpty();
        jdbc.sql("delete from workflow_task where proposal_id = ? and status = 'OPEN'")
                .param(id.value())
                .update();

        assertThat(SystemUser.call(table::rebuild)).isEqualTo(Map.of(TaskDrift.Kind.MISSING, 3L));
        assertThat(drift.rows()).isZero();
        List<Map<String, Object>> back = read(ROWS + " and status = 'OPEN' order by task_id", id);
        back.forEach(row -> row.keySet().removeAll(List.of("created_at", "assignee_since")));
        rows.forEach(row -> row.keySet().removeAll(List.of("created_at", "assignee_since")));
        assertThat(back).isEqualTo(rows);
        assertThat(read(ROWS + " and status = 'DONE' order by task_id", id)).isEqualTo(done);
        at.decisions.answerInvitation(id, Stages.EXPERTS[0], true);
    }

    @Test
    void people_take_tasks_while_the_inbox_is_made_right() throws Exception {
        for (int round = 0; round < 5; round++) {
            ProposalId id = at.sent();
            jdbc.sql("update workflow_task set priority = 1 where proposal_id = ?")
                    .param(id.value())
                    .update();
            List<Throwable> thrown = Race.run(List.of(
                    () -> SystemUser.call(table::rebuild),
                    () -> at.cast.run(
                            "office", () -> inbox.claim(inbox.on(id).get(0).id())),
                    () -> at.sent()));
            assertThat(thrown).containsOnlyNulls();
            assertThat(drift.kinds()).isEmpty();
            String holder = at.cast.as("office-2", () -> jdbc.sql(
                            "select u.username from workflow_task t join identity_user u on u.user_id = t.assignee_id "
                                    + "where t.proposal_id = ? and t.status = 'OPEN'")
                    .param(id.value())
                    .query(String.class)
                    .single());
            assertThat(holder).isEqualTo("office");
        }
    }

    @Test
    void the_row_follows_its_proposal_in_the_same_transaction() {
        ProposalId id = at.sent();
        jdbc.sql("update proposal set state = 'RETURNED', partner_country = 'UZ', home_organisation_name = 'Other', "
                        + "title = 'Glacier water' where proposal_id = ?")
                .param(id.value())
                .update();
        assertFollows(id, "RETURNED UZ Other Glacier water");
        jdbc.sql("update proposal set title = 'GLACIER water', state = 'SUBMITTED' where proposal_id = ?")
                .param(id.value())
                .update();
        assertFollows(id, "SUBMITTED UZ Other GLACIER water");
    }

    /** Read where the groups' lists read it, which follow the row. */
    private void assertFollows(ProposalId id, String facts) {
        assertThat(drift.kinds()).isEmpty();
        assertThat(jdbc.sql("select distinct concat_ws(' ', state, partner_country, lead_organisation, title_ru) "
                                + "from workflow_task_candidate where proposal_id = ? and place = 'CLAIMABLE'")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(facts);
    }

    @Test
    void only_administrators_may_do_it() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> assertThat(table.drift())
                .isEmpty());
        for (Role role : List.of(Role.OFFICE, Role.AUDITOR)) {
            people.as(people.someone(role), () -> {
                assertThatThrownBy(() -> table.drift()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> table.rebuild()).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private List<Map<String, Object>> read(String sql, ProposalId id) {
        return jdbc.sql(sql).param(id.value()).query().listOfRows();
    }
}
