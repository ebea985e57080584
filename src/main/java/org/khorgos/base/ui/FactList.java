package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as pairs of name and value. */
public final class FactList extends Div {
    private final DescriptionList list = new DescriptionList();

    public FactList() {
        addClassName("facts");
        list.addClassName("fact-list");
        add(list);
    }

    /** Adds a fact; an empty value is shown as a dash. */
    public FactList fact(String name, String value) {
        return fact(name, new Span(value.isEmpty() ? "–" : value));
    }

    /** Adds a fact whose value is a component. */
    public FactList fact(String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    /** Takes all facts away. */
    public void clear() {
        list.removeAll();
    }
}
