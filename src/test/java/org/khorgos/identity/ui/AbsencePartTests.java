package org.khorgos.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.AbsenceRow;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Days away on the page of preferences, by what both sides and a supervisor see. */
@KhorgosTest
class AbsencePartTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    AbsenceService absences;

    @Autowired
    Clock clock;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_absence_is_entered_seen_by_both_and_ended_by_the_substitute() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        people.as(officer, () -> {
            open();
            days(1, 3);
            _setValue(substitute(), colleague);
            enter();
            assertThat(Screens.messages()).contains("The absence is entered.");
            assertThat(text()).contains("You", colleague.displayName());
        });
        people.as(colleague, () -> {
            open();
            assertThat(text()).contains(officer.displayName());
            Screens.click(_get(Button.class, spec -> spec.withText("End now")));
            assertThat(Screens.messages()).contains("The absence is over.");
            assertThat(text()).doesNotContain(officer.displayName());
        });
        assertThat(people.as(officer, absences::mine)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_lost() {
        people.as(people.someone(Role.OFFICE), () -> {
            open();
            enter();
            assertThat(first().getErrorMessage()).isEqualTo("Choose a day.");
            days(5, 2);
            enter();
            assertThat(first().isInvalid()).isFalse();
            assertThat(last().getErrorMessage()).isEqualTo("The last day is before the first.");
            assertThat(first().getValue()).isEqualTo(today().plusDays(5));
            assertThat(absences.mine()).isEmpty();
        });
    }

    @Test
    void a_supervisor_enters_it_for_somebody_who_is_ill() {
        UserRow ill = people.someone(Role.OFFICE);
        people.as(people.someone(Role.SUPERVISOR), () -> {
            open();
            _setValue(person(), ill);
            days(0, 2);
            enter();
            assertThat(text()).contains(ill.displayName());
        });
        assertThat(people.as(ill, absences::mine)).extracting(AbsenceRow::user).containsExactly(ill.id());
    }

    @Test
    void an_officer_chooses_nobody_else_and_an_expert_learns_no_other_experts_name() {
        people.as(people.someone(Role.OFFICE), () -> {
            open();
            assertThat(_find(ComboBox.class, spec -> spec.withLabel("Person"))).isEmpty();
        });
        OrganisationId institute = people.organisation("CN");
        people.someone(institute, Role.EXPERT);
        people.as(people.someone(institute, Role.EXPERT), () -> {
            open();
            assertThat(substitute().getListDataView().getItems()).isEmpty();
        });
    }

    private void open() {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("preferences");
    }

    private void days(int from, int to) {
        _setValue(first(), today().plusDays(from));
        _setValue(last(), today().plusDays(to));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private static void enter() {
        Screens.click(_get(Button.class, spec -> spec.withText("Enter the absence")));
    }

    private static DatePicker first() {
        return _get(DatePicker.class, spec -> spec.withLabel("First day"));
    }

    private static DatePicker last() {
        return _get(DatePicker.class, spec -> spec.withLabel("Last day"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UserRow> substitute() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who stands in"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UserRow> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Person"));
    }

    private static String text() {
        return _get(AbsencePart.class).getElement().getTextRecursively();
    }
}
