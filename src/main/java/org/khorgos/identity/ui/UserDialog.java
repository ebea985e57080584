package org.khorgos.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.form.FieldCheck;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;

/** Makes a user or changes one. */
final class UserDialog extends Dialog {
    private final TextField username = new TextField(getTranslation("identity.username"));
    private final TextField displayName = new TextField(getTranslation("identity.displayName"));
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>(getTranslation("identity.organisation"));
    private final ComboBox<Locale> language = new ComboBox<>(getTranslation("identity.language"));
    private final ComboBox<ZoneId> zone = Zones.field();
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>(getTranslation("identity.roles"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));
    private final Checkbox enabled = new Checkbox(getTranslation("identity.maySignIn"), true);
    private final UserService users;
    private final @Nullable UserRow user;
    private final Runnable saved;

    UserDialog(UserService users, List<OrganisationRow> organisations, @Nullable UserRow user, Runnable saved) {
        this.users = users;
        this.user = user;
        this.saved = saved;
        setHeaderTitle(
                user == null
                        ? getTranslation("identity.users.new")
                        : getTranslation("identity.users.edit", user.displayName()));
        addClassName("form-dialog");
        prepare(organisations);
        add(new FormLayout(displayName, username, email, organisation, roles, language, zone, password, enabled));
        Button cancel = new Button(getTranslation("identity.cancel"), click -> close());
        Button save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(cancel, save);
        if (user == null) {
            language.setValue(Languages.ENGLISH);
            zone.setValue(ZoneId.of("UTC"));
        } else {
            show(user, organisations);
        }
    }

    private void prepare(List<OrganisationRow> organisations) {
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(row -> row.name() + " (" + row.country() + ")");
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        zone.setLabel(getTranslation("identity.zone"));
        roles.setItems(Arrays.stream(Role.values()).filter(Role::assignable).toList());
        roles.setItemLabelGenerator(RoleNames::of);
        password.setHelperText(getTranslation(
                user == null ? "identity.password.hint" : "identity.password.keep", UserService.PASSWORD_MIN));
        displayName.setMaxLength(UserDraft.NAME_MAX);
        username.setMaxLength(UserDraft.USERNAME_MAX);
        email.setMaxLength(UserDraft.EMAIL_MAX);
        enabled.setVisible(user != null);
        username.setRequiredIndicatorVisible(true);
        displayName.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        organisation.setRequiredIndicatorVisible(true);
        roles.setRequiredIndicatorVisible(true);
        password.setRequiredIndicatorVisible(user == null);
        List.<HasValidation>of(username, displayName, email, organisation, language, zone, roles, password)
                .forEach(field -> field.setManualValidation(true));
    }

    private void show(UserRow row, List<OrganisationRow> organisations) {
        username.setValue(row.username());
        displayName.setValue(row.displayName());
        email.setValue(row.email());
        organisations.stream()
                .filter(one -> one.id().equals(row.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        language.setValue(row.language());
        zone.setValue(row.zone());
        roles.setValue(row.roles());
        enabled.setValue(row.enabled());
    }

    private void save() {
        if (!complete()) {
            return;
        }
        UserDraft draft = new UserDraft(
                username.getValue().strip(),
                displayName.getValue().strip(),
                email.getValue().strip(),
                organisation.getValue().id(),
                Languages.tag(language.getValue()),
                zone.getValue(),
                roles.getValue());
        try {
            store(draft);
        } catch (Refused refused) {
            say(refused.messageKey().startsWith("identity.password") ? password : username, text(refused));
            return;
        }
        close();
        Notices.success(getTranslation("identity.users.saved", draft.displayName()));
        saved.run();
    }

    private void store(UserDraft draft) {
        if (user == null) {
            users.create(draft, password.getValue());
            return;
        }
        users.change(user.id(), draft);
        if (!password.isEmpty()) {
            users.setPassword(user.id(), password.getValue());
        }
        if (enabled.getValue() != user.enabled()) {
            users.setEnabled(user.id(), enabled.getValue());
        }
    }

    private boolean complete() {
        String required = getTranslation("identity.required");
        boolean complete = true;
        complete &= FieldCheck.check(displayName, !displayName.getValue().isBlank(), required);
        complete &= FieldCheck.check(
                username,
                username.getValue().strip().matches(UserDraft.USERNAME),
                getTranslation("identity.username.pattern"));
        complete &= FieldCheck.check(
                email, email.getValue().strip().matches("[^@\\s]+@[^@\\s]+"), getTranslation("identity.email.pattern"));
        complete &= FieldCheck.check(organisation, !organisation.isEmpty(), required);
        complete &= FieldCheck.check(language, !language.isEmpty(), required);
        complete &= FieldCheck.check(zone, !zone.isEmpty(), required);
        complete &= FieldCheck.check(roles, !roles.isEmpty(), required);
        boolean passwordNeeded = user == null || !password.isEmpty();
        complete &= FieldCheck.check(
                password,
                !passwordNeeded || password.getValue().length() >= UserService.PASSWORD_MIN,
                getTranslation("identity.password.hint", UserService.PASSWORD_MIN));
        return complete;
    }

    private static void say(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private String text(Refused refused) {
        return getTranslation(refused.messageKey(), refused.arguments());
    }
}
