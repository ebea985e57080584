package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Template 5: a picture first, below it the same figures as a table. */
public final class BoardPage extends Div {
    private final Div filters = new Div();
    private final Div picture = new Div();
    private final Div table = new Div();

    public BoardPage(ViewHeader header) {
        addClassNames("page", "board-page");
        filters.addClassName("list-filters");
        picture.addClassName("board-picture");
        table.addClassName("board-table");
        filters.setVisible(false);
        add(header, filters, picture, table);
    }

    /** Adds filters; they belong into the URL. */
    public BoardPage filters(Component... components) {
        filters.add(components);
        filters.setVisible(true);
        return this;
    }

    /** Adds the picture or chart. */
    public BoardPage picture(Component... components) {
        picture.add(components);
        return this;
    }

    /** Adds the table. */
    public BoardPage table(Component... components) {
        table.add(components);
        return this;
    }
}
