package org.khorgos.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language in which a browser tab speaks. */
public final class PageLanguage {
    private PageLanguage() {}

    /** Shows the tab, and new tabs of its session, in that language from now on. */
    public static void use(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
    }
}
