package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Demands;
import org.khorgos.call.FormPart;
import org.khorgos.call.RuleRows.Target;

/** What a proposal must bring. */
class DemandsSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final MultiSelectComboBox<FormPart> parts;
    private final MultiSelectComboBox<AttachmentKind> attachments;
    private final RowEditor<Target> targets;

    DemandsSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        parts = fields.several("parts", FormPart.class);
        parts.setHelperText(getTranslation("call.parts.help"));
        attachments = fields.several("attachments", AttachmentKind.class);
        targets = fields.rows(
                "targets", CallRules.ROWS_MAX, DemandsSection::target, () -> new Target("", null, null, ""));
        parts.addClassName("wide-field");
        attachments.addClassName("wide-field");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
        getContent().add(targets);
    }

    @Override
    public final String key() {
        return "demands";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        Demands demands = draft.rules().demands();
        parts.setValue(new LinkedHashSet<>(demands.parts()));
        attachments.setValue(new LinkedHashSet<>(demands.attachments()));
        targets.show(demands.targets());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Demands demands =
                new Demands(List.copyOf(parts.getValue()), List.copyOf(attachments.getValue()), targets.read());
        return draft.with(draft.rules().with(demands));
    }

    private static RowForm<Target> target(Fields row) {
        TextField name = row.text("name", 200);
        name.addClassName("wide-field");
        BigDecimalField minimum = row.amount("minimum");
        BigDecimalField maximum = row.amount("maximum");
        TextField unit = row.text("unit", 40);
        return new RowForm<>(
                () -> new Target(name.getValue(), minimum.getValue(), maximum.getValue(), unit.getValue()), value -> {
                    name.setValue(value.name());
                    minimum.setValue(value.minimum());
                    maximum.setValue(value.maximum());
                    unit.setValue(value.unit());
                });
    }
}
