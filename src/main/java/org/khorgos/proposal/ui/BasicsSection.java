package org.khorgos.proposal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;

/** What the proposal is about. */
class BasicsSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final Fields fields;
    private final TextField title;
    private final TextField acronym;
    private final Select<String> language = new Select<>();
    private final TextArea summary;
    private final TextArea problem;
    private final TextArea suggestion;

    BasicsSection(SerializableRunnable changed) {
        fields = new Fields("proposal", key(), changed);
        title = fields.text("title", ProposalContent.TITLE_MAX);
        acronym = fields.text("acronym", 30);
        language.setLabel(getTranslation("proposal.field.basics.language"));
        language.setItems(Languages.ALL.stream().map(Languages::tag).toList());
        language.setItemLabelGenerator(BasicsSection::ownName);
        fields.add("language", language);
        summary = fields.area("summary", 2000);
        problem = fields.area("problem", 4000);
        suggestion = fields.area("suggestion", 4000);
        title.addClassName("wide-field");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
    }

    /** The name of a language in itself. */
    static String ownName(String tag) {
        Locale locale = Languages.of(tag);
        return locale.getDisplayLanguage(locale);
    }

    @Override
    public final String key() {
        return "basics";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        Basics basics = content.basics();
        title.setValue(basics.title());
        acronym.setValue(basics.acronym());
        language.setValue(basics.language());
        summary.setValue(basics.summary());
        problem.setValue(basics.problem());
        suggestion.setValue(basics.suggestion());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Basics(
                title.getValue(),
                acronym.getValue(),
                language.getValue(),
                summary.getValue(),
                problem.getValue(),
                suggestion.getValue()));
    }
}
