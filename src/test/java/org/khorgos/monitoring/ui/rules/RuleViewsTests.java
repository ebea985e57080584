package org.khorgos.monitoring.ui.rules;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.rules.RuleChangeRow;
import org.khorgos.workflow.rules.RuleChangeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The decision tables by what administrators and auditors see and do. */
@KhorgosTest
class RuleViewsTests {
    private static final String PAGE = "monitor/rules/review-result";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    RuleChangeService rules;

    @AfterEach
    void close() {
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> waiting()
                .forEach(change -> rules.drop(change.id(), "The test is over.")));
    }

    @Test
    void the_list_names_every_table_in_words() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/rules");
            Grid<?> grid = _get(Grid.class);
            assertThat(grid.getListDataView().getItemCount()).isEqualTo(6);
            assertThat(GridKt._getFormattedRow(grid, 0).toString()).doesNotContain("workflow.rules.");
        });
    }

    @Test
    void an_administrator_is_told_at_the_field_what_is_wrong_and_loses_nothing() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open(PAGE);
            Screens.click(button("Change the rules"));
            TextField cell = _find(TextField.class).get(0);
            _setValue(cell, "fewer than three");
            Screens.click(button("Try on past proposals"));
            assertThat(cell.isInvalid()).isTrue();
            assertThat(cell.getErrorMessage()).startsWith("Write a value");
            assertThat(cell.getValue()).isEqualTo("fewer than three");

            _setValue(cell, "< 4");
            Screens.click(button("Ask for release"));
            ReasonField reason = _get(ReasonField.class);
            assertThat(reason.isInvalid()).isTrue();
            assertThat(waiting()).isEmpty();
        });
    }

    @Test
    void a_change_waits_for_a_second_administrator_who_may_drop_it_with_a_reason() {
        UserRow author = people.someone(Role.ADMINISTRATOR);
        people.as(author, () -> {
            open(PAGE);
            Screens.click(button("Change the rules"));
            _setValue(_find(TextField.class).get(0), "< 4");
            _setValue(_get(ReasonField.class), "The council asks for four.");
            Screens.click(button("Ask for release"));
            assertThat(waiting()).hasSize(1);
            assertThat(button("Release").isEnabled()).isFalse();
            assertThat(text()).contains("A second administrator has to release your change.", "< 4");
        });
        Screens.close();
        people.as(people.someone(Role.AUDITOR), () -> {
            open(PAGE);
            assertThat(text()).contains("The council asks for four.");
            assertThat(_find(Button.class, spec -> spec.withText("Release"))).isEmpty();
            assertThat(_find(SimulationPart.class)).as("only on the button").isEmpty();
            Screens.click(button("Try on past proposals"));
            assertThat(_find(SimulationPart.class)).hasSize(1);
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open(PAGE);
            assertThat(button("Release").isEnabled()).isTrue();
            Screens.click(button("Drop the change"));
            Dialog dialog = _get(Dialog.class);
            _setValue(_get(dialog, ReasonField.class), "Three are enough.");
            Screens.click(_get(dialog, Button.class, spec -> spec.withText("Drop the change")));
            assertThat(waiting()).isEmpty();
            assertThat(text()).contains("Three are enough.");
        });
    }

    @Test
    void others_find_no_such_page() {
        people.as(people.someone(Role.OFFICE), () -> {
            open("monitor/rules");
            assertThat(_find(Grid.class)).isEmpty();
        });
    }

    private List<RuleChangeRow> waiting() {
        return rules.changes("review-result").stream()
                .filter(RuleChangeRow::waiting)
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return _get(RuleTableView.class).getElement().getTextRecursively();
    }

    private void open(String route) {
        Screens.openAll(context);
        UI.getCurrent().navigate(route);
    }
}
