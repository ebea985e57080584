package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Template 1: what waits for me, what I wait for, what changed, one row of figures. */
public final class HomePage extends Div {
    private final Div figures = new Div();
    private final Div main = new Div();
    private final Div side = new Div();

    public HomePage(ViewHeader header) {
        addClassNames("page", "home-page");
        figures.addClassName("figure-row");
        main.addClassName("home-main");
        side.addClassName("home-side");
        Div columns = new Div(main, side);
        columns.addClassName("home-columns");
        add(header, figures, columns);
        figures.setVisible(false);
    }

    /** Adds figures to the row at the top. */
    public HomePage figures(FigureCard... cards) {
        figures.add(cards);
        figures.setVisible(true);
        return this;
    }

    /** Adds to the wide column: what waits for the reader. */
    public HomePage main(Component... sections) {
        main.add(sections);
        return this;
    }

    /** Adds to the narrow column: what the reader waits for, what changed. */
    public HomePage side(Component... sections) {
        side.add(sections);
        return this;
    }
}
