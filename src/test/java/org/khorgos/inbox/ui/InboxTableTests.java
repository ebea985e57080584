package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.Density;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxPreference;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The table of the inbox: order, parts, columns, keys and what happens while one looks. */
@KhorgosTest
class InboxTableTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    InboxViewService views;

    @Autowired
    TaskInboxService inbox;

    private UserRow officer;
    private TaskRow first;
    private TaskRow second;

    @BeforeEach
    void twoTasks() {
        officer = people.someone(Role.OFFICE);
        first = desks.task(officer, desks.toCheck());
        second = desks.task(officer, desks.toCheck());
        desks.take(officer, first);
        desks.take(officer, second);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_address_sorts_by_several_columns() {
        people.as(officer, () -> {
            open("tasks?list=MINE&sort=KIND.-NUMBER");
            assertThat(numbers()).containsExactly(second.number(), first.number());
            assertThat(grid().getSortOrder())
                    .extracting(order -> order.getSorted().getKey())
                    .containsExactly("KIND", "NUMBER");
            open("tasks?list=MINE&sort=NUMBER");
            assertThat(numbers()).containsExactly(first.number(), second.number());
        });
    }

    @Test
    void a_grouped_list_has_a_heading_with_its_count_that_closes_its_part() {
        people.as(officer, () -> {
            open("tasks?list=MINE&group=STAGE");
            assertThat(GridKt._size(grid())).isEqualTo(3);
            Button heading = (Button) cell("Task", 0);
            assertThat(heading.getText()).endsWith("(2)");
            assertThat(heading.getElement().getAttribute("aria-expanded")).isEqualTo("true");

            Screens.click(heading);
            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(cell("Task", 0).getElement().getAttribute("aria-expanded"))
                    .isEqualTo("false");
        });
    }

    @Test
    void the_columns_and_the_density_are_those_that_the_reader_chose() {
        people.as(officer, () -> {
            views.prefer(new InboxPreference(List.of(InboxColumn.PRIORITY, InboxColumn.NUMBER), Density.COMFORTABLE));
            open("tasks?list=MINE");
            assertThat(headers()).containsExactly("Task", "Priority", "Number");
            assertThat(grid().hasThemeName(GridVariant.LUMO_COMPACT.getVariantName()))
                    .isFalse();

            click("Columns");
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("Call")), true);
            Screens.click(_get(
                    Button.class,
                    spec -> spec.withPredicate(button ->
                            "Move Number up".equals(button.getAriaLabel().orElse("")))));
            click("Use these columns");
            assertThat(headers()).containsExactly("Task", "Number", "Priority", "Call");
            assertThat(views.desk().preference().columns())
                    .containsExactly(InboxColumn.NUMBER, InboxColumn.PRIORITY, InboxColumn.CALL);
        });
    }

    @Test
    void a_row_can_be_chosen_by_a_box_with_a_name_and_stays_chosen_when_others_move() {
        UserRow colleague = people.someone(Role.OFFICE);
        TaskRow other = desks.task(colleague, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=MINE");
            Checkbox box = box(0);
            assertThat(box.getAriaLabel())
                    .hasValueSatisfying(name -> assertThat(name).startsWith("Select: Check the form, "));
            _setValue(box, true);
            desks.take(colleague, other);
            desks.giveBack(officer, second);
            Desks.eventually(() -> assertThat(GridKt._size(grid())).isEqualTo(1));
            assertThat(box(0).getValue()).isTrue();
        });
    }

    @Test
    void a_told_inbox_counts_once_and_reads_its_rows_once() {
        TaskRow other = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=MINE&sort=NUMBER");
            grid().getDataCommunicator().setViewportRange(0, 20);
            MockVaadin.clientRoundtrip();
            desks.take(officer, other);
            int statements = Statements.count("an open inbox that is told", () -> {
                        Desks.eventually(() -> assertThat(GridKt._size(grid())).isEqualTo(3));
                        return officer;
                    })
                    .count();
            assertThat(statements).isLessThanOrEqualTo(2);
            assertThat(numbers()).containsExactly(first.number(), second.number(), other.number());
        });
    }

    @Test
    void the_page_says_what_came_and_who_took_what_left() {
        UserRow colleague = people.someone(Role.OFFICE);
        TaskRow free = desks.task(colleague, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE&q=" + free.number());
            assertThat(GridKt._size(grid())).isEqualTo(1);
            GridKt._get(grid(), 0);
            desks.take(colleague, free);
            Desks.eventually(() -> assertThat(news())
                    .isEqualTo("“Check the form” (" + free.number() + ") was taken by " + colleague.displayName()
                            + " just now."));
        });
        people.as(officer, () -> {
            open("tasks?list=MINE");
            GridKt._get(grid(), 0);
            inbox.claim(desks.task(officer, desks.toCheck()).id());
            Desks.eventually(() -> assertThat(news()).isEqualTo("One new task."));
        });
    }

    @Test
    void keys_move_choose_give_back_and_open_other_lists() {
        people.as(officer, () -> {
            open("tasks?list=MINE&sort=NUMBER");
            GridKt._get(grid(), 0);
            InboxKeys keys = new InboxKeys(desktop());
            keys.heard("j");
            keys.heard("x");
            assertThat(box(0).getValue()).isTrue();
            keys.heard("j");
            keys.heard("k");
            keys.heard("j");
            keys.heard("c");
            assertThat(Screens.messages()).contains("You have given back “Check the form”.Undo");
            assertThat(inbox.get(second.id()).assignee()).isNull();

            keys.heard("g");
            keys.heard("e");
            assertThat(_get(Tabs.class).getSelectedTab().getElement().getTextRecursively())
                    .startsWith("Done by me");
            keys.heard("1");
            assertThat(_get(Tabs.class).getSelectedTab().getElement().getTextRecursively())
                    .startsWith("Mine");
            keys.heard("n");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .startsWith("tasks/");
        });
    }

    @Test
    void a_row_says_why_one_sees_it() {
        people.as(officer, () -> {
            open("tasks?list=MINE");
            Component why = lastCell(0).getChildren().skip(1).findFirst().orElseThrow();
            Screens.click((Button) why);
            assertThat(_get(WhyDialog.class).getElement().getTextRecursively())
                    .contains("You have taken the task.", "group to which you belong: Office");
        });
    }

    private InboxDesktop desktop() {
        return ((InboxView) UI.getCurrent().getCurrentView()).desktop();
    }

    private void open(String address) {
        Screens.close();
        Screens.open(context, InboxView.class, TaskView.class);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static void click(String text) {
        List<Button> found = _find(Button.class, spec -> spec.withText(text));
        Screens.click(found.get(found.size() - 1));
    }

    private static String news() {
        return _get(InboxNews.class).getText();
    }

    private static List<String> numbers() {
        return GridKt._findAll(grid()).stream()
                .filter(InboxLine.Task.class::isInstance)
                .map(line -> ((InboxLine.Task) line).row().number())
                .toList();
    }

    private static List<String> headers() {
        return visible().stream()
                .map(Grid.Column::getHeaderText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static List<Grid.Column<InboxLine>> visible() {
        return grid().getColumns().stream().filter(Grid.Column::isVisible).toList();
    }

    private static Checkbox box(int row) {
        return (Checkbox) cell(visible().get(0), row);
    }

    private static Component lastCell(int row) {
        return cell(visible().get(visible().size() - 1), row);
    }

    private static Component cell(String header, int row) {
        return cell(GridKt._getColumnByHeader(grid(), header), row);
    }

    @SuppressWarnings("unchecked")
    private static Component cell(Grid.Column<InboxLine> column, int row) {
        return ((ComponentRenderer<Component, InboxLine>) column.getRenderer())
                .createComponent(GridKt._get(grid(), row));
    }

    @SuppressWarnings("unchecked")
    private static Grid<InboxLine> grid() {
        return _get(Grid.class);
    }
}
