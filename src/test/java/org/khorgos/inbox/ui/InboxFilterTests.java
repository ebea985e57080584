package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskCall;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.inbox.view.ViewDraft;
import org.khorgos.inbox.view.ViewId;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The filters for call, country and priority, and what becomes of views that name what is gone. */
@KhorgosTest
class InboxFilterTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    InboxViewService views;

    private UserRow officer;
    private TaskRow task;

    @BeforeEach
    void people() {
        officer = desks.officer();
        task = desks.task(officer, desks.toCheck());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void tasks_are_filtered_by_call_country_and_priority_and_all_of_it_can_be_kept() {
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE");
            TaskCall call = new TaskCall(task.call(), task.callCode());
            assertThat(offered("Call", task.callCode())).contains(call);
            _setValue(combo("Call"), call);
            _setValue(combo("Partner country"), "KZ");
            assertThat(tabs()).contains("Open to my groups (1)");
            _setValue(priority(), 70);
            assertThat(tabs()).contains("Open to my groups (0)");

            ViewId kept = views.add(new ViewDraft(
                    "Kept",
                    Map.of("list", "CLAIMABLE", "call", task.call().toString(), "country", "KZ", "priority", "31"),
                    null));
            open("tasks?view=" + kept);
            assertThat(combo("Call").getValue()).isEqualTo(call);
            assertThat(combo("Partner country").getValue()).isEqualTo("KZ");
            assertThat(priority().getValue()).isEqualTo(31);
            assertThat(tabs()).last().isEqualTo("Kept (1)");
            assertThat(bar()).doesNotContain("Left out", "Changed");
        });
    }

    @Test
    void a_call_that_the_reader_does_not_know_is_left_out_like_one_that_never_was() {
        OrganisationId office = people.organisation("CN");
        UserRow newcomer = people.someone(office, Role.EXPERT);
        UserRow owner = people.someone(office, Role.OFFICE, Role.EXPERT);
        for (String call : List.of(task.call().toString(), UUID.randomUUID().toString())) {
            Map<String, String> content = Map.of("list", "WAITING", "call", call, "country", "QQ", "priority", "55");
            ViewId shared = people.as(
                    owner,
                    () -> views.add(new ViewDraft(
                            "For " + call.charAt(0), content, Groups.inOrganisation(Role.EXPERT, office))));
            people.as(newcomer, () -> {
                open("tasks?view=" + shared);
                assertThat(bar())
                        .contains("Left out because it no longer exists or has nothing to do with your tasks:"
                                + " country, priority, call.")
                        .doesNotContain("Changed", task.callCode());
                assertThat(combo("Call").isEmpty()).isTrue();
                assertThat(tabs()).last().asString().endsWith(" (0)");
                assertThat(offered("Call", "")).isEmpty();
            });
            people.as(owner, () -> views.remove(shared));
        }
    }

    @Test
    void an_address_with_parts_that_are_gone_shows_the_rest_and_names_them() {
        people.as(officer, () -> {
            open("tasks?list=CLAIMABLE&q=" + task.number() + "&call=nonsense&stage=DREAMING&columns=NUMBER.SHOES");
            assertThat(bar()).contains("stage, call, columns.");
            assertThat(tabs()).contains("Open to my groups (1)");
        });
    }

    private void open(String address) {
        Screens.close();
        Screens.open(context, InboxView.class, TaskView.class);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String bar() {
        return _find(ViewBar.class).stream()
                .map(bar -> bar.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static List<String> tabs() {
        return _get(Tabs.class)
                .getChildren()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> offered(String name, String typed) {
        DataProvider<Object, String> offered =
                (DataProvider<Object, String>) combo(name).getDataProvider();
        return offered.fetch(new Query<>(0, 50, List.of(), null, typed)).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> combo(String name) {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> name.equals(box.getAriaLabel().orElse(""))));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> priority() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Priority".equals(select.getAriaLabel().orElse(""))));
    }
}
