package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;

/** Template 3: one thing with all that is known of it. */
public final class DossierPage extends Div {
    private final Div strip = new Div();
    private final TabSheet tabs = new TabSheet();
    private final Aside aside = new Aside();

    public DossierPage(ViewHeader header) {
        addClassNames("page", "dossier-page");
        strip.addClassName("dossier-strip");
        tabs.addClassName("dossier-tabs");
        aside.addClassName("dossier-aside");
        Div columns = new Div(tabs, aside);
        columns.addClassName("dossier-columns");
        add(header, strip, columns);
        strip.setVisible(false);
        aside.setVisible(false);
    }

    /** Sets the process strip under the header. */
    public DossierPage strip(Component... components) {
        strip.removeAll();
        strip.add(components);
        strip.setVisible(true);
        return this;
    }

    /** Adds a tab and returns it, for counts or selecting it later. */
    public Tab tab(String label, Component content) {
        return tabs.add(label, content);
    }

    /** Shows that tab. */
    public void select(Tab tab) {
        tabs.setSelectedTab(tab);
    }

    /** The tabs, to follow which one is shown. */
    public TabSheet tabs() {
        return tabs;
    }

    /** Adds to the right column: holder, since when, due, documents, history. */
    public DossierPage aside(Component... sections) {
        aside.add(sections);
        aside.setVisible(true);
        return this;
    }
}
