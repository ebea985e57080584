package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The names of the models' elements in the reader's language; an element that a model left unnamed goes by its id. */
public final class Steps {
    private Steps() {}

    /** The name of the element of that model. */
    public static String name(String process, String element) {
        return name(process, element, element);
    }

    /**
     * The name of a step, or what it is called where the application has no text for it.
     *
     * @param otherwise the name in the model, which may be empty
     */
    public static String name(String process, String element, String otherwise) {
        String key = "bpmn." + process + "." + element.replace("#multiInstanceBody", "");
        String name = I18NProvider.translate(language(), key);
        String unknown = otherwise.isEmpty() ? element : otherwise;
        return name.contains(key) ? unknown : name;
    }

    private static Locale language() {
        UI tab = UI.getCurrent();
        return tab == null ? Locale.ENGLISH : tab.getLocale();
    }
}
