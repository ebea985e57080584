package org.khorgos.committee.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.committee.sitting.SittingPeriod;
import org.khorgos.committee.sitting.SittingPeriodService;

/** Sets the periods of sittings in days. */
final class PeriodsDialog extends Dialog {
    private final SittingPeriodService periods;
    private final Map<SittingPeriod, IntegerField> fields = new EnumMap<>(SittingPeriod.class);
    private final Map<SittingPeriod, Integer> seen = new EnumMap<>(SittingPeriod.class);

    PeriodsDialog(SittingPeriodService periods) {
        this.periods = periods;
        setHeaderTitle(getTranslation("committee.periods"));
        add(new HelpText(getTranslation("committee.periods.help")));
        for (SittingPeriod period : SittingPeriod.values()) {
            add(field(period));
        }
        Dialogs.buttons(this, getTranslation("committee.sitting.save"), this::save);
    }

    private IntegerField field(SittingPeriod period) {
        int days = periods.days(period);
        IntegerField field = new IntegerField(getTranslation("committee.period." + period));
        field.setValue(days);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        fields.put(period, field);
        seen.put(period, days);
        return field;
    }

    private void save() {
        boolean kept = true;
        for (Map.Entry<SittingPeriod, IntegerField> field : fields.entrySet()) {
            kept &= keep(field.getKey(), field.getValue());
        }
        if (kept) {
            close();
        }
    }

    /** False when the field says what is wrong. */
    private boolean keep(SittingPeriod period, IntegerField field) {
        int before = seen.getOrDefault(period, 0);
        int days = field.isEmpty() ? 0 : field.getValue();
        if (days == before) {
            return true;
        }
        try {
            periods.change(period, before, days);
        } catch (Refused refused) {
            Dialogs.say(field, getTranslation(refused.messageKey(), refused.arguments()));
            return false;
        }
        seen.put(period, days);
        return true;
    }
}
