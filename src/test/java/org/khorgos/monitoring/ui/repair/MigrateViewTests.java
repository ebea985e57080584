package org.khorgos.monitoring.ui.repair;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.demo.DemoPeople;
import org.khorgos.demo.ProposalLife;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.OtherModels;
import org.khorgos.workflow.repair.RepairJobs;
import org.khorgos.workflow.repair.RepairListService;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.khorgos.workflow.repair.RepairService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Moving processes to the newest version of their model by what administrators see and do. */
@KhorgosTest
@TestPropertySource(properties = "khorgos.repairs.interval=PT11M")
class MigrateViewTests {
    private static final String WHY = "The older version reminds the wrong people.";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    ProposalLife life;

    @Autowired
    DemoPeople demo;

    @Autowired
    Proposals proposals;

    @Autowired
    OtherModels models;

    @Autowired
    RepairListService list;

    @Autowired
    RepairService repairs;

    @Autowired
    RepairJobs jobs;

    private int old;

    @BeforeEach
    void proposals() {
        SystemUser.run(demo::create);
        old = models.change("filing", UnaryOperator.identity());
        for (int i = 0; i < 2; i++) {
            ProposalId id = life.draft("proposer", proposals.call(), Proposals.content());
            life.send(id, "proposer");
        }
    }

    @AfterEach
    void close() {
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> list.all().stream()
                .filter(RepairRow::waiting)
                .forEach(row -> repairs.drop(row.id(), "The test is over.")));
    }

    @Test
    void processes_of_an_older_version_are_tried_proposed_and_moved() {
        models.change("filing", xml -> xml.replace("Check form", "Look at the form"));
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/filing/" + old);
            assertThat(_get(Anchor.class, spec -> spec.withText("Move to the newest version"))
                            .getHref())
                    .isEqualTo("monitor/migrate/filing/" + old);
            UI.getCurrent().navigate("monitor/migrate/filing/" + old);
            assertThat(text(MigrateView.class)).contains("Processes that run by version " + old + ": 2.");
            Screens.click(button("Show what it does"));
            assertThat(text(TrialTable.class)).contains("Possible for 2 of 2.", "Check form");
            _setValue(_get(ReasonField.class), WHY);
            Screens.click(button("Ask for release"));
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            RepairRow waiting = list.all().get(0);
            open("monitor/repairs");
            open("monitor/repairs/" + waiting.id());
            assertThat(text(RepairView.class)).contains(WHY, "Possible for 2 of 2.");
            Screens.click(button("Release and do it"));
            assertThat(Screens.messages()).anyMatch(text -> text.contains("You can leave this page and come back."));
            UI.getCurrent().navigate("monitor/repairs");
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !jobs.runs(waiting.id()));
            UI.getCurrent().navigate("monitor/repairs/" + waiting.id());
            assertThat(_find(ProgressBar.class)).isEmpty();
            assertThat(list.get(waiting.id()).status()).isEqualTo(Status.DONE);
            assertThat(list.results(waiting.id())).hasSize(2).allSatisfy(result -> assertThat(result.outcome())
                    .isEqualTo(Outcome.DONE));
        });
    }

    @Test
    void what_a_stopped_server_has_left_undone_is_said_and_gone_on_with() {
        models.change("filing", xml -> xml.replace("Check form", "Look at the form"));
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/migrate/filing/" + old);
            Screens.click(button("Show what it does"));
            _setValue(_get(ReasonField.class), WHY);
            Screens.click(button("Ask for release"));
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            RepairRow waiting = list.all().get(0);
            repairs.release(waiting.id());
            repairs.perform(waiting.id(), list.undone(waiting.id()).get(0));
            open("monitor/repairs/" + waiting.id());
            assertThat(text(RepairView.class)).contains("It is interrupted", "1 of 2 proposals are left");
            Screens.click(button("Do what is left"));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !jobs.runs(waiting.id()));
            UI.getCurrent().navigate("monitor/repairs");
            UI.getCurrent().navigate("monitor/repairs/" + waiting.id());
            assertThat(text(RepairView.class)).doesNotContain("interrupted");
            assertThat(list.get(waiting.id()).status()).isEqualTo(Status.DONE);
        });
    }

    @Test
    void a_step_that_the_newest_version_does_not_know_is_asked_for() {
        models.change("filing", xml -> xml.replace("UserTask_CheckForm", "UserTask_ConsentToWithdrawal"));
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/migrate/filing/" + old);
            Screens.click(button("Show what it does"));
            assertThat(text(TrialTable.class))
                    .contains("Possible for 0 of 2.", "does not know where this process waits: Check form");
            assertThat(_find(ReasonField.class)).isEmpty();
            chooseTheOnlyOther();
            assertThat(_find(TrialTable.class)).isEmpty();
            Screens.click(button("Show what it does"));
            assertThat(text(TrialTable.class)).contains("Possible for 2 of 2.");
        });
    }

    @Test
    void the_newest_version_and_auditors_have_nothing_to_move() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/filing/" + old);
            assertThat(_find(Anchor.class, spec -> spec.withText("Move to the newest version")))
                    .isEmpty();
            open("monitor/migrate/filing/" + old);
            assertThat(text(MigrateView.class)).contains("This is the newest version");
            open("monitor/migrate/filing/first");
            assertThat(_find(MigrateView.class)).isEmpty();
        });
        Screens.close();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/migrate/filing/" + old);
            assertThat(_find(MigrateView.class)).isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheOnlyOther() {
        _get(_get(MigrateView.class), Select.class).setValue("UserTask_ConsentToWithdrawal");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private void open(String route) {
        if (UI.getCurrent() == null) {
            Screens.openAll(context);
        }
        UI.getCurrent().navigate(route);
    }
}
