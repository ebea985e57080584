package org.khorgos.committee.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.sitting.AgendaLine;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.ItemService;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of a sitting by what its chair, its secretary, a member and a recused member see on it. */
@ServiceTest
class SittingViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    ItemService items;

    @Autowired
    RoomService rooms;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    UserRow secretary;
    UserRow chair;
    List<UserRow> members;
    SittingId sitting;

    @BeforeEach
    void plan() {
        members = fixture.seven();
        chair = members.get(0);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        sitting = people.as(secretary, () -> sittings.plan(fixture.draft(11, chair, secretary), null));
        List<ProposalId> both = List.of(fixture.proposal(), fixture.proposal());
        people.as(secretary, () -> agenda.add(sitting, both));
    }

    @AfterEach
    void close() {
        Screens.close();
        fixture.giveTermsBack();
    }

    @Test
    void the_secretary_orders_the_agenda_by_keyboard_and_invites() {
        people.as(secretary, () -> {
            open();
            List<AgendaLine> before = lines();
            _click(button("Move item 2 up"));
            assertThat(lines().get(0).id()).isEqualTo(before.get(1).id());
            assertThat(button("Move item 1 up").isEnabled()).isFalse();
            _click(_get(Button.class, spec -> spec.withText("Invite the members")));
            _fireConfirm(_get(ConfirmDialog.class));
            _assertNone(Button.class, spec -> spec.withText("Invite the members"));
            _click(_get(Button.class, spec -> spec.withText("Open the sitting")));
            _fireConfirm(_get(ConfirmDialog.class));
            _click(button(members.get(1).displayName() + " comes in"));
            assertThat(text()).contains("In the room since");
            _click(button("Call item 1"));
            assertThat(text()).contains("No quorum: 1 of 7 entitled members are present, 5 are needed");
            _assertNone(Button.class, spec -> spec.withText("Put the motion"));
        });
    }

    @Test
    void a_sitting_called_off_says_so_and_offers_nothing_more() {
        people.as(secretary, () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("Invite the members")));
            _fireConfirm(_get(ConfirmDialog.class));
            _click(_get(Button.class, spec -> spec.withText("Call off")));
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(text()).contains("Called off");
            _assertNone(Button.class, spec -> spec.withText("Call off"));
            _assertNone(Button.class, spec -> spec.withText("Open the sitting"));
            _assertNone(Button.class, spec -> spec.withText("Change"));
        });
    }

    @Test
    void a_sitting_is_planned_with_its_errors_at_their_fields() {
        people.as(secretary, () -> {
            Screens.openAll(context);
            UI.getCurrent().navigate("sittings");
            _click(_get(Button.class, spec -> spec.withText("Plan a sitting")));
            _click(_get(Button.class, spec -> spec.withText("Save")));
            TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
            assertThat(title.getErrorMessage()).isEqualTo("Give a title.");
            DateTimePicker begins = _get(DateTimePicker.class, spec -> spec.withLabel("Begins"));
            assertThat(begins.getErrorMessage()).isEqualTo("Give date and time.");
            _setValue(title, "Autumn sitting");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Place")), "Urumqi");
            begins.setValue(LocalDateTime.of(2020, 1, 1, 9, 0));
            DateTimePicker ends = _get(DateTimePicker.class, spec -> spec.withLabel("Ends"));
            assertThat(ends.getValue()).isEqualTo(LocalDateTime.of(2020, 1, 1, 13, 0));
            ends.setValue(begins.getValue());
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(ends.getErrorMessage()).isEqualTo("It must end after it begins.");
            ends.setValue(begins.getValue().plusHours(2));
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(begins.getErrorMessage()).startsWith("The sitting must begin in the future");
        });
    }

    @Test
    void a_member_votes_on_the_page_and_sees_nobody_elses_vote_before_the_end() {
        beginFirst();
        people.as(secretary, () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("Put the motion")));
            _click(_find(Button.class, spec -> spec.withText("Put the motion")).get(1));
            assertThat(text()).contains("Still to vote");
        });
        Screens.close();
        people.as(members.get(2), () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("Yes")));
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(text()).contains("You voted: Yes");
            _assertNone(Button.class, spec -> spec.withText("Close the vote"));
        });
        Screens.close();
        people.as(members.get(3), () -> {
            open();
            assertThat(text())
                    .doesNotContain("You voted")
                    .doesNotContain(members.get(2).displayName() + ": Yes");
        });
    }

    @Test
    void a_recused_member_reads_that_they_are_out_of_the_room_and_nothing_else() {
        beginFirst();
        people.as(chair, () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("Note a recusal")));
            @SuppressWarnings("unchecked")
            ComboBox<Room.PersonLine> who = _get(ComboBox.class);
            who.setValue(who.getListDataView()
                    .getItems()
                    .filter(line -> line.id().equals(members.get(4).id()))
                    .findFirst()
                    .orElseThrow());
            _setValue(_get(TextArea.class), "A brother");
            _click(_find(Button.class, spec -> spec.withText("Note a recusal")).get(1));
            assertThat(text())
                    .contains("Out of the room for this item: " + members.get(4).displayName());
        });
        Screens.close();
        people.as(members.get(4), () -> {
            AgendaLine first = lines().get(0);
            open();
            assertThat(text()).contains("You are out of the room for this item.");
            assertThat(first.title()).isEmpty();
            _assertNone(Button.class, spec -> spec.withText("Yes"));
        });
    }

    @Test
    void the_chair_signs_the_minutes_and_the_secretary_refuses_with_a_reason() {
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.open(sitting));
        people.as(chair, () -> sittings.close(sitting));
        people.as(chair, () -> {
            open();
            assertThat(text()).contains("Draft, not signed");
            press("Sign the minutes");
            assertThat(text()).contains("Signed by one of two", chair.displayName() + ", signed on");
            _assertNone(Button.class, spec -> spec.withText("Correct the minutes"));
        });
        Screens.close();
        people.as(secretary, () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("Refuse to sign")));
            Button refuse =
                    _find(Button.class, spec -> spec.withText("Refuse to sign")).get(1);
            _click(refuse);
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _setValue(_get(TextArea.class), "Item 2 was not called");
            _click(refuse);
            assertThat(text()).contains("Draft, not signed", "refused to sign: Item 2 was not called");
        });
        Screens.close();
        people.as(members.get(3), () -> {
            open();
            assertThat(text()).contains("Draft, not signed");
            _assertNone(Button.class, spec -> spec.withText("Sign the minutes"));
        });
    }

    /** Presses the button of the page and then that of the dialog with the same words. */
    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
        _click(_find(Button.class, spec -> spec.withText(words)).get(1));
    }

    private void beginFirst() {
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.open(sitting));
        members.forEach(member -> people.as(secretary, () -> rooms.checkIn(sitting, member.id())));
        people.as(chair, () -> items.call(lines().get(0).id()));
    }

    private List<AgendaLine> lines() {
        return rooms.room(sitting).lines();
    }

    private void open() {
        Screens.openAll(context);
        UI.getCurrent().navigate("sitting/" + sitting);
    }

    private static Button button(String aloud) {
        return _find(Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(aloud::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return _get(SittingView.class).getElement().getTextRecursively();
    }
}
