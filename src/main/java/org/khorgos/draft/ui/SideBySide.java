package org.khorgos.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Two texts of one field beside each other, each with a heading and what can be done with it. */
class SideBySide extends Div {
    SideBySide() {
        addClassName("side-by-side");
    }

    SideBySide text(String heading, String text, Component... actions) {
        Div value = new Div(text);
        value.addClassName("kept-text");
        Div side = new Div(new H3(heading), value);
        side.add(actions);
        add(side);
        return this;
    }
}
