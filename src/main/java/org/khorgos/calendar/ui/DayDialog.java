package org.khorgos.calendar.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.khorgos.base.Languages;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.calendar.DayDraft;
import org.khorgos.calendar.DayKind;
import org.khorgos.calendar.DayName;
import org.khorgos.calendar.DayStatus;

/** Adds a holiday or a make-up day to one year of a calendar. */
final class DayDialog extends Dialog {
    private final DatePicker day = new DatePicker(getTranslation("calendar.day"));
    private final RadioButtonGroup<DayKind> kind = new RadioButtonGroup<>(getTranslation("calendar.kind"));
    private final TextField english = name(Languages.ENGLISH);
    private final TextField chinese = name(Languages.CHINESE);
    private final TextField russian = name(Languages.RUSSIAN);
    private final List<TextField> names = List.of(english, chinese, russian);
    private final RadioButtonGroup<DayStatus> status = new RadioButtonGroup<>(getTranslation("calendar.status"));
    private final int year;
    private final Consumer<DayDraft> adding;

    /** @param adding may throw Refused, which is then said at the day */
    DayDialog(String country, int year, Consumer<DayDraft> adding) {
        this.year = year;
        this.adding = adding;
        setHeaderTitle(getTranslation("calendar.add.to", country, Integer.toString(year)));
        addClassName("form-dialog");
        prepare();
        add(
                new HelpText(getTranslation("calendar.later")),
                new FormLayout(day, kind, status, english, chinese, russian));
        Button save = new Button(getTranslation("calendar.add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("calendar.cancel"), click -> close()), save);
    }

    private void prepare() {
        day.setLocale(getLocale());
        day.setInitialPosition(LocalDate.of(year, 1, 1));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.addValueChangeListener(change -> day.setInvalid(false));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("calendar.kind." + one));
        kind.setValue(DayKind.HOLIDAY);
        kind.addValueChangeListener(change -> day.setInvalid(false));
        status.setItems(DayStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("calendar.status." + one));
        status.setValue(DayStatus.ANNOUNCED);
        names.forEach(field -> field.addValueChangeListener(change -> names.forEach(one -> one.setInvalid(false))));
    }

    private TextField name(Locale language) {
        TextField field = new TextField(getTranslation("calendar.name.in", language.getDisplayLanguage(getLocale())));
        field.setMaxLength(DayName.LONGEST);
        field.setManualValidation(true);
        return field;
    }

    private void save() {
        boolean named = names.stream().anyMatch(field -> !field.getValue().isBlank());
        if (!named) {
            say(english, getTranslation("calendar.name.needed"));
        }
        if (day.isEmpty()) {
            say(day, getTranslation("calendar.day.otherYear", Integer.toString(year)));
        }
        if (named && !day.isEmpty()) {
            add();
        }
    }

    private void add() {
        DayName name = new DayName(english.getValue(), chinese.getValue(), russian.getValue());
        try {
            adding.accept(new DayDraft(day.getValue(), kind.getValue(), name, status.getValue()));
        } catch (Refused refused) {
            say(day, getTranslation(refused.messageKey(), refused.arguments()));
            return;
        }
        close();
    }

    private static void say(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
