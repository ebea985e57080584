package org.khorgos.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.base.ui.form.MarkdownField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.Rows.Translation;

/** What the proposal is about. */
class BasicsSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final Fields fields;
    private final TextField title;
    private final TextField acronym;
    private final LanguageField language;
    private final MarkdownField summary;
    private final MarkdownField problem;
    private final MarkdownField suggestion;
    private final RowEditor<Translation> translations;

    BasicsSection(SerializableRunnable changed) {
        fields = new Fields("proposal", key(), changed);
        title = fields.text("title", ProposalContent.TITLE_MAX);
        acronym = fields.text("acronym", 30);
        language = fields.of("language", LanguageField::new);
        summary = fields.markdown("summary", 2000);
        problem = fields.markdown("problem", 4000);
        suggestion = fields.markdown("suggestion", 4000);
        title.addClassName("wide-field");
        getContent().addClassName("form-fields");
        translations = fields.rows(
                "translations", ProposalContent.TRANSLATIONS_MAX, BasicsSection::translation, this::nextLanguage);
        fields.all().forEach(getContent()::add);
        getContent().add(translations);
    }

    private static RowForm<Translation> translation(Fields row) {
        LanguageField language = row.of("language", LanguageField::new);
        TextField title = row.text("title", ProposalContent.TITLE_MAX);
        title.addClassName("wide-field");
        MarkdownField summary = row.markdown("summary", 2000);
        return new RowForm<>(
                () -> new Translation(language.getValue(), title.getValue(), summary.getValue()), value -> {
                    language.setValue(value.language());
                    title.setValue(value.title());
                    summary.setValue(value.summary());
                });
    }

    private Translation nextLanguage() {
        List<String> used =
                translations.read().stream().map(Translation::language).toList();
        String next = Languages.ALL.stream()
                .map(Languages::tag)
                .filter(tag -> !tag.equals(language.getValue()) && !used.contains(tag))
                .findFirst()
                .orElse(language.getValue());
        return new Translation(next, "", "");
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
        translations.show(basics.translations());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Basics(
                title.getValue(),
                acronym.getValue(),
                language.getValue(),
                summary.getValue(),
                problem.getValue(),
                suggestion.getValue(),
                translations.read()));
    }
}
