package org.khorgos.invitation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.form.FieldCheck;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserService;
import org.khorgos.invitation.Greeting;
import org.khorgos.invitation.Newcomer;

/** What somebody without an account types about themselves. */
class NewcomerFields extends Div {
    private final TextField displayName = new TextField(getTranslation("identity.displayName"));
    private final TextField username = new TextField(getTranslation("identity.username"));
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>(getTranslation("identity.organisation"));
    private final Checkbox missing = new Checkbox(getTranslation("invitation.organisation.missing"));
    private final FoundedFields founded = new FoundedFields();
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));
    private ZoneId zone = ZoneOffset.UTC;

    /** @param greeting tells what is known of the guest; from the address a user name is proposed */
    NewcomerFields(List<OrganisationRow> organisations, Greeting greeting) {
        addClassName("newcomer-fields");
        displayName.setMaxLength(UserDraft.NAME_MAX);
        displayName.setAutocomplete(Autocomplete.NAME);
        displayName.setValue(greeting.guest().name());
        username.setMaxLength(UserDraft.USERNAME_MAX);
        username.setHelperText(getTranslation("identity.username.pattern"));
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setValue(proposed(greeting.address()));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(row -> row.name() + " (" + row.country() + ")");
        organisations.stream()
                .filter(row -> row.id().equals(greeting.guest().organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        missing.addValueChangeListener(change -> choose(change.getValue()));
        choose(false);
        password.setHelperText(getTranslation("identity.password.hint", UserService.PASSWORD_MIN));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        List.of(displayName, username, password).forEach(field -> field.setRequiredIndicatorVisible(true));
        organisation.setRequiredIndicatorVisible(true);
        Stream.<HasValidation>of(displayName, username, organisation, password)
                .forEach(field -> field.setManualValidation(true));
        add(displayName, username, organisation, missing, founded, password);
    }

    private static String proposed(String address) {
        String name = address.replaceAll("@.*", "").replaceAll("[^a-z0-9._-]", "");
        return name.length() < 2 ? "" : name.substring(0, Math.min(name.length(), UserDraft.USERNAME_MAX));
    }

    private void choose(boolean isMissing) {
        organisation.setVisible(!isMissing);
        founded.setVisible(isMissing);
    }

    /** Takes over what stands in other fields, which may be in another language. */
    NewcomerFields like(@Nullable NewcomerFields other) {
        if (other != null) {
            displayName.setValue(other.displayName.getValue());
            username.setValue(other.username.getValue());
            organisation.setValue(other.organisation.getValue());
            missing.setValue(other.missing.getValue());
            founded.like(other.founded);
            password.setValue(other.password.getValue());
            zone = other.zone;
        }
        return this;
    }

    /** Keeps the time zone of the browser; one that is unknown here is passed over. */
    void live(String zoneId) {
        try {
            zone = ZoneId.of(zoneId);
        } catch (DateTimeException unknown) {
            zone = ZoneOffset.UTC;
        }
    }

    String username() {
        return username.getValue().strip();
    }

    String password() {
        return password.getValue();
    }

    /** What was typed; nothing when something is missing or wrong, which is then said there. */
    Optional<Newcomer> newcomer(String language) {
        String required = getTranslation("identity.required");
        boolean complete = FieldCheck.check(displayName, !displayName.getValue().isBlank(), required);
        complete &= FieldCheck.check(
                username, username().matches(UserDraft.USERNAME), getTranslation("identity.username.pattern"));
        complete &= missing.getValue()
                ? founded.complete(required)
                : FieldCheck.check(organisation, !organisation.isEmpty(), required);
        int length = password().length();
        complete &= FieldCheck.check(
                password,
                length >= UserService.PASSWORD_MIN && length <= UserService.PASSWORD_MAX,
                getTranslation("identity.password.length", UserService.PASSWORD_MIN, UserService.PASSWORD_MAX));
        if (!complete) {
            return Optional.empty();
        }
        boolean isNew = missing.getValue();
        return Optional.of(new Newcomer(
                username(),
                displayName.getValue().strip(),
                isNew ? null : organisation.getValue().id(),
                isNew ? founded.read() : null,
                language,
                zone));
    }

    /** Says at its field why the account is refused; false when it has to do with none of them. */
    boolean say(Refused refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments());
        switch (refused.messageKey()) {
            case "identity.username.taken" -> FieldCheck.check(username, false, text);
            case "identity.password.length" -> FieldCheck.check(password, false, text);
            case "identity.organisation.taken" -> founded.taken(text);
            default -> {
                return false;
            }
        }
        return true;
    }
}
