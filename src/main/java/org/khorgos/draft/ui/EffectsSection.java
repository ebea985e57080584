package org.khorgos.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.MarkdownField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Effects;
import org.khorgos.content.Rows.Support;
import org.khorgos.content.Terms.SupportKind;
import org.khorgos.content.Terms.SupportLevel;

/** What is asked of governments besides the project money, and what comes of it. */
class EffectsSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final Fields fields;
    private final RowEditor<Support> supports;
    private final MarkdownField freeTradeZone;
    private final MarkdownField energyEffect;
    private final MarkdownField diplomaticEffect;

    EffectsSection(SerializableRunnable changed) {
        fields = new Fields("proposal", key(), changed);
        supports = fields.rows(
                "supports",
                ProposalContent.ROWS_MAX,
                EffectsSection::support,
                () -> new Support(SupportKind.POLICY, SupportLevel.REGIONAL, ""));
        freeTradeZone = fields.markdown("freeTradeZone", 2000);
        energyEffect = fields.markdown("energyEffect", 2000);
        diplomaticEffect = fields.markdown("diplomaticEffect", 2000);
        getContent().addClassName("form-fields");
        getContent().add(supports);
        fields.all().forEach(getContent()::add);
    }

    private static RowForm<Support> support(Fields row) {
        Select<SupportKind> kind = row.choice("kind", SupportKind.class);
        Select<SupportLevel> level = row.choice("level", SupportLevel.class);
        TextField text = row.text("text", 1000);
        text.addClassName("wide-field");
        return new RowForm<>(() -> new Support(kind.getValue(), level.getValue(), text.getValue()), value -> {
            kind.setValue(value.kind());
            level.setValue(value.level());
            text.setValue(value.text());
        });
    }

    @Override
    public final String key() {
        return "effects";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        Effects effects = content.effects();
        supports.show(effects.supports());
        freeTradeZone.setValue(effects.freeTradeZone());
        energyEffect.setValue(effects.energyEffect());
        diplomaticEffect.setValue(effects.diplomaticEffect());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Effects(
                supports.read(), freeTradeZone.getValue(), energyEffect.getValue(), diplomaticEffect.getValue()));
    }
}
