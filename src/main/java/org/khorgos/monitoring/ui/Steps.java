package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The names of the models' elements in the reader's language; an element that a model left unnamed goes by its id. */
final class Steps {
    private Steps() {}

    static String name(String process, String element) {
        String key = "bpmn." + process + "." + element.replace("#multiInstanceBody", "");
        String name = I18NProvider.translate(language(), key);
        return name.contains(key) ? element : name;
    }

    private static Locale language() {
        UI tab = UI.getCurrent();
        return tab == null ? Locale.ENGLISH : tab.getLocale();
    }
}
