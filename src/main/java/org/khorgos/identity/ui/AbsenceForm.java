package org.khorgos.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khorgos.base.Refused;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;

/** The fields of an absence; what is refused is said at the field that it is about. */
class AbsenceForm extends Div {
    private final transient AbsenceService absences;
    private final transient Actor actor;
    private final Clock clock;
    private final ComboBox<UserRow> person = new ComboBox<>(getTranslation("identity.absence.who"));
    private final DatePicker first = new DatePicker(getTranslation("identity.absence.first"));
    private final DatePicker last = new DatePicker(getTranslation("identity.absence.last"));
    private final ComboBox<UserRow> substitute = new ComboBox<>(getTranslation("identity.absence.substitute"));
    private final transient Map<String, HasValidation> places = Map.of(
            "identity.absence.past", first,
            "identity.absence.overlap", first,
            "identity.absence.backwards", last,
            "identity.absence.tooLong", last,
            "identity.absence.oneself", substitute,
            "identity.absence.stranger", substitute);

    AbsenceForm(AbsenceService absences, UserDirectory directory, Actor actor, boolean forOthers, Clock clock) {
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
        addClassName("preference-fields");
        substitute.setItemLabelGenerator(UserRow::displayName);
        substitute.setHelperText(getTranslation("identity.absence.substitute.hint"));
        substitute.setClearButtonVisible(true);
        person.setItemLabelGenerator(UserRow::displayName);
        person.setVisible(forOthers);
        UserRow me = directory.get(actor.id());
        person.setItems(forOthers ? everybody(directory) : List.of(me));
        person.setValue(me);
        person.addValueChangeListener(change -> colleagues());
        List.of(first, last).forEach(day -> {
            day.setLocale(getLocale());
            day.setManualValidation(true);
        });
        colleagues();
        add(person, first, last, substitute);
    }

    /** Gives the absence on if every field is filled; a refusal is shown at its field and nothing is lost. */
    void read(Consumer<AbsenceDraft> enter) {
        places.values().forEach(field -> field.setInvalid(false));
        boolean open = missing(first);
        if (missing(last) || open) {
            return;
        }
        UserRow one = person.getValue();
        UserRow other = substitute.getValue();
        try {
            enter.accept(new AbsenceDraft(
                    one == null ? actor.id() : one.id(),
                    first.getValue(),
                    last.getValue(),
                    other == null ? null : other.id()));
        } catch (Refused refused) {
            HasValidation place = places.get(refused.messageKey());
            if (place == null) {
                throw refused;
            }
            wrong(place, getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    void clear() {
        first.clear();
        last.clear();
        substitute.clear();
    }

    private static List<UserRow> everybody(UserDirectory directory) {
        return directory.inGroups(Arrays.stream(Role.values()).map(Groups::role).collect(Collectors.toSet()));
    }

    private void colleagues() {
        UserRow one = person.getValue();
        substitute.setItems(absences.substitutes(one == null ? actor.id() : one.id()));
        first.setMin(
                clock.instant().atZone(one == null ? actor.zone() : one.zone()).toLocalDate());
    }

    private boolean missing(DatePicker day) {
        if (day.getValue() != null) {
            return false;
        }
        wrong(day, getTranslation("identity.absence.required"));
        return true;
    }

    private static void wrong(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
