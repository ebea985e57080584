package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.inbox.view.SavedView;
import org.khorgos.inbox.view.ViewDraft;
import org.khorgos.inbox.view.ViewId;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Saved views on the inbox page, by what their owner and the members of a group see and do. */
@KhorgosTest
class SavedViewsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    InboxViewService views;

    private OrganisationId office;
    private UserRow owner;
    private UserRow colleague;
    private TaskRow task;

    @BeforeEach
    void people() {
        office = people.organisation("CN");
        owner = people.someone(office, Role.OFFICE);
        colleague = people.someone(office, Role.OFFICE);
        task = desks.task(owner, desks.toCheck());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_shown_can_be_kept_under_a_name_and_opens_again_by_its_address() {
        people.as(owner, () -> {
            open("tasks?list=CLAIMABLE&q=" + task.number() + "&sort=-NUMBER.DUE&group=STAGE");
            click("Save as view");
            _setValue(name(), "Snow");
            click("Save");

            assertThat(Screens.messages()).containsExactly("View saved.");
            assertThat(bar()).contains("Your view, only for you");
            SavedView kept = views.desk().views().get(0);
            assertThat(kept.content())
                    .isEqualTo(
                            Map.of("list", "CLAIMABLE", "q", task.number(), "sort", "-NUMBER.DUE", "group", "STAGE"));
            assertThat(tabs()).last().isEqualTo("Snow (1)");

            open("tasks?view=" + kept.id());
            assertThat(_get(TextField.class, spec -> spec.withPlaceholder("Title, number, person or organisation"))
                            .getValue())
                    .isEqualTo(task.number());
            assertThat(bar()).doesNotContain("Changed, not saved");
        });
    }

    @Test
    void changes_are_marked_and_can_be_saved_or_taken_back() {
        ViewId id = keep(null, Map.of("list", "CLAIMABLE", "q", task.number()));
        people.as(owner, () -> {
            open("tasks?view=" + id);
            _setValue(stage(), ProposalState.Stage.FORMAL_CHECK);
            assertThat(bar()).contains("Changed, not saved");
            click("Reset");
            assertThat(bar()).doesNotContain("Changed, not saved");
            assertThat(stage().getValue()).isNull();

            _setValue(stage(), ProposalState.Stage.FORMAL_CHECK);
            click("Save");
            assertThat(bar()).doesNotContain("Changed, not saved");
            assertThat(views.desk().views().get(0).content()).containsEntry("stage", "FORMAL_CHECK");
        });
    }

    @Test
    void members_of_the_group_open_and_copy_a_shared_view_but_cannot_change_it() {
        ViewId id = keep(Groups.inOrganisation(Role.OFFICE, office), Map.of("list", "CLAIMABLE", "q", task.number()));
        people.as(colleague, () -> {
            open("tasks?view=" + id);
            assertThat(bar()).contains("View of " + owner.displayName(), "Office in your organisation");
            assertThat(tabs()).last().isEqualTo("Kept (1)");
            assertThat(buttons()).contains("Make a copy").doesNotContain("Delete", "Rename or share");

            click("Make a copy");
            click("Save");
            assertThat(bar()).contains("Your view, only for you");
            assertThat(views.desk().views()).hasSize(2);
        });
    }

    @Test
    void what_nobody_knows_any_more_is_left_out_and_named() {
        ViewId id =
                keep(null, Map.of("list", "CLAIMABLE", "q", task.number(), "stage", "DREAMING", "sort", "SHOES.DUE"));
        people.as(owner, () -> {
            open("tasks?view=" + id);
            assertThat(bar())
                    .contains(
                            "Left out because it no longer exists or has nothing to do with your tasks: stage, sort order.");
            assertThat(tabs()).last().isEqualTo("Kept (1)");
        });
    }

    @Test
    void a_view_of_somebody_else_is_as_if_absent() {
        ViewId foreign = keep(null, Map.of("list", "DONE"));
        people.as(colleague, () -> {
            for (Object id : List.of(foreign, UUID.randomUUID())) {
                open("tasks?view=" + id);
                assertThat(bar())
                        .isEqualTo("This view does not exist or is not shared with you. "
                                + "You see your own tasks instead.");
                assertThat(tabs()).noneMatch(tab -> tab.startsWith("Kept"));
            }
        });
    }

    @Test
    void a_name_that_will_not_do_is_said_at_the_field_and_nothing_is_lost() {
        keep(null, Map.of("list", "DONE"));
        people.as(owner, () -> {
            open("tasks?list=MINE");
            click("Save as view");
            click("Save");
            assertThat(name().getErrorMessage()).isEqualTo("Give the view a name of 1 to 60 characters.");
            _setValue(name(), "kept");
            click("Save");
            assertThat(name().isInvalid()).isTrue();
            assertThat(name().getErrorMessage()).contains("You already have a view named “kept”");
            _setValue(name(), "Another");
            click("Save");
            assertThat(views.desk().views()).extracting(SavedView::name).containsExactly("Another", "Kept");
        });
    }

    @Test
    void deleting_asks_once_and_names_the_view() {
        ViewId id = keep("OFFICE@CN", Map.of("list", "DONE"));
        people.as(owner, () -> {
            open("tasks?view=" + id);
            click("Delete");
            ConfirmDialog dialog = _get(ConfirmDialog.class);
            assertThat(dialog.getElement().getProperty("header")).isEqualTo("Delete the view “Kept”?");
            ConfirmDialogKt._fireConfirm(dialog);
            assertThat(views.desk().views()).noneMatch(view -> view.id().equals(id));
            assertThat(Screens.messages()).containsExactly("View deleted.");
        });
    }

    @Test
    void a_page_with_all_lists_and_views_takes_three_statements_and_one_of_the_frame() {
        ViewId id = keep(null, Map.of("list", "CLAIMABLE", "q", task.number()));
        keep("Second", Groups.inOrganisation(Role.OFFICE, office), Map.of("list", "MINE"));
        people.as(owner, () -> {
            Screens.open(context, InboxView.class, TaskView.class);
            var counted = Statements.count("inbox page with views", () -> {
                UI.getCurrent().navigate("tasks", new Location("tasks?view=" + id).getQueryParameters());
                MockVaadin.clientRoundtrip();
                return id;
            });
            assertThat(counted.statements())
                    .filteredOn(sql -> sql.contains("workflow_task") || sql.contains("inbox_"))
                    .hasSize(4);
        });
    }

    private ViewId keep(@Nullable String group, Map<String, String> content) {
        return keep("Kept", group, content);
    }

    private ViewId keep(String name, @Nullable String group, Map<String, String> content) {
        return people.as(owner, () -> views.add(new ViewDraft(name, content, group)));
    }

    private void open(String address) {
        Screens.close();
        Screens.open(context, InboxView.class, TaskView.class);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static List<String> tabs() {
        return _get(Tabs.class).getChildren().map(SavedViewsTests::label).toList();
    }

    private static String label(Component tab) {
        return ((Tab) tab).getElement().getTextRecursively();
    }

    private static String bar() {
        return _find(ViewBar.class).stream()
                .map(bar -> bar.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static void click(String text) {
        List<Button> found = _find(Button.class, spec -> spec.withText(text));
        Screens.click(found.get(found.size() - 1));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Name of the view"));
    }

    @SuppressWarnings("unchecked")
    private static Select<ProposalState.Stage> stage() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Stage".equals(select.getAriaLabel().orElse(""))));
    }
}
