package org.khorgos.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

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
        open(context, routes);
    }

    /** A tab in English with every page of the application, also those for what is absent, forbidden or failed. */
    public static void openAll(ApplicationContext context) {
        Routes routes = new Routes();
        routes.getRoutes().addAll(Pages.VIEWS);
        routes.getErrorRoutes().clear();
        routes.getErrorRoutes().addAll(Pages.FAILURES);
        open(context, routes);
    }

    private static void open(ApplicationContext context, Routes routes) {
        MockVaadin.setMockRequestFactory(Screens::requestOfTheActor);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        speak(Locale.ENGLISH);
    }

    /** Ends the tab. */
    public static void close() {
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        MockVaadin.tearDown();
    }

    /** Clicks as a browser does: what the server throws goes to the application's handler for failures. */
    public static void click(Button button) {
        try {
            LocatorJ._click(button);
        } catch (RuntimeException failure) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
    }

    /** What the short messages on the screen say, the oldest first. */
    public static List<String> messages() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private static FakeRequest requestOfTheActor(FakeHttpSession session) {
        FakeRequest request = new FakeRequest(session);
        Authentication actor = SecurityContextHolder.getContext().getAuthentication();
        if (actor != null) {
            request.setUserPrincipalInt(actor);
            request.setUserInRole((principal, role) -> actor.getAuthorities().stream()
                    .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        }
        return request;
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
