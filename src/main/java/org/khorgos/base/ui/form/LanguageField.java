package org.khorgos.base.ui.form;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.khorgos.base.Languages;

/** One of the languages of the application, each named in itself. */
public final class LanguageField extends Select<String> implements Pasteable {
    private static final List<String> TAGS =
            Languages.ALL.stream().map(Languages::tag).toList();

    public LanguageField(String label) {
        setLabel(label);
        setItems(TAGS);
        setItemLabelGenerator(Languages::ownName);
    }

    @Override
    public Cell cell() {
        return Cells.choice(
                this, TAGS, tag -> tag, (tag, language) -> Languages.of(tag).getDisplayLanguage(language));
    }
}
