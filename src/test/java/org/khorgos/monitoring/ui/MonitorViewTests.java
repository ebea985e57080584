package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.monitoring.ui.Board.cell;
import static org.khorgos.monitoring.ui.Board.count;
import static org.khorgos.monitoring.ui.Board.figure;
import static org.khorgos.monitoring.ui.Board.grid;
import static org.khorgos.monitoring.ui.Board.headings;
import static org.khorgos.monitoring.ui.Board.heat;
import static org.khorgos.monitoring.ui.Board.marked;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The board of all models by what administrators and auditors see on it. */
@KhorgosTest
class MonitorViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Breakdowns breakdowns;

    @AfterEach
    void close() {
        Screens.close();
        breakdowns.repair();
    }

    @Test
    void the_picture_counts_what_runs_and_what_is_stuck_at_each_step() {
        UserRow administrator = people.someone(Role.ADMINISTRATOR);
        people.as(administrator, () -> {
            open("monitor");
            int filings = count("running", "CallActivity_Filing");
            long running = figure("Running");
            long stuck = figure("Stuck");
            open("monitor/filing");
            int checks = count("running", "UserTask_CheckForm");

            breakdowns.breakNextTimer(breakdowns.sent());

            open("monitor");
            assertThat(_get(H1.class).getText()).isEqualTo("Monitor");
            assertThat(headings()).anyMatch(title -> title.startsWith("Cooperation proposal, version "));
            assertThat(count("running", "CallActivity_Filing")).isEqualTo(filings + 1);
            assertThat(figure("Running")).isEqualTo(running + 1);
            assertThat(figure("Stuck"))
                    .as("one stuck step is one, at whatever depth")
                    .isEqualTo(stuck + 1);
            open("monitor/filing");
            assertThat(headings()).anyMatch(title -> title.startsWith("Filing, version "));
            assertThat(count("running", "UserTask_CheckForm")).isEqualTo(checks + 1);
            assertThat(marked("failed")).isNotEmpty();
        });
    }

    @Test
    void the_table_names_every_model_and_leads_to_its_picture() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor");
            List<Anchor> links = IntStream.range(0, GridKt._size(grid("model-table")))
                    .mapToObj(row -> (Anchor) cell(grid("model-table"), "Process", row))
                    .toList();
            assertThat(links)
                    .extracting(Anchor::getText)
                    .contains(
                            "Cooperation proposal",
                            "Filing",
                            "Expert review",
                            "Committee",
                            "Government approval",
                            "Funding allocation");
            Anchor last = links.get(links.size() - 1);
            open(last.getHref());
            assertThat(headings()).anyMatch(title -> title.startsWith(last.getText() + ", version "));
        });
    }

    @Test
    void what_is_at_risk_says_what_to_do_and_how_much_there_is() {
        breakdowns.sent();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/risks?kind=NO_SENDER&days=3");
            assertThat(_get(H1.class).getText()).isEqualTo("At risk");
            assertThat(headings()).containsExactly("Messages nobody sends");
            assertThat(figure("Messages nobody sends")).isZero();
            open("monitor/risks?kind=nonsense&days=nonsense");
            assertThat(_get(H1.class).getText()).isEqualTo("At risk");
        });
    }

    @Test
    void heat_and_period_live_in_the_address_and_stand_in_a_table_too() {
        breakdowns.sent();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/filing?heat=VISITS&from=2020-01-01&to=2030-01-01");
            assertThat(heat("UserTask_CheckForm")).matches("\\d+ ×");
            assertThat(GridKt._getFormattedRow(grid("step-table"), 0)).hasSize(8);
            assertThat(_get(ModelPicture.class).getElement().getTextRecursively())
                    .contains("Shade: visits");

            open("monitor/filing?heat=VISITS&from=2001-01-01&to=2001-02-01");
            assertThat(heat("UserTask_CheckForm")).isEmpty();
            open("monitor/filing?heat=nonsense&from=nonsense&to=2000-01-01");
            assertThat(_get(H1.class).getText()).isEqualTo("Monitor");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor/nonsense", "monitor/proposal/0", "monitor/proposal/nonsense"})
    void an_unknown_model_has_no_picture(String address) {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open(address);
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monitor",
                "monitor/filing",
                "monitor/instances",
                "monitor/instances/%s",
                "monitor/incidents",
                "monitor/risks"
            })
    void nobody_else_sees_any_of_it(String pattern) {
        String address = pattern.formatted(breakdowns.sent());
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM));
        others.forEach(role -> people.as(people.someone(role), () -> {
            open(address);
            assertThat(_get(H1.class).getText()).as(role.name()).isEqualTo("There is nothing here");
        }));
    }

    private void open(String address) {
        Board.open(context, address);
    }
}
