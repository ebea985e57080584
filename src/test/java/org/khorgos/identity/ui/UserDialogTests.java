package org.khorgos.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.Refused;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.khorgos.testing.Screens;

class UserDialogTests {
    private static final String PASSWORD = "correct horse battery";
    private static final OrganisationRow INSTITUTE =
            new OrganisationRow(OrganisationId.next(), "Institute", "CN", "Xi'an", OrganisationKind.INSTITUTE, null);
    private final UserService users = mock(UserService.class);
    private boolean refreshed;

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_complete_form_makes_a_user() {
        openFor(null);
        fill();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        UserDraft expected = new UserDraft(
                "lin",
                "Lin Mei",
                "lin@example.org",
                INSTITUTE.id(),
                "en",
                java.time.ZoneId.of("UTC"),
                Set.of(Role.OFFICE));
        verify(users).create(expected, PASSWORD);
        assertThat(refreshed).isTrue();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void an_empty_form_says_at_each_field_what_is_missing() {
        openFor(null);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("Name").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(field("User name").isInvalid()).isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("At least 12 characters.");
        verify(users, never()).create(any(), any());
    }

    @Test
    void a_taken_name_is_said_at_the_field_and_the_dialog_stays() {
        when(users.create(any(), any())).thenThrow(new Refused("identity.username.taken", "lin"));
        openFor(null);
        fill();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("User name").getErrorMessage()).isEqualTo("The user name lin is taken.");
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void changing_a_user_keeps_the_password_unless_a_new_one_is_typed() {
        UserRow row = new UserRow(
                UserId.next(),
                "lin",
                "Lin Mei",
                "lin@example.org",
                INSTITUTE.id(),
                INSTITUTE.name(),
                "CN",
                Languages.CHINESE,
                ZoneOffset.UTC,
                true,
                Set.of(Role.OFFICE));
        openFor(row);
        _setValue(field("Name"), "Lin Meili");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        verify(users).change(eq(row.id()), any());
        verify(users, never()).setPassword(any(), any());
        verify(users, never()).setEnabled(any(), eq(false));
    }

    private void openFor(@Nullable UserRow row) {
        new UserDialog(users, List.of(INSTITUTE), row, () -> refreshed = true).open();
    }

    @SuppressWarnings("unchecked")
    private static void fill() {
        _setValue(field("Name"), "Lin Mei");
        _setValue(field("User name"), "lin");
        _setValue(_get(EmailField.class), "lin@example.org");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Organisation")), INSTITUTE);
        _setValue(_get(MultiSelectComboBox.class), Set.of(Role.OFFICE));
        _setValue(_get(PasswordField.class), PASSWORD);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
