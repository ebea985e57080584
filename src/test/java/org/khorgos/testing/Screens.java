package org.khorgos.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.springframework.context.ApplicationContext;

/** One browser tab without a browser; open before and close after each test. */
public final class Screens {
    private static final Messages MESSAGES = new Messages();

    private Screens() {}

    /** A tab in English with the real texts, for components made by the test itself. */
    public static void open() {
        open(Locale.ENGLISH);
    }

    /** A tab in the given language with the real texts, for components made by the test itself. */
    public static void open(Locale language) {
        System.setProperty("vaadin.i18n.provider", Texts.class.getName());
        MockVaadin.setup();
        speak(language);
    }

    /** A tab in English in which the application's views and beans can be reached by navigation. */
    public static void open(ApplicationContext context, Class<?>... views) {
        Routes routes = new Routes();
        for (Class<?> view : views) {
            routes.getRoutes().add(view.asSubclass(com.vaadin.flow.component.Component.class));
        }
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        speak(Locale.ENGLISH);
    }

    /** Ends the tab. */
    public static void close() {
        MockVaadin.tearDown();
    }

    private static void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    /** The message bundles, for tabs without the application's beans. */
    public static final class Texts implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return Languages.ALL;
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... params) {
            return MESSAGES.get(locale, key, params);
        }
    }
}
