package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.frame.HeaderItem;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.PreferenceService;

/** Who is signed in, and what they choose for themselves. */
@org.springframework.stereotype.Component
class PersonMenu implements HeaderItem {
    private static final List<String> THEMES = List.of("system", "light", "dark");
    private final CurrentUser current;
    private final OrganisationService organisations;
    private final PreferenceService preferences;
    private final AuthenticationContext authentication;

    PersonMenu(
            CurrentUser current,
            OrganisationService organisations,
            PreferenceService preferences,
            AuthenticationContext authentication) {
        this.current = current;
        this.organisations = organisations;
        this.preferences = preferences;
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create() {
        Actor actor = current.get();
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("person-menu");
        MenuItem root = bar.addItem(face(actor));
        root.setAriaLabel(I18NProvider.translate("identity.person", actor.displayName()));
        SubMenu menu = root.getSubMenu();
        menu.addComponent(card(actor));
        menu.addSeparator();
        menu.addItem(I18NProvider.translate("identity.preferences"), click -> UI.getCurrent()
                .navigate("preferences"));
        menu.addItem(I18NProvider.translate("identity.zone.choose"), click -> new ZoneDialog(preferences).open());
        addThemes(menu.addItem(I18NProvider.translate("identity.theme")).getSubMenu());
        menu.addSeparator();
        menu.addItem(I18NProvider.translate("identity.signOut"), click -> signOut());
        return bar;
    }

    private static Span face(Actor actor) {
        String initials = Arrays.stream(actor.displayName().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        Span circle = new Span(initials);
        circle.addClassName("initials");
        circle.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(actor.displayName());
        name.addClassName("words");
        Span face = new Span(circle, name);
        face.addClassName("person-button");
        return face;
    }

    private Component card(Actor actor) {
        Div card = new Div(
                line("person-name", actor.displayName()),
                line("person-detail", organisations.get(actor.organisation()).name()),
                line("person-detail", RoleNames.of(actor.roles())));
        card.addClassName("person-card");
        return card;
    }

    private static Div line(String css, String text) {
        Div line = new Div(text);
        line.addClassName(css);
        return line;
    }

    private static void addThemes(SubMenu menu) {
        THEMES.forEach(theme -> menu.addItem(
                I18NProvider.translate("identity.theme." + theme),
                click -> UI.getCurrent().getPage().executeJs("window.khorgosTheme($0)", theme)));
    }

    private void signOut() {
        UI here = UI.getCurrent();
        here.getSession().getUIs().stream().filter(tab -> tab != here).forEach(tab -> {
            tab.getPage().setLocation("login?out");
            tab.push();
        });
        authentication.logout();
    }
}
