package org.khorgos.calendar.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.calendar.CalendarDraft;
import org.khorgos.calendar.CalendarRow;

/** Gives a country a calendar, or changes the zone and weekend of one. */
final class CalendarDialog extends Dialog {
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.matches("(Asia|Europe|America|Africa|Australia|Pacific)/.+"))
            .sorted()
            .map(ZoneId::of)
            .toList();
    private final ComboBox<String> country = new ComboBox<>(getTranslation("calendar.country"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("calendar.zone"));
    private final CheckboxGroup<DayOfWeek> weekend = new CheckboxGroup<>(getTranslation("calendar.weekend"));
    private final Consumer<CalendarDraft> saving;

    /**
     * @param row null for a new calendar
     * @param countries the codes to choose from
     * @param saving may throw Refused, which is then said at the country or the weekend
     */
    CalendarDialog(@Nullable CalendarRow row, List<String> countries, Consumer<CalendarDraft> saving) {
        this.saving = saving;
        String title = getTranslation(row == null ? "calendar.new" : "calendar.change");
        setHeaderTitle(title);
        addClassName("form-dialog");
        prepare(countries);
        if (row == null) {
            weekend.setValue(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        } else {
            country.setValue(row.country());
            country.setReadOnly(true);
            zone.setValue(row.zone());
            weekend.setValue(row.weekend());
        }
        add(new HelpText(getTranslation("calendar.later")), new FormLayout(country, zone, weekend));
        Button save = new Button(getTranslation("calendar.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("calendar.cancel"), click -> close()), save);
    }

    private void prepare(List<String> countries) {
        Formats formats = Formats.here();
        country.setItems(countries);
        country.setItemLabelGenerator(formats::country);
        country.setErrorMessage(getTranslation("calendar.country.unknown"));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setErrorMessage(getTranslation("calendar.zone.needed"));
        weekend.setItems(DayOfWeek.values());
        weekend.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        country.setManualValidation(true);
        zone.setManualValidation(true);
        weekend.setManualValidation(true);
        country.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        weekend.setRequiredIndicatorVisible(true);
        country.addValueChangeListener(change -> country.setInvalid(false));
        zone.addValueChangeListener(change -> zone.setInvalid(false));
        weekend.addValueChangeListener(change -> weekend.setInvalid(false));
    }

    private void save() {
        Set<DayOfWeek> days = weekend.getValue();
        boolean fitting = !days.isEmpty() && days.size() <= CalendarDraft.LONGEST_WEEKEND;
        country.setInvalid(country.isEmpty());
        zone.setInvalid(zone.isEmpty());
        if (!fitting) {
            say(weekend, getTranslation("calendar.weekend.size"));
        }
        if (fitting && !country.isEmpty() && !zone.isEmpty()) {
            store(new CalendarDraft(country.getValue(), zone.getValue(), days));
        }
    }

    private void store(CalendarDraft draft) {
        try {
            saving.accept(draft);
        } catch (Refused refused) {
            say(
                    refused.messageKey().startsWith("calendar.weekend") ? weekend : country,
                    getTranslation(refused.messageKey(), refused.arguments()));
            return;
        }
        close();
    }

    private static void say(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
