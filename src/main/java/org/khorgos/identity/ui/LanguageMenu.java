package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.frame.HeaderItem;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.PreferenceService;

/** Changes the language: each one is named in itself. */
@org.springframework.stereotype.Component
class LanguageMenu implements HeaderItem {
    private static final Map<Locale, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Languages.ENGLISH, "English");
        NAMES.put(Languages.CHINESE, "中文");
        NAMES.put(Languages.RUSSIAN, "Русский");
    }

    private final CurrentUser current;
    private final PreferenceService preferences;

    LanguageMenu(CurrentUser current, PreferenceService preferences) {
        this.current = current;
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create() {
        Locale now = Languages.of(UI.getCurrent().getLocale().toLanguageTag());
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.addClassName("language-menu");
        Icon globe = VaadinIcon.GLOBE.create();
        globe.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(NAMES.getOrDefault(now, "English"));
        name.addClassName("words");
        Span face = new Span(globe, name);
        face.addClassName("language-button");
        MenuItem root = bar.addItem(face);
        root.setAriaLabel(I18NProvider.translate("identity.language") + ": " + NAMES.getOrDefault(now, "English"));
        NAMES.forEach((locale, label) -> {
            MenuItem item = root.getSubMenu().addItem(label, click -> choose(locale));
            item.getElement().setAttribute("lang", locale.getLanguage());
            item.setCheckable(true);
            item.setChecked(locale.equals(now));
        });
        return bar;
    }

    private void choose(Locale language) {
        LanguageChoice.use(language);
        current.find().map(Actor::zone).ifPresent(zone -> preferences.prefer(language, zoneNow(zone)));
        UI.getCurrent().getPage().reload();
    }

    private static ZoneId zoneNow(ZoneId atSignIn) {
        ZoneId chosen = VaadinSession.getCurrent().getAttribute(ZoneId.class);
        return chosen == null ? atSignIn : chosen;
    }
}
