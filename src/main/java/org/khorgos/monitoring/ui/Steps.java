package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.khorgos.base.Messages;

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
        Messages messages = VaadinService.getCurrent().getInstantiator().getOrCreate(Messages.class);
        if (messages.knows(key)) {
            return messages.get(language(), key);
        }
        return otherwise.isEmpty() ? element : otherwise;
    }

    private static Locale language() {
        UI tab = UI.getCurrent();
        return tab == null ? Locale.ENGLISH : tab.getLocale();
    }
}
