package org.khorgos.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.notification.MailPreferenceService;
import org.khorgos.notification.MailPreferences;
import org.khorgos.notification.Pace;
import org.khorgos.notification.Topic;

/** When the user gets mail of what. */
class MailPart extends Composite<PageSection> {
    private final transient MailPreferenceService preferences;
    private final Map<Topic, Select<Pace>> paces = new EnumMap<>(Topic.class);
    private final Checkbox workingDays = new Checkbox(getTranslation("notification.preferences.workingDays"));

    MailPart(MailPreferenceService preferences) {
        this.preferences = preferences;
        MailPreferences chosen = preferences.mine();
        Div fields = new Div();
        fields.addClassName("preference-fields");
        for (Topic topic : Topic.values()) {
            paces.put(topic, field(topic, chosen.pace(topic)));
        }
        paces.values().forEach(fields::add);
        workingDays.setValue(chosen.workingDaysOnly());
        workingDays.setHelperText(getTranslation("notification.preferences.workingDays.hint"));
        Button save = new Button(getTranslation("notification.preferences.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("preference-actions");
        getContent()
                .show(
                        new HelpText(getTranslation("notification.preferences.hint")),
                        fields,
                        workingDays,
                        new HelpText(getTranslation("notification.preferences.always")),
                        actions);
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(getTranslation("notification.preferences"));
    }

    private Select<Pace> field(Topic topic, Pace pace) {
        Select<Pace> field = new Select<>();
        field.setLabel(getTranslation("notification.preferences." + topic));
        field.setItems(Pace.values());
        field.setItemLabelGenerator(one -> getTranslation("notification.preferences.pace." + one));
        field.setValue(pace);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private void save() {
        Map<Topic, Pace> chosen = new EnumMap<>(Topic.class);
        paces.forEach((topic, field) -> {
            if (field.getValue() == null) {
                field.setErrorMessage(getTranslation("notification.preferences.required"));
                field.setInvalid(true);
            } else {
                chosen.put(topic, field.getValue());
            }
        });
        if (chosen.size() == paces.size()) {
            preferences.choose(new MailPreferences(chosen, workingDays.getValue()));
            Notices.success(getTranslation("notification.preferences.saved"));
        }
    }
}
