package org.khorgos.monitoring.ui.repair;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.UUID;
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
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.repair.RepairListService;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.khorgos.workflow.repair.RepairService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Repairs by what administrators and auditors see and do. */
@KhorgosTest
class RepairViewsTests {
    private static final String WHY = "Its timer was lost when the server was moved.";

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
    RepairListService list;

    @Autowired
    RepairService repairs;

    @Autowired
    JdbcClient jdbc;

    private ProposalId id = new ProposalId(UUID.randomUUID());

    @BeforeEach
    void proposal() {
        SystemUser.run(demo::create);
        id = life.draft("proposer", proposals.call(), Proposals.content());
        life.send(id, "proposer");
    }

    @AfterEach
    void close() {
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> list.all().stream()
                .filter(RepairRow::waiting)
                .forEach(row -> repairs.drop(row.id(), "The test is over.")));
    }

    @Test
    void one_administrator_proposes_what_was_shown_and_another_one_has_it_done() {
        UserRow author = people.someone(Role.ADMINISTRATOR);
        people.as(author, () -> {
            propose();
            assertThat(text(RepairView.class))
                    .contains("Begin “Check form” anew", WHY, "23 h left")
                    .contains("A second administrator has to release your repair.");
            assertThat(button("Release and do it").isEnabled()).isFalse();
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            RepairRow row = list.waiting(id).orElseThrow();
            open("monitor/repairs/" + row.id());
            Screens.click(button("Release and do it"));
            assertThat(Screens.messages()).contains("Done.");
            assertThat(list.get(row.id()).status()).isEqualTo(Status.DONE);
            assertThat(_find(Button.class, spec -> spec.withText("Release and do it")))
                    .isEmpty();
        });
    }

    @Test
    void a_reason_that_says_too_little_is_refused_at_the_field_and_nothing_waits() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id + "/move");
            Screens.click(button("Show what it does"));
            _setValue(_get(ReasonField.class), "why not");
            Screens.click(button("Ask for release"));
            assertThat(_get(ReasonField.class).isInvalid()).isTrue();
            assertThat(_get(ReasonField.class).getErrorMessage()).startsWith("Say why, in 10 to 1,000");
            assertThat(list.waiting(id)).isEmpty();
        });
    }

    @Test
    void a_repair_is_dropped_with_a_reason() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            propose();
            Screens.click(button("Drop the repair"));
            Dialog dialog = _get(Dialog.class);
            _setValue(_get(dialog, ReasonField.class), "It went on by itself.");
            Screens.click(_get(dialog, Button.class, spec -> spec.withText("Drop the repair")));
            assertThat(list.waiting(id)).isEmpty();
            assertThat(text(RepairView.class)).contains("Dropped because: It went on by itself.");
        });
    }

    @Test
    void a_proposal_that_has_gone_on_is_left_alone_and_the_page_says_why() {
        people.as(people.someone(Role.ADMINISTRATOR), this::propose);
        Screens.close();
        life.check(id);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/repairs/" + list.waiting(id).orElseThrow().id());
            Screens.click(button("Release and do it"));
            assertThat(Screens.messages()).anyMatch(said -> said.startsWith("The process has gone on"));
            assertThat(text(RepairView.class)).contains("not done", "The process has gone on");
        });
    }

    @Test
    void what_would_leave_a_proposal_without_its_process_is_refused_in_words() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id);
            assertThat(_get(Anchor.class, spec -> spec.withText("Cancel")).getHref())
                    .isEqualTo("monitor/instances/" + id + "/cancel");
            open("monitor/instances/" + id + "/cancel");
            assertThat(text(WholeView.class)).contains("A submitted proposal ends by a decision");
            assertThat(_find(ReasonField.class)).isEmpty();
            open("monitor/instances/" + id + "/restart");
            assertThat(text(WholeView.class)).contains("there is nothing to restart");
        });
        life.withdraw(id, "proposer");
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id);
            assertThat(_find(Anchor.class, spec -> spec.withText("Cancel"))).isEmpty();
            assertThat(_get(Anchor.class, spec -> spec.withText("Restart")).getHref())
                    .isEqualTo("monitor/instances/" + id + "/restart");
        });
    }

    @Test
    void signing_is_cancelled_by_two() {
        ProposalId signing = life.draft("proposer", proposals.call(), Proposals.content(), "cosignatory");
        life.send(signing, "proposer");
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + signing + "/cancel");
            assertThat(text(ForecastPart.class)).contains("Then: no process runs", "Sign the proposal");
            _setValue(_get(ReasonField.class), WHY);
            Screens.click(button("Ask for release"));
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/repairs/" + list.waiting(signing).orElseThrow().id());
            assertThat(text(RepairView.class)).contains("Cancel the process", "Not submitted yet");
            Screens.click(button("Release and do it"));
            assertThat(Screens.messages()).contains("Done.");
        });
    }

    @Test
    void other_administrators_are_told_that_a_repair_waits_for_them() {
        UserRow second = people.someone(Role.ADMINISTRATOR);
        people.as(people.someone(Role.ADMINISTRATOR), this::propose);
        String route = people.as(
                second,
                () -> "monitor/repairs/" + list.waiting(id).orElseThrow().id());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from notification_notice where user_id = ? and route = ?")
                                .params(second.id().value(), route)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    @Test
    void the_list_shows_those_that_wait_first_to_auditors_who_change_nothing() {
        people.as(people.someone(Role.ADMINISTRATOR), this::propose);
        Screens.close();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/repairs");
            RepairRow first = (RepairRow) _get(Grid.class).getListDataView().getItem(0);
            assertThat(first.waiting()).isTrue();
            open("monitor/repairs/" + first.id());
            assertThat(text(RepairView.class)).contains(WHY);
            assertThat(_find(Button.class, spec -> spec.withText("Release and do it")))
                    .isEmpty();
            open("monitor/instances/" + id);
            assertThat(_find(Anchor.class, spec -> spec.withText("Move"))).isEmpty();
            open("monitor/instances/" + id + "/move");
            assertThat(_find(MoveView.class)).isEmpty();
        });
        Screens.close();
        people.as(people.someone(Role.OFFICE), () -> {
            open("monitor/repairs");
            assertThat(_find(RepairsView.class)).isEmpty();
        });
    }

    private void propose() {
        open("monitor/instances/" + id);
        assertThat(_get(Anchor.class, spec -> spec.withText("Move")).getHref())
                .isEqualTo("monitor/instances/" + id + "/move");
        UI.getCurrent().navigate("monitor/instances/" + id + "/move");
        Screens.click(button("Show what it does"));
        assertThat(text(ForecastPart.class)).contains("Now: Check form", "Then: Check form", "goes", "comes");
        _setValue(_get(ReasonField.class), WHY);
        Screens.click(button("Ask for release"));
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
