package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.monitoring.ui.Board.cell;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.monitor.IncidentRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The stuck steps by what administrators and auditors see and do. */
@KhorgosTest
class IncidentsViewTests {
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
    void chosen_steps_are_tried_again_together() {
        breakdowns.breakNextTimer(breakdowns.sent());
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            Board.open(context, "monitor/incidents");
            var table = Board.grid("incident-table");
            Checkbox first = (Checkbox) Board.cell(table, table.getColumns().get(1), 0);
            assertThat(first.getAriaLabel().orElseThrow()).startsWith("Choose ");
            first.setValue(true);
            Screens.click(_get(Button.class, spec -> spec.withText("Try 1 selected again")));
            assertThat(Screens.messages()).anyMatch(message -> message.contains("Will be tried again at once: 1"));
            assertThat(_find(Button.class, spec -> spec.withText("Try 1 selected again")))
                    .isEmpty();
        });
    }

    @Test
    void an_administrator_has_a_stuck_step_tried_again() {
        ProposalId id = breakdowns.sent();
        breakdowns.breakNextTimer(id);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/incidents");
            int row = incident(id).orElseThrow();
            assertThat(((Anchor) cell(incidents(), "Proposal", row)).getHref()).isEqualTo("monitor/instances/" + id);
            String step = GridKt._getFormattedRow(incidents(), row).get(1);
            assertThat(step).isNotBlank().doesNotStartWith("bpmn.");
            assertThat(GridKt._get(incidents(), row).message()).contains("not found: boundary event activity");
            Button retry = button(row, "Try again");

            Screens.click(retry);
            assertThat(Screens.messages()).containsExactly("Will be tried again at once: 1");
            assertThat(incident(id)).isEmpty();
            assertThat(breakdowns.triesLeft()).isOne();
        });
    }

    @Test
    void the_second_of_two_administrators_learns_that_it_is_not_stuck_any_more() {
        ProposalId id = breakdowns.sent();
        breakdowns.breakNextTimer(id);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/incidents");
            Button retry = button(incident(id).orElseThrow(), "Try again");
            breakdowns.repair();

            Screens.click(retry);
            assertThat(Screens.messages())
                    .containsExactly(
                            "Not tried again: 1 not stuck any more, 0 being tried at this moment. Nothing was changed there.");
            assertThat(incident(id)).isEmpty();
        });
    }

    @Test
    void an_auditor_reads_why_it_is_stuck_and_cannot_have_it_tried_again() {
        ProposalId id = breakdowns.sent();
        breakdowns.breakNextTimer(id);
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/incidents");
            int row = incident(id).orElseThrow();

            assertThat(button(row, "Try again").isVisible()).isFalse();
            button(row, "Details").click();
            assertThat(_get(_get(Dialog.class), Pre.class).getText())
                    .contains("not found: boundary event activity", "at org.camunda.bpm.engine");
            _click(_get(Button.class, spec -> spec.withText("Close")));
            assertThat(_find(Dialog.class)).isEmpty();
        });
    }

    private void open(String address) {
        Board.open(context, address);
    }

    private static Optional<Integer> incident(ProposalId id) {
        if (_find(Grid.class, spec -> spec.withClasses("incident-table")).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, GridKt._size(incidents()))
                .boxed()
                .filter(row -> GridKt._get(incidents(), row).proposal().equals(id))
                .findFirst();
    }

    private static Button button(int row, String text) {
        List<Grid.Column<IncidentRow>> columns = incidents().getColumns();
        return cell(incidents(), columns.get(columns.size() - 1), row)
                .getChildren()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<IncidentRow> incidents() {
        return _get(Grid.class, spec -> spec.withClasses("incident-table"));
    }
}
