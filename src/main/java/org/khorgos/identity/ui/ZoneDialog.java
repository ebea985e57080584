package org.khorgos.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.identity.PreferenceService;

/** Changes the time zone in which the user reads times. */
final class ZoneDialog extends Dialog {
    private final ComboBox<ZoneId> zone = Zones.field();
    private final PreferenceService preferences;

    ZoneDialog(PreferenceService preferences) {
        this.preferences = preferences;
        setHeaderTitle(getTranslation("identity.zone.choose"));
        zone.setLabel(getTranslation("identity.zone"));
        zone.setValue(Formats.here().zone());
        zone.setWidthFull();
        add(new HelpText(getTranslation("identity.zone.hint")), zone);
        Button cancel = new Button(getTranslation("identity.cancel"), click -> close());
        Button save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save() {
        if (zone.getValue() == null) {
            zone.setErrorMessage(getTranslation("identity.required"));
            zone.setInvalid(true);
            return;
        }
        UI ui = UI.getCurrent();
        preferences.prefer(ui.getLocale(), zone.getValue());
        Formats.useZone(ui.getSession(), zone.getValue());
        ui.getPage().reload();
    }
}
