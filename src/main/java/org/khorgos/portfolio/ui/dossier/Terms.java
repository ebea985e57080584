package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** The words of the proposal's form for its fields and terms. */
final class Terms {
    private Terms() {}

    /** The label of a field, such as basics.summary. */
    static String field(String path) {
        return I18NProvider.translate("proposal.field." + path);
    }

    /** The word for a term; nothing for none. */
    static String word(@Nullable Enum<?> term) {
        return term == null
                ? ""
                : I18NProvider.translate(
                        "proposal.term.%s.%s".formatted(term.getDeclaringClass().getSimpleName(), term.name()));
    }
}
