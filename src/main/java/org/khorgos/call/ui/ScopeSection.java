package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules.Scope;
import org.khorgos.call.Sector;

/** What may be proposed. */
class ScopeSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final MultiSelectComboBox<Sector> sectors;
    private final IntegerField monthsMin;
    private final IntegerField monthsMax;
    private final IntegerField awards;
    private final IntegerField homeShare;
    private final Checkbox bothSides;
    private final TextArea topics;
    private final TextArea eligibility;
    private final TextArea exclusion;

    ScopeSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        sectors = fields.several("sectors", Sector.class);
        monthsMin = fields.whole("monthsMin", 1, 120);
        monthsMax = fields.whole("monthsMax", 1, 120);
        awards = fields.whole("awards", 1, 9999);
        homeShare = fields.whole("homeShare", 0, 100);
        homeShare.setHelperText(getTranslation("call.homeShare.help"));
        bothSides = fields.flag("bothSides");
        topics = fields.area("topics", 1000);
        eligibility = fields.area("eligibility", 2000);
        exclusion = fields.area("exclusion", 2000);
        sectors.addClassName("wide-field");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    @Override
    public final String key() {
        return "scope";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        Scope scope = draft.rules().scope();
        sectors.setValue(new LinkedHashSet<>(scope.sectors()));
        monthsMin.setValue(scope.monthsMin());
        monthsMax.setValue(scope.monthsMax());
        awards.setValue(scope.awards());
        homeShare.setValue(scope.homeShare());
        bothSides.setValue(scope.bothSides());
        topics.setValue(scope.topics());
        eligibility.setValue(scope.eligibility());
        exclusion.setValue(scope.exclusion());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Scope scope = new Scope(
                List.copyOf(sectors.getValue()),
                topics.getValue(),
                monthsMin.getValue(),
                monthsMax.getValue(),
                awards.getValue(),
                homeShare.getValue(),
                bothSides.getValue(),
                eligibility.getValue(),
                exclusion.getValue());
        return draft.with(draft.rules().with(scope));
    }
}
