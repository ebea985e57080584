package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The inbox by what people see and do in it; each test looks at the tasks of its own proposal by its number. */
@KhorgosTest
class InboxViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    FilingService filing;

    @Autowired
    MovableClock clock;

    @AfterEach
    void close() {
        Screens.close();
        clock.resume();
    }

    @Test
    void the_lists_tell_how_much_is_in_each() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        see(officer, task, lists -> assertThat(lists)
                .contains("Mine (0)", "Open to my groups (1)", "Taken by colleagues (0)", "Done by me (0)"));

        desks.take(officer, task);
        see(officer, task, lists -> assertThat(lists)
                .contains("Mine (1)", "Open to my groups (0)", "Taken by colleagues (0)", "Done by me (0)"));
        see(colleague, task, lists -> assertThat(lists)
                .contains("Mine (0)", "Open to my groups (0)", "Taken by colleagues (1)", "Done by me (0)"));

        check(officer, task);
        see(officer, task, lists -> assertThat(lists).contains("Mine (0)", "Done by me (1)"));
        see(colleague, task, lists -> assertThat(lists).contains("Taken by colleagues (0)", "Done by me (0)"));
    }

    @Test
    void it_opens_on_what_may_be_taken_while_nothing_else_waits() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks");
            assertThat(selected()).startsWith("Open to my groups");
            assertThat(_find(EmptyState.class)).isEmpty();

            desks.take(officer, task);
            open("tasks");
            assertThat(selected()).isEqualTo("Mine (1)");
        });
    }

    @Test
    void it_opens_on_my_own_list_when_nothing_waits_at_all() {
        people.as(people.someone(Role.EXPERT), () -> {
            open("tasks");
            assertThat(selected()).isEqualTo("Mine (0)");
            assertThat(empty()).contains("Nothing waits for you.", "check the filters");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MINE,Nothing waits for you.",
        "CLAIMABLE,Nothing is open to your groups.",
        "TAKEN,Your colleagues have taken nothing.",
        "DONE,You have not done any task yet."
    })
    void an_empty_list_says_what_it_would_hold(String list, String words) {
        people.as(people.someone(Role.EXPERT), () -> {
            open("tasks?list=" + list);
            assertThat(empty()).contains(words);
        });
    }

    @Test
    void a_row_tells_task_proposal_and_state_and_leads_to_the_task() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE&q=" + task.number());

            assertThat(GridKt._getFormattedRow(grid(), 0)).contains(task.title(), task.number());
            RouterLink link = (RouterLink) cell("Task", 0);
            assertThat(link.getText()).isEqualTo("Check the form");
            assertThat(link.getHref()).isEqualTo("tasks/" + task.id());
            assertThat(text(cell("State", 0))).contains("Form check");
            assertThat(text(cell("Due", 0))).contains("working days");
        });
    }

    @Test
    void the_address_filters_by_words_and_stage() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        String mine = "tasks?list=CLAIMABLE&q=" + task.number();
        people.as(officer, () -> {
            open(mine + "&stage=FORMAL_CHECK");
            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(search().getValue()).isEqualTo(task.number());
            assertThat(stage().getValue()).isEqualTo(ProposalState.Stage.FORMAL_CHECK);

            open(mine + "&stage=ALLOCATION");
            assertThat(empty()).contains("Nothing is open to your groups.");
        });
    }

    @ParameterizedTest
    @CsvSource({"8,0,0", "6,1,0", "-1,1,1"})
    void the_address_filters_by_due_date(int daysBefore, int withinAWeek, int overdue) {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        clock.moveTo(Objects.requireNonNull(task.dueAt()).minus(Duration.ofDays(daysBefore)));
        String mine = "tasks?list=CLAIMABLE&q=" + task.number();
        people.as(officer, () -> {
            open(mine);
            assertThat(selected()).isEqualTo("Open to my groups (1)");
            open(mine + "&due=WITHIN_A_WEEK");
            assertThat(selected()).isEqualTo("Open to my groups (" + withinAWeek + ")");
            open(mine + "&due=OVERDUE");
            assertThat(selected()).isEqualTo("Open to my groups (" + overdue + ")");
        });
    }

    @Test
    void an_address_with_unknown_or_ended_filters_shows_everything() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=NONSENSE&stage=ENDED&due=NEVER&q=" + task.number());

            assertThat(selected()).isEqualTo("Open to my groups (1)");
            assertThat(stage().getValue()).isNull();
            assertThat(due().getValue()).isEqualTo(TaskFilter.Due.ANY);
        });
    }

    @Test
    void typing_and_choosing_narrow_the_list_at_once() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        desks.take(officer, task);
        people.as(officer, () -> {
            open("tasks");
            assertThat(GridKt._size(grid())).isEqualTo(1);

            _setValue(search(), "nothing like this");
            assertThat(selected()).isEqualTo("Mine (0)");
            assertThat(empty()).contains("Nothing waits for you.");
            _setValue(search(), task.number());
            assertThat(selected()).isEqualTo("Mine (1)");
            _setValue(stage(), ProposalState.Stage.ALLOCATION);
            assertThat(selected()).isEqualTo("Mine (0)");
        });
    }

    @Test
    void what_I_take_moves_to_my_list_and_back_when_I_return_it() {
        UserRow officer = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE&q=" + task.number());

            Screens.click(action(0));
            assertThat(Screens.messages()).containsExactly("You have taken “Check the form”.Undo");
            Desks.eventually(() -> assertThat(lists()).contains("Mine (1)", "Open to my groups (0)"));

            desks.giveBack(officer, task);
            Desks.eventually(() -> assertThat(lists()).contains("Mine (0)", "Open to my groups (1)"));
        });
    }

    @Test
    void a_task_that_somebody_else_took_meanwhile_is_refused_with_the_name() {
        UserRow officer = desks.officer();
        UserRow colleague = desks.officer();
        TaskRow task = desks.task(officer, desks.toCheck());
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE&q=" + task.number());
            Button take = action(0);
            desks.take(colleague, task);

            Screens.click(take);
            assertThat(Screens.messages()).singleElement().satisfies(words -> assertThat(words)
                    .startsWith("Taken by " + colleague.displayName() + " on ")
                    .endsWith("Ask them or choose another task."));
            Desks.eventually(() -> assertThat(lists()).contains("Open to my groups (0)", "Taken by colleagues (1)"));
            open("tasks?list=TAKEN&q=" + task.number());
            assertThat(GridKt._getFormattedRow(grid(), 0)).contains(colleague.displayName());
        });
    }

    private void see(UserRow person, TaskRow task, Consumer<List<String>> seen) {
        people.as(person, () -> {
            open("tasks?q=" + task.number());
            seen.accept(lists());
        });
    }

    private void check(UserRow officer, TaskRow task) {
        people.as(
                officer, () -> filing.check(task.proposal(), new FormCheck(Set.of(), true, true, true, "", Set.of())));
    }

    private void open(String address) {
        Screens.close();
        Screens.open(context, InboxView.class, TaskView.class);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static List<String> lists() {
        return _get(Tabs.class)
                .getChildren()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private static String selected() {
        return _get(Tabs.class).getSelectedTab().getElement().getTextRecursively();
    }

    private static String empty() {
        return text(_get(EmptyState.class));
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Title, number, person or organisation"));
    }

    @SuppressWarnings("unchecked")
    private static Select<ProposalState.Stage> stage() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Stage".equals(select.getAriaLabel().orElse(""))));
    }

    @SuppressWarnings("unchecked")
    private static Select<TaskFilter.Due> due() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Due".equals(select.getAriaLabel().orElse(""))));
    }

    @SuppressWarnings("unchecked")
    private static Grid<InboxLine> grid() {
        return _get(Grid.class);
    }

    private static Component cell(String header, int row) {
        return cell(GridKt._getColumnByHeader(grid(), header), row);
    }

    private static Component lastCell(int row) {
        List<Grid.Column<InboxLine>> columns =
                grid().getColumns().stream().filter(Grid.Column::isVisible).toList();
        return cell(columns.get(columns.size() - 1), row);
    }

    private static Button action(int row) {
        return (Button) lastCell(row).getChildren().findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Component cell(Grid.Column<InboxLine> column, int row) {
        return ((ComponentRenderer<Component, InboxLine>) column.getRenderer())
                .createComponent(GridKt._get(grid(), row));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
