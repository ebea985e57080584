package org.khorgos.workflow.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Very many processes of a version rest and go on piece by piece, in sight on the page of such work. */
@KhorgosTest
class SuspensionBatchTests {
    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Batches guard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BatchService batches;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService writing;

    private String definition;
    private UserRow administrator;

    @BeforeEach
    void processes() {
        administrator = people.someone(Role.ADMINISTRATOR);
        UserRow proposer = people.someone(Role.PROPOSER);
        for (int i = 0; i < 3; i++) {
            var id = proposals.draft(proposer);
            people.as(proposer, () -> writing.sendForSignature(id));
        }
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("filing")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void all_go_on() {
        management.createBatchQuery().listPage(0, 100).forEach(batch -> management.deleteBatch(batch.getId(), true));
        runtime.updateProcessInstanceSuspensionState()
                .byProcessDefinitionId(definition)
                .activate();
    }

    @Test
    void many_rest_and_go_on_piece_by_piece() {
        assertThat(begin(1, true)).isTrue();
        assertThat(batches().get(0).running()).isTrue();
        assertThat(batches().get(0).type()).isEqualTo(Batch.TYPE_PROCESS_INSTANCE_UPDATE_SUSPENSION_STATE);
        assertRefused("workflow.batch.running.instance-update-suspension-state", () -> begin(1, false));

        work();
        assertThat(batches()).first().satisfies(ended -> {
            assertThat(ended.running()).isFalse();
            assertThat(ended.percent()).isEqualTo(100);
            assertThat(ended.failed()).isZero();
        });
        assertThat(waiting().active().count()).isZero();

        assertThat(begin(1, false)).isTrue();
        work();
        assertThat(waiting().suspended().count()).isZero();
    }

    @Test
    void who_lets_many_rest_learns_that_it_is_done_in_the_background() {
        assertThat(model(1, true)).isTrue();
        work();
        assertThat(waiting().active().count()).isZero();
        assertThat(model(100_000, false)).isFalse();
        assertThat(waiting().suspended().count()).isZero();
    }

    @Test
    void a_few_are_left_to_be_done_at_once() {
        assertThat(begin(100_000, true)).isFalse();
        assertThat(management.createBatchQuery().count()).isZero();
    }

    private boolean model(int atOnce, boolean suspend) {
        SuspensionBatch batch = new SuspensionBatch(runtime, guard, atOnce);
        SuspensionService service =
                new SuspensionService(repository, runtime, management, batch, mock(OperationNotes.class), jdbc, events);
        int version = repository.getProcessDefinition(definition).getVersion();
        return people.as(
                administrator,
                () -> Boolean.TRUE.equals(transaction.execute(
                        status -> service.model("filing", version, suspend, "The host is moved."))));
    }

    private boolean begin(int atOnce, boolean suspend) {
        SuspensionBatch batch = new SuspensionBatch(runtime, guard, atOnce);
        return people.as(
                administrator,
                () -> Boolean.TRUE.equals(transaction.execute(status -> batch.begin(definition, suspend))));
    }

    private ProcessInstanceQuery waiting() {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition);
    }

    private List<BatchRow> batches() {
        return people.as(administrator, () -> batches.batches());
    }

    /** What the executor would do. */
    private void work() {
        for (int round = 0; round < 20 && management.createBatchQuery().count() > 0; round++) {
            management.createBatchQuery().listPage(0, 10).stream()
                    .flatMap(batch -> Stream.of(
                            batch.getSeedJobDefinitionId(),
                            batch.getBatchJobDefinitionId(),
                            batch.getMonitorJobDefinitionId()))
                    .forEach(jobs -> management.createJobQuery().jobDefinitionId(jobs).listPage(0, 500).stream()
                            .forEach(job -> management.executeJob(job.getId())));
        }
        assertThat(management.createBatchQuery().count()).isZero();
    }
}
