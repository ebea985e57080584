package org.khorgos.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.identity.SystemUser;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Proposals;
import org.khorgos.workflow.TaskDrift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks that fill a demo agree with the engine, and the people of the demo can do them. */
@KhorgosTest
class DemoLoadTests {
    private static final int TASKS = 30;

    @Autowired
    ManyTasks many;

    @Autowired
    DemoPeople people;

    @Autowired
    ProposalLife life;

    @Autowired
    Proposals proposals;

    @Autowired
    TaskDrift drift;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_task_is_the_engines_own_and_leads_on_when_it_is_done() {
        SystemUser.run(people::create);
        ProposalId toCheck = sent();
        life.check(sent());
        ProposalId toConfirm = sent();
        life.check(toConfirm);
        life.proposeFiling(toConfirm, FilingOutcome.FILED, null);

        DemoLoad load = new DemoLoad(many, jdbc, TASKS);
        load.load();

        assertThat(drift.kinds()).isEmpty();
        assertThat(copies("%")).hasSize(TASKS);
        assertThat(copies("CHECK_FORM")).hasSize(TASKS / 3).doesNotContain(toCheck);
        ProposalId copy = copies("CHECK_FORM").get(0);
        life.check(copy);
        life.proposeFiling(copy, FilingOutcome.FILED, null);
        life.confirmFiling(copy);
        life.confirmFiling(copies("CONFIRM_FILING").get(0));
        life.proposeFiling(copies("PROPOSE_FILING").get(0), FilingOutcome.FILED, null);
        assertThat(drift.kinds()).isEmpty();
        load.load();
        new DemoLoad(many, jdbc, 0).load();
        assertThat(many.copies()).isEqualTo(TASKS);
    }

    private ProposalId sent() {
        ProposalId id = life.draft("proposer", proposals.call(), Proposals.content());
        life.send(id, "proposer");
        return id;
    }

    private List<ProposalId> copies(String kind) {
        return jdbc
                .sql(
                        "select proposal_id from workflow_task where engine_task_id like 'c%-1-%' and status = 'OPEN' and kind like ? "
                                + "order by number")
                .param(kind)
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList();
    }
}
