package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.call.CallDraft;
import org.khorgos.call.SideRules;

/** Who takes part on one side and what that side pays. */
class SideSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final Side side;
    private final MultiSelectComboBox<String> countries;
    private final Checkbox pays;
    private final ComboBox<String> currency;
    private final BigDecimalField minimum;
    private final BigDecimalField cap;
    private final BigDecimalField yearlyCap;
    private final BigDecimalField envelope;

    SideSection(Side side, boolean fixed, SerializableRunnable changed) {
        this.side = side;
        fields = new Fields("call", side == Side.HOME ? "home" : "partner", changed);
        countries = fields.countries("countries");
        currency = fields.code("currency", Codes.currencies());
        currency.setReadOnly(fixed);
        pays = fields.flag("pays");
        minimum = fields.amount("minimum");
        cap = fields.amount("cap");
        yearlyCap = fields.amount("yearlyCap");
        envelope = fields.amount("envelope");
        currency.addValueChangeListener(change -> showCurrency(change.getValue()));
        countries.addClassName("wide-field");
        cap.setHelperText(getTranslation("call.cap.help"));
        envelope.setHelperText(getTranslation("call.envelope.help"));
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    @Override
    public final String key() {
        return side == Side.HOME ? "home" : "partner";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        SideRules rules = draft.rules().of(side);
        countries.setValue(new LinkedHashSet<>(rules.countries()));
        pays.setValue(rules.pays());
        currency.setValue(rules.currency().isEmpty() ? null : rules.currency());
        minimum.setValue(rules.minimum());
        cap.setValue(rules.cap());
        yearlyCap.setValue(rules.yearlyCap());
        envelope.setValue(rules.envelope());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        SideRules rules = new SideRules(
                List.copyOf(countries.getValue()),
                pays.getValue(),
                Objects.requireNonNullElse(currency.getValue(), ""),
                minimum.getValue(),
                cap.getValue(),
                yearlyCap.getValue(),
                envelope.getValue());
        return draft.with(draft.rules().with(side, rules));
    }

    private void showCurrency(@Nullable String code) {
        for (BigDecimalField amount : List.of(minimum, cap, yearlyCap, envelope)) {
            amount.setSuffixComponent(new Span(Objects.requireNonNullElse(code, "")));
        }
    }
}
