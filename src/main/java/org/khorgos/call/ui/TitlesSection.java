package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules.Titles;

/** What the call is named; code and year are fixed once it is published. */
class TitlesSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final TextField code;
    private final IntegerField year;
    private final TextField english;
    private final TextField chinese;
    private final TextField russian;

    TitlesSection(boolean fixed, SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        code = fields.text("code", 30);
        year = fields.whole("year", 2000, 2100);
        english = fields.text("english", 200);
        chinese = fields.text("chinese", 200);
        russian = fields.text("russian", 200);
        code.setReadOnly(fixed);
        year.setReadOnly(fixed);
        english.addClassName("wide-field");
        chinese.addClassName("wide-field");
        russian.addClassName("wide-field");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    @Override
    public final String key() {
        return "titles";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        code.setValue(draft.code());
        year.setValue(draft.year());
        Titles titles = draft.rules().titles();
        english.setValue(titles.english());
        chinese.setValue(titles.chinese());
        russian.setValue(titles.russian());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Titles titles = new Titles(english.getValue(), chinese.getValue(), russian.getValue());
        return new CallDraft(
                draft.version(),
                code.getValue(),
                year.isEmpty() ? 0 : year.getValue(),
                draft.rules().with(titles));
    }
}
