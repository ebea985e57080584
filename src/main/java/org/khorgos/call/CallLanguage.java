package org.khorgos.call;

import java.util.Locale;
import org.khorgos.base.Languages;

/** A language in which a call may say things of its own. */
public enum CallLanguage {
    ENGLISH(Languages.ENGLISH),
    CHINESE(Languages.CHINESE),
    RUSSIAN(Languages.RUSSIAN);

    private final Locale locale;

    CallLanguage(Locale locale) {
        this.locale = locale;
    }

    /** True when readers of that language read this one. */
    boolean isFor(Locale language) {
        return Languages.of(language.toLanguageTag()).equals(locale);
    }
}
