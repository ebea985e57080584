package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.repair.Forecast;
import org.khorgos.workflow.repair.MigrationChoiceService;
import org.khorgos.workflow.repair.MigrationDraft;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairPreview;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Processes that go on by another version of their model; on a database of their own, since versions stay. */
@KhorgosTest
@TestPropertySource(properties = "khorgos.repairs.interval=PT11M")
class MigrationTests {
    @Autowired
    Stages at;

    @Autowired
    Repairing repairing;

    @Autowired
    OtherModels models;

    @Autowired
    MigrationChoiceService choices;

    @Autowired
    People people;

    @Autowired
    TaskDrift drift;

    @Autowired
    JdbcClient jdbc;

    private UUID call;
    private UserRow author;
    private UserRow second;

    @BeforeEach
    void administrators() {
        at.people();
        models.change("filing", UnaryOperator.identity());
        call = at.call("5000000", "700000");
        author = repairing.administrator();
        second = repairing.administrator();
    }

    @AfterEach
    void nothing_waits() {
        people.as(author, () -> repairing.list.all().stream()
                .filter(RepairRow::waiting)
                .forEach(row -> repairing.repairs.drop(row.id(), "The test is over.")));
    }

    @Test
    void processes_go_on_by_the_newest_version_each_with_its_result() {
        int old = models.version("filing");
        ProposalId one = at.sent(call);
        ProposalId two = at.inFiling();
        int latest = models.change("filing", xml -> xml.replace("Check form", "Look at the form"));
        MigrationDraft draft = people.as(author, () -> choices.draft("filing", old));
        assertThat(draft.running()).isEqualTo(2);
        assertThat(draft.steps()).isEmpty();
        assertThat(draft.proposals()).containsExactly(one, two);

        RepairPreview preview = preview(draft, Map.of());
        assertThat(preview.forecasts()).allSatisfy(forecast -> {
            assertThat(forecast.problem()).isNull();
            assertThat(forecast.vanishing()).isEmpty();
            assertThat(forecast.appearing()).isEmpty();
            assertThat(forecast.keepsVariables()).isTrue();
        });
        assertThat(version(one)).isEqualTo(old);
        List<RepairResult> results = repairing.release(second, repairing.propose(author, preview));

        assertThat(results).hasSize(2).allSatisfy(result -> assertThat(result.outcome())
                .isEqualTo(Outcome.DONE));
        assertThat(version(one)).isEqualTo(latest);
        assertThat(version(two)).isEqualTo(latest);
        assertThat(drift.kinds()).isEmpty();
        assertThat(jdbc.sql("select count(*) from ACT_HI_OP_LOG where OPERATION_TYPE_ = 'Migrate' and ANNOTATION_ = ?")
                        .param(Repairing.WHY)
                        .query(Long.class)
                        .single())
                .isPositive();
        at.life.check(one);
        assertThat(at.state(one)).isEqualTo(ProposalState.FILING);
    }

    @Test
    void one_that_has_gone_on_is_left_out_and_the_others_are_done() {
        int old = models.version("filing");
        ProposalId gone = at.sent(call);
        ProposalId stays = at.sent(call);
        models.change("filing", xml -> xml.replace("Check form", "Look at the form again"));
        RepairId repair =
                repairing.propose(author, preview(people.as(author, () -> choices.draft("filing", old)), Map.of()));
        at.life.check(gone);
        List<RepairResult> results = repairing.release(second, repair);
        assertThat(results)
                .extracting(result -> result.forecast().proposal(), RepairResult::outcome)
                .containsExactlyInAnyOrder(tuple(gone, Outcome.REFUSED), tuple(stays, Outcome.DONE));
        assertThat(version(gone)).isEqualTo(old);
        assertThat(people.as(author, () -> repairing.list.get(repair)).status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_release_that_was_broken_off_is_gone_on_with_and_nothing_is_done_twice() throws InterruptedException {
        int old = models.version("filing");
        ProposalId one = at.sent(call);
        ProposalId two = at.sent(call);
        int latest = models.change("filing", xml -> xml.replace("Check form", "Look once more"));
        RepairId repair =
                repairing.propose(author, preview(people.as(author, () -> choices.draft("filing", old)), Map.of()));
        people.as(second, () -> {
            repairing.repairs.release(repair);
            repairing.repairs.perform(repair, one);
        });
        assertThat(version(one)).isEqualTo(latest);
        assertThat(version(two)).isEqualTo(old);
        assertThat(people.as(author, () -> repairing.list.get(repair)).status()).isEqualTo(Status.RELEASED);

        UserRow third = repairing.administrator();
        assertThat(Race.run(List.of(
                        () -> people.as(second, () -> repairing.run.goOn(repair)),
                        () -> people.as(third, () -> repairing.run.goOn(repair)))))
                .containsOnlyNulls();
        assertThat(version(two)).isEqualTo(latest);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject in (?, ?) and action = 'ProcessRepaired'")
                        .params(one.toString(), two.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(people.as(author, () -> repairing.list.get(repair)).status()).isEqualTo(Status.DONE);
        assertThat(drift.kinds()).isEmpty();
    }

    @Test
    void a_step_that_is_gone_must_be_mapped_and_its_task_begins_anew_there() {
        int old = models.version("filing");
        ProposalId id = at.sent(call);
        models.change("filing", MigrationTests::renamed);
        MigrationDraft draft = people.as(author, () -> choices.draft("filing", old));
        assertThat(draft.steps()).singleElement().satisfies(missing -> {
            assertThat(missing.element()).isEqualTo("UserTask_CheckForm");
            assertThat(missing.targets()).containsExactly("UserTask_ConsentToWithdrawal");
        });
        Forecast without = preview(draft, Map.of()).forecasts().get(0);
        assertThat(Objects.requireNonNull(without.problem()).key()).isEqualTo("workflow.repair.migrate.unmapped");
        assertThat(without.problem().arguments()).containsExactly("@filing.UserTask_CheckForm");

        RepairPreview with = preview(draft, Map.of("UserTask_CheckForm", "UserTask_ConsentToWithdrawal"));
        assertThat(with.possible()).as(with.toString()).isTrue();
        repairing.release(second, repairing.propose(author, with));
        assertThat(jdbc.sql("select kind from workflow_task where proposal_id = ? and status = 'OPEN'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("CONSENT_TO_WITHDRAWAL");
        assertThat(drift.kinds()).isEmpty();
    }

    @Test
    void a_step_is_never_mapped_onto_one_behind_a_decision() {
        int old = models.version("filing");
        at.sent(call);
        models.change("filing", MigrationTests::renamed);
        MigrationDraft draft = people.as(author, () -> choices.draft("filing", old));
        for (String to : List.of("UserTask_ConfirmFiling", "UserTask_ProposeFiling")) {
            Forecast forecast =
                    preview(draft, Map.of("UserTask_CheckForm", to)).forecasts().get(0);
            assertThat(Objects.requireNonNull(forecast.problem()).key())
                    .isEqualTo("workflow.repair.migrate.ban.DECIDES");
        }
        Forecast end = preview(draft, Map.of("UserTask_CheckForm", "Event_Filed"))
                .forecasts()
                .get(0);
        assertThat(Objects.requireNonNull(end.problem()).key()).isEqualTo("workflow.repair.migrate.ban.NO_STEP");
    }

    @Test
    void the_newest_version_has_nothing_to_be_moved_to() {
        int latest = models.version("filing");
        assertThatThrownBy(() -> people.as(author, () -> choices.draft("filing", latest)))
                .hasMessageContaining("workflow.repair.migrate.newest");
    }

    private static String renamed(String xml) {
        return xml.replace("UserTask_CheckForm", "UserTask_ConsentToWithdrawal");
    }

    private RepairPreview preview(MigrationDraft draft, Map<String, String> steps) {
        return repairing.preview(
                author,
                RepairPlan.migrate(draft.process(), draft.version(), draft.toVersion(), steps),
                draft.proposals().toArray(ProposalId[]::new));
    }

    private int version(ProposalId id) {
        return jdbc.sql("select d.VERSION_ from ACT_HI_PROCINST h join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_ "
                        + "where h.BUSINESS_KEY_ = ? and d.KEY_ = 'filing'")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }
}
