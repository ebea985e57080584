package org.khorgos.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.RuleRows.LevelTexts;

/**
 * What the levels of a criterion mean: in the words of the call, else in the standard ones.
 *
 * @param own those of the call in the reader's language, if it has any
 */
record Levels(@Nullable LevelTexts own) {
    /** The best level; the lowest is 0. */
    static final int MAX = 5;

    /** In one or two words, the same in all calls. */
    String name(int level) {
        return I18NProvider.translate("review.level." + level);
    }

    String text(int level) {
        return own == null ? I18NProvider.translate("review.level." + level + ".text") : own.of(level);
    }
}
