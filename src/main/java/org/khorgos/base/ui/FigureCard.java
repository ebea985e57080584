package org.khorgos.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and a hint. */
public final class FigureCard extends Div {
    private final Span label;
    private final Span value;
    private final Span hint;

    /** @param hint a few words under the figure, may be empty */
    public FigureCard(String label, String value, String hint) {
        addClassName("figure-card");
        this.label = part("figure-label", label);
        this.value = part("figure-value", value);
        this.hint = part("figure-hint", hint);
        add(this.label, this.value, this.hint);
    }

    /** Says that the figure is an amount of money: it stays on one line, in smaller digits. */
    public FigureCard amount() {
        value.addClassName("amount");
        return this;
    }

    /** Colours the figure. */
    public FigureCard tone(Tone tone) {
        value.addClassName(tone.css());
        return this;
    }

    /** Makes the label a link to the page that lists what is counted. */
    public FigureCard to(String route) {
        Anchor link = new Anchor(route, label.getText());
        link.addClassName("figure-label");
        replace(label, link);
        return this;
    }

    /** Replaces figure and hint. */
    public void show(String newValue, String newHint) {
        value.setText(newValue);
        hint.setText(newHint);
    }

    private static Span part(String css, String text) {
        Span span = new Span(text);
        span.addClassName(css);
        return span;
    }
}
