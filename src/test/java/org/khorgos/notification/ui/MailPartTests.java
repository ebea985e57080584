package org.khorgos.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.notification.MailPreferenceService;
import org.khorgos.notification.MailPreferences;
import org.khorgos.notification.Pace;
import org.khorgos.notification.Topic;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When mail comes, on the page of preferences. */
@KhorgosTest
class MailPartTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    People people;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void everybody_chooses_when_mail_comes_and_finds_the_choice_again() {
        people.as(people.someone(Role.EXPERT), () -> {
            open();
            assertThat(_get(H1.class).getText()).isEqualTo("Preferences");
            assertThat(select("Tasks for me").getValue()).isEqualTo(Pace.AT_ONCE);
            assertThat(select("Tasks open to my groups").getValue()).isEqualTo(Pace.NONE);
            select("Tasks for me").setValue(Pace.DAILY);
            select("Reminders").setValue(Pace.WEEKLY);
            _get(Checkbox.class).setValue(false);
            Screens.click(button());
            assertThat(Screens.messages()).containsExactly("Your choice is kept.");
            assertThat(preferences.mine().pace(Topic.REMINDERS)).isEqualTo(Pace.WEEKLY);
            assertThat(preferences.mine().workingDaysOnly()).isFalse();

            open();
            assertThat(select("Tasks for me").getValue()).isEqualTo(Pace.DAILY);
            assertThat(_get(Checkbox.class).getValue()).isFalse();
        });
    }

    @Test
    void a_choice_that_is_missing_is_asked_for_at_its_field_and_nothing_is_kept() {
        people.as(people.someone(Role.EXPERT), () -> {
            open();
            select("Tasks for me").setValue(Pace.DAILY);
            select("Reminders").setValue(null);
            Screens.click(button());
            assertThat(select("Reminders").isInvalid()).isTrue();
            assertThat(select("Reminders").getErrorMessage()).isEqualTo("Choose one.");
            assertThat(select("Tasks for me").getValue()).isEqualTo(Pace.DAILY);
            assertThat(preferences.mine()).isEqualTo(MailPreferences.USUAL);
            select("Reminders").setValue(Pace.NONE);
            assertThat(select("Reminders").isInvalid()).isFalse();
        });
    }

    private void open() {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("preferences");
    }

    @SuppressWarnings("unchecked")
    private static Select<Pace> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static Button button() {
        return _get(Button.class, spec -> spec.withText("Save"));
    }
}
