package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Template 2: views on top, filters, the table or what to do when it is empty, a bar for the selection. */
public final class ListPage extends Div {
    private final Div views = part("list-views");
    private final Div filters = part("list-filters");
    private final Div export = part("list-export");
    private final Div content = part("list-content");
    private final Div empty = part("list-empty");
    private final Div bulk = part("list-bulk");

    public ListPage(ViewHeader header) {
        addClassNames("page", "list-page");
        Div bar = new Div(filters, export);
        bar.addClassName("list-bar");
        content.setVisible(true);
        add(header, views, bar, content, empty, bulk);
    }

    /** Adds tabs or links, one for each view with its count. */
    public ListPage views(Component... components) {
        return fill(views, components);
    }

    /** Adds the search field and the filters. */
    public ListPage filters(Component... components) {
        return fill(filters, components);
    }

    /** Adds the buttons that export what is shown. */
    public ListPage export(Component... components) {
        return fill(export, components);
    }

    /** Adds the table. */
    public ListPage content(Component... components) {
        return fill(content, components);
    }

    /** Sets what stands there instead of an empty table; shown by {@link #showEmpty}. */
    public ListPage empty(EmptyState state) {
        empty.removeAll();
        empty.add(state);
        return this;
    }

    /** Shows the empty state instead of the table, or the table again. */
    public void showEmpty(boolean nothing) {
        empty.setVisible(nothing);
        content.setVisible(!nothing);
    }

    /** Shows the bar for the selected rows. */
    public void showBulk(Component... components) {
        bulk.removeAll();
        fill(bulk, components);
    }

    /** Hides the bar for the selected rows. */
    public void hideBulk() {
        bulk.setVisible(false);
    }

    private ListPage fill(Div part, Component... components) {
        part.add(components);
        part.setVisible(true);
        return this;
    }

    private static Div part(String css) {
        Div part = new Div();
        part.addClassName(css);
        part.setVisible(false);
        return part;
    }
}
