package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules.Background;

/** What came of the last round and where the rules come from. */
class BackgroundSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final IntegerField applications;
    private final IntegerField valid;
    private final IntegerField funded;
    private final IntegerField experts;
    private final IntegerField foreignExperts;
    private final TextArea source;

    BackgroundSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        applications = fields.whole("applications", 0, 999_999);
        valid = fields.whole("valid", 0, 999_999);
        funded = fields.whole("funded", 0, 999_999);
        experts = fields.whole("experts", 0, 999_999);
        foreignExperts = fields.whole("foreignExperts", 0, 999_999);
        source = fields.area("source", 1000);
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    @Override
    public final String key() {
        return "background";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        Background background = draft.rules().background();
        applications.setValue(background.applications());
        valid.setValue(background.valid());
        funded.setValue(background.funded());
        experts.setValue(background.experts());
        foreignExperts.setValue(background.foreignExperts());
        source.setValue(background.source());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Background background = new Background(
                applications.getValue(),
                valid.getValue(),
                funded.getValue(),
                experts.getValue(),
                foreignExperts.getValue(),
                source.getValue());
        return draft.with(draft.rules().with(background));
    }
}
