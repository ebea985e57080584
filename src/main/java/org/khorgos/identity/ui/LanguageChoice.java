package org.khorgos.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.PageLanguage;

/** The language chosen in this browser: in the session, and in a cookie for the time before the next sign-in. */
final class LanguageChoice {
    private static final String COOKIE = "khorgos-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private LanguageChoice() {}

    /** What the browser remembers from an earlier visit. */
    static Optional<Locale> remembered(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Languages.of(cookie.getValue()))
                .findFirst();
    }

    /** Uses the language from now on in this session and remembers it. */
    static void use(Locale language) {
        PageLanguage.use(UI.getCurrent(), language);
        Cookie cookie = new Cookie(COOKIE, Languages.tag(language));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
