package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.call.CallDraft;
import org.khorgos.call.Schedule;
import org.khorgos.call.SessionKind;

/** When proposals are taken and whether they are collected for a session; moments are in the zone that is chosen here. */
class ScheduleSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final ComboBox<String> zone;
    private final DateTimePicker opens;
    private final DateTimePicker closes;
    private final Select<SessionKind> session;
    private final IntegerField month;
    private final IntegerField day;
    private final TimePicker time;
    private final IntegerField lastMonth;
    private final IntegerField lastDay;

    ScheduleSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        zone = fields.code("zone", Codes.zones());
        opens = fields.moment("opens");
        closes = fields.moment("closes");
        closes.setHelperText(getTranslation("call.cutoff.help"));
        session = fields.choice("session.kind", SessionKind.class);
        month = fields.whole("session.month", 1, 12);
        day = fields.whole("session.day", 1, 31);
        time = fields.time("session.time");
        lastMonth = fields.whole("session.lastMonth", 1, 12);
        lastDay = fields.whole("session.lastDay", 1, 31);
        session.addValueChangeListener(change -> showSession());
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    @Override
    public final String key() {
        return "schedule";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        Schedule schedule = draft.rules().schedule();
        zone.setValue(schedule.zone());
        opens.setValue(local(schedule.opens(), schedule.zoneId()));
        closes.setValue(local(schedule.closes(), schedule.zoneId()));
        Schedule.Session rule = schedule.session();
        session.setValue(rule.kind());
        month.setValue(rule.month());
        day.setValue(rule.day());
        time.setValue(rule.time());
        lastMonth.setValue(rule.lastMonth());
        lastDay.setValue(rule.lastDay());
        showSession();
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Schedule before = draft.rules().schedule();
        String place = Objects.requireNonNullElse(zone.getValue(), before.zone());
        ZoneId at = ZoneId.of(place);
        Schedule.Session rule = new Schedule.Session(
                session.getValue(),
                month.getValue(),
                day.getValue(),
                time.getValue(),
                lastMonth.getValue(),
                lastDay.getValue());
        Schedule schedule = new Schedule(instant(opens.getValue(), at), instant(closes.getValue(), at), place, rule);
        return draft.with(draft.rules().with(schedule));
    }

    private void showSession() {
        boolean yearly = session.getValue() == SessionKind.YEARLY;
        month.setVisible(yearly);
        day.setVisible(yearly);
        time.setVisible(yearly);
        lastMonth.setVisible(yearly);
        lastDay.setVisible(yearly);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }
}
