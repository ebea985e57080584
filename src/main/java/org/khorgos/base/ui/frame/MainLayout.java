package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: mark, search, header items, sections of the signed-in user. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final String CONTENT = "content";
    private final Main main = new Main();
    private final TextField search = new TextField();
    private final Map<NavigationEntry, Span> counts = new LinkedHashMap<>();

    MainLayout(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<HeaderItem> items,
            ObjectProvider<Shortcut> shortcuts,
            AuthenticationContext authentication) {
        setPrimarySection(Section.NAVBAR);
        addClassName("frame");
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        addToNavbar(
                skipLink(), header(items.stream()), keyboard(shortcuts.stream().toList()));
        addToDrawer(navigation(entries.stream(), authentication));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("base.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private Header header(Stream<HeaderItem> items) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("base.menu"));
        Div right = new Div();
        right.addClassName("frame-items");
        items.sorted(Comparator.comparingInt(HeaderItem::order)).forEach(item -> right.add(item.create()));
        Header header = new Header(toggle, mark(), searchField(), right);
        header.addClassName("frame-header");
        return header;
    }

    private static Anchor mark() {
        Anchor home = new Anchor("", new Mark(), new Span("Khorgos"));
        home.addClassName("frame-mark");
        home.setAriaLabel("Khorgos");
        return home;
    }

    private TextField searchField() {
        search.setPlaceholder(getTranslation("base.search.placeholder"));
        search.setAriaLabel(getTranslation("base.search"));
        search.setPrefixComponent(Badge.decorative(VaadinIcon.SEARCH));
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.setMaxLength(200);
        search.addClassName("frame-search");
        search.addKeyPressListener(Key.ENTER, event -> find());
        return search;
    }

    private void find() {
        UI ui = getUI().orElseThrow();
        String text = search.getValue().strip();
        ui.navigate("proposals", text.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", text));
    }

    private Keyboard keyboard(List<Shortcut> shortcuts) {
        return new Keyboard("/?", key -> {
            if (key.equals("/")) {
                search.focus();
            } else {
                new ShortcutHelpDialog(shortcuts).open();
            }
        });
    }

    private SideNav navigation(Stream<NavigationEntry> entries, AuthenticationContext authentication) {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("base.sections"));
        navigation.addClassName("frame-sections");
        entries.filter(entry -> entry.roles().isEmpty() || authentication.hasAnyRole(entry.roles()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(this::item)
                .forEach(navigation::addItem);
        return navigation;
    }

    private SideNavItem item(NavigationEntry entry) {
        Span count = new Span();
        count.addClassName("section-count");
        counts.put(entry, count);
        SideNavItem item =
                new SideNavItem(getTranslation(entry.titleKey()), entry.route(), Badge.decorative(entry.icon()));
        item.setMatchNested(!entry.route().isEmpty());
        item.setSuffixComponent(count);
        return item;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counts.forEach((entry, span) -> {
            long count = entry.count().getAsLong();
            span.setText(count == 0 ? "" : Formats.here().number(count));
            span.setVisible(count > 0);
        });
    }
}
