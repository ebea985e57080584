package org.khorgos.base.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Texts of components that are not yet attached, in the language of the browser tab. */
public final class Texts {
    private Texts() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
