package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.view.Density;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxDesk;
import org.khorgos.inbox.view.InboxPreference;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.inbox.view.SavedView;
import org.khorgos.inbox.view.ViewDraft;
import org.khorgos.inbox.view.ViewId;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views that people keep of the inbox, alone or for their group. */
@ServiceTest
class InboxViewServiceTests {
    private static final Map<String, String> URGENT = Map.of("list", "MINE", "due", "OVERDUE");

    @Autowired
    People people;

    @Autowired
    InboxViewService views;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId ministry;
    private UserRow owner;
    private UserRow colleague;
    private UserRow stranger;

    @BeforeEach
    void people() {
        ministry = people.organisation("CN");
        owner = people.someone(ministry, Role.OFFICE);
        colleague = people.someone(ministry, Role.OFFICE);
        stranger = people.someone("KZ", Role.OFFICE);
    }

    @Test
    void a_kept_view_comes_back_with_everything_for_its_owner_only() {
        ViewId id = add(owner, "  Urgent ", null);

        SavedView view = only(owner);
        assertThat(view.id()).isEqualTo(id);
        assertThat(view.name()).isEqualTo("Urgent");
        assertThat(view.content()).isEqualTo(URGENT);
        assertThat(view.ownerName()).isEqualTo(owner.displayName());
        assertThat(desk(colleague).views()).isEmpty();
        assertThat(desk(colleague).view(id)).isEmpty();
    }

    @Test
    void members_of_the_group_see_a_shared_view_after_their_own() {
        add(colleague, "Zebra", null);
        ViewId id = add(owner, "Antelope", Groups.inOrganisation(Role.OFFICE, ministry));

        assertThat(desk(colleague).views()).extracting(SavedView::name).containsExactly("Zebra", "Antelope");
        assertThat(desk(colleague).view(id)).hasValueSatisfying(view -> {
            assertThat(view.isOf(owner.id())).isTrue();
            assertThat(view.isOf(colleague.id())).isFalse();
        });
        assertThat(desk(stranger).views()).isEmpty();
    }

    @Test
    void a_role_a_country_or_an_organisation_can_be_chosen_but_no_person() {
        assertThat(people.as(owner, views::groups))
                .containsExactlyInAnyOrder("OFFICE", "OFFICE@CN", Groups.inOrganisation(Role.OFFICE, ministry));
        for (String group : List.of(Groups.person(owner.id()), "AUDITOR", "OFFICE@KZ", "")) {
            assertRefused(owner, "Mine", group, "inbox.view.group");
        }
        assertThat(own(owner)).isEmpty();
    }

    @Test
    void sharing_and_no_longer_sharing_is_in_the_log() {
        ViewId id = add(owner, "Ours", null);
        save(owner, Groups.inOrganisation(Role.OFFICE, ministry));
        save(owner, Groups.inOrganisation(Role.OFFICE, ministry));
        save(owner, "OFFICE@CN");
        people.as(owner, () -> views.remove(id));

        String office = Groups.inOrganisation(Role.OFFICE, ministry);
        assertThat(jdbc.sql("select action, json_value(facts, '$.group') grp from audit_entry where subject = ? "
                                + "order by seq")
                        .param(id.toString())
                        .query((row, number) -> tuple(row.getString("action"), row.getString("grp")))
                        .list())
                .containsExactly(
                        tuple("ViewShared", office),
                        tuple("ViewUnshared", office),
                        tuple("ViewShared", "OFFICE@CN"),
                        tuple("ViewUnshared", "OFFICE@CN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1234567890123456789012345678901234567890123456789012345678901"})
    void a_name_has_one_to_sixty_characters(String name) {
        assertRefused(owner, name, null, "inbox.view.name.length");
    }

    @Test
    void names_are_unique_for_each_owner_whatever_their_case() {
        add(owner, "Late", null);
        assertRefused(owner, "late", null, "inbox.view.name.taken");
        add(colleague, "Late", null);

        add(owner, "Later", null);
        SavedView later = own(owner).get(1);
        Refusals.assertRefused(
                "inbox.view.name.taken",
                () -> people.as(
                        owner, () -> views.save(later.id(), later.version(), new ViewDraft("LATE", URGENT, null))));
    }

    @Test
    void nobody_keeps_more_than_thirty_even_from_two_windows() throws InterruptedException {
        for (int number = 1; number < InboxViewService.MOST; number++) {
            add(owner, "View " + number, null);
        }
        List<@Nullable Throwable> thrown =
                Race.run(List.of(() -> add(owner, "One more", null), () -> add(owner, "Another", null)));

        assertThat(thrown).filteredOn(Objects::nonNull).singleElement().isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.messageKey()).isEqualTo("inbox.view.tooMany");
            assertThat(no.arguments()).containsExactly(30);
        });
        assertThat(own(owner)).hasSize(30);
    }

    @Test
    void of_two_saves_at_once_the_second_is_told() throws InterruptedException {
        add(owner, "Ours", null);
        SavedView view = only(owner);
        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(owner, () -> views.save(view.id(), 0, new ViewDraft("First", URGENT, null))),
                () -> people.as(owner, () -> views.save(view.id(), 0, new ViewDraft("Second", URGENT, null)))));

        assertThat(thrown).filteredOn(Objects::nonNull).singleElement().isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.messageKey()).isEqualTo("inbox.view.stale");
            assertThat(no.arguments()).hasSize(1);
        });
        assertThat(only(owner).version()).isEqualTo(1);
        assertThat(only(owner).name()).isEqualTo(thrown.get(0) == null ? "First" : "Second");
    }

    @Test
    void a_view_of_somebody_else_is_as_if_absent_even_when_it_is_shared() {
        ViewId id = add(owner, "Ours", Groups.inOrganisation(Role.OFFICE, ministry));
        for (UserRow other : List.of(colleague, stranger)) {
            assertThatThrownBy(() -> people.as(other, () -> views.save(id, 0, new ViewDraft("Mine", URGENT, null))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(other, () -> views.remove(id))).isInstanceOf(NotFound.class);
        }
        assertThat(only(owner).name()).isEqualTo("Ours");
    }

    @Test
    void what_an_older_release_wrote_is_kept_and_unknown_columns_are_left_out() {
        people.as(owner, () -> views.prefer(new InboxPreference(List.of(InboxColumn.DUE), Density.COMFORTABLE)));
        jdbc.sql("update inbox_preference set columns = '[\"DUE\",\"SHOE_SIZE\",\"CALL\"]' where user_id = ?")
                .param(owner.id().value())
                .update();

        assertThat(desk(owner).preference())
                .isEqualTo(new InboxPreference(List.of(InboxColumn.DUE, InboxColumn.CALL), Density.COMFORTABLE));
        assertThat(desk(colleague).preference()).isEqualTo(InboxPreference.AT_FIRST);
    }

    @Test
    void views_and_preference_come_in_one_statement() {
        add(owner, "Ours", null);
        people.as(owner, () -> assertThat(
                        Statements.count("inbox desk", views::desk).count())
                .isEqualTo(1));
    }

    private InboxDesk desk(UserRow person) {
        return people.as(person, views::desk);
    }

    private List<SavedView> own(UserRow person) {
        return desk(person).views().stream()
                .filter(view -> view.isOf(person.id()))
                .toList();
    }

    private SavedView only(UserRow person) {
        assertThat(own(person)).hasSize(1);
        return own(person).get(0);
    }

    private ViewId add(UserRow person, String name, @Nullable String group) {
        return people.as(person, () -> views.add(new ViewDraft(name, URGENT, group)));
    }

    private void save(UserRow person, @Nullable String group) {
        SavedView view = only(person);
        people.as(person, () -> views.save(view.id(), view.version(), new ViewDraft(view.name(), URGENT, group)));
    }

    private void assertRefused(UserRow person, String name, @Nullable String group, String key) {
        Refusals.assertRefused(key, () -> add(person, name, group));
    }
}
