package org.khorgos.committee.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.khorgos.base.ui.Texts;
import org.khorgos.committee.sitting.SittingDraft;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Time, place and leaders of a sitting. */
final class SittingDialog extends Dialog {
    /** How long a sitting is taken to last until somebody says otherwise. */
    private static final Duration USUAL = Duration.ofHours(4);

    private final TextField title = new TextField(getTranslation("committee.sitting.title"));
    private final DateTimePicker begins = new DateTimePicker(getTranslation("committee.sitting.begins"));
    private final DateTimePicker ends = new DateTimePicker(getTranslation("committee.sitting.ends"));
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("committee.sitting.zone"));
    private final TextField place = new TextField(getTranslation("committee.sitting.place"));
    private final ComboBox<UserRow> chair = new ComboBox<>(getTranslation("committee.sitting.chair"));
    private final ComboBox<UserRow> secretary = new ComboBox<>(getTranslation("committee.sitting.secretary"));
    private final Consumer<SittingDraft> saving;

    private SittingDialog(UserDirectory users, String header, Consumer<SittingDraft> saving) {
        this.saving = saving;
        setHeaderTitle(header);
        required(title);
        title.setMaxLength(SittingDraft.TITLE_MAX);
        place.setMaxLength(SittingDraft.PLACE_MAX);
        place.setRequiredIndicatorVisible(true);
        place.setManualValidation(true);
        place.addValueChangeListener(change -> place.setInvalid(false));
        required(begins);
        required(ends);
        begins.addValueChangeListener(change -> suggestEnd());
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList());
        zone.setHelperText(getTranslation("committee.sitting.zone.help"));
        people(chair, users, Role.COMMITTEE_CHAIR);
        people(secretary, users, Role.COMMITTEE_SECRETARY);
        FormLayout form = new FormLayout(title, place, begins, ends, zone, chair, secretary);
        add(form);
        Dialogs.buttons(this, getTranslation("committee.sitting.save"), this::save);
    }

    /** @param saving may throw Refused, which is then said at the time */
    static SittingDialog plan(UserDirectory users, Actor me, Consumer<SittingDraft> saving) {
        SittingDialog dialog = new SittingDialog(users, Texts.text("committee.sitting.plan"), saving);
        dialog.zone.setValue(me.zone().getId());
        dialog.choose(dialog.secretary, me.id());
        dialog.choose(dialog.chair, me.id());
        dialog.first(dialog.chair);
        dialog.first(dialog.secretary);
        return dialog;
    }

    /** Begins with what the other sitting has. */
    static SittingDialog change(UserDirectory users, SittingRow row, String header, Consumer<SittingDraft> saving) {
        SittingDialog dialog = new SittingDialog(users, header, saving);
        dialog.title.setValue(row.title());
        dialog.place.setValue(row.place());
        dialog.zone.setValue(row.zone().getId());
        dialog.begins.setValue(row.beginsAt().atZone(row.zone()).toLocalDateTime());
        dialog.ends.setValue(row.endsAt().atZone(row.zone()).toLocalDateTime());
        dialog.choose(dialog.chair, row.chair());
        dialog.choose(dialog.secretary, row.secretary());
        return dialog;
    }

    private static void required(TextField field) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void required(DateTimePicker field) {
        field.setLocale(getLocale());
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void suggestEnd() {
        if (ends.isEmpty() && !begins.isEmpty()) {
            ends.setValue(begins.getValue().plus(USUAL));
        }
    }

    private static void people(ComboBox<UserRow> box, UserDirectory users, Role role) {
        box.setItems(users.withRole(role));
        box.setItemLabelGenerator(UserRow::displayName);
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        box.addValueChangeListener(change -> box.setInvalid(false));
    }

    private void choose(ComboBox<UserRow> box, UserId id) {
        box.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void first(ComboBox<UserRow> box) {
        if (box.isEmpty()) {
            box.getListDataView().getItems().findFirst().ifPresent(box::setValue);
        }
    }

    private void save() {
        mark(title, title.getValue().isBlank(), "title.missing");
        mark(place, place.getValue().isBlank(), "place.missing");
        mark(begins, begins.isEmpty(), "begins.missing");
        mark(ends, ends.isEmpty(), "ends.missing");
        mark(ends, !begins.isEmpty() && !ends.isEmpty() && !ends.getValue().isAfter(begins.getValue()), "ends.order");
        mark(chair, chair.isEmpty(), "chair.missing");
        mark(secretary, secretary.isEmpty(), "secretary.missing");
        if (title.isInvalid()
                || place.isInvalid()
                || begins.isInvalid()
                || ends.isInvalid()
                || chair.isInvalid()
                || secretary.isInvalid()) {
            return;
        }
        ZoneId where = ZoneId.of(Optional.ofNullable(zone.getValue()).orElse("Asia/Shanghai"));
        SittingDraft draft = new SittingDraft(
                title.getValue(),
                begins.getValue().atZone(where).toInstant(),
                ends.getValue().atZone(where).toInstant(),
                where,
                place.getValue(),
                chair.getValue().id(),
                secretary.getValue().id());
        Dialogs.act(this, begins, () -> saving.accept(draft));
    }

    private void mark(HasValidation field, boolean wrong, String key) {
        if (wrong) {
            Dialogs.say(field, getTranslation("committee.sitting." + key));
        }
    }
}
