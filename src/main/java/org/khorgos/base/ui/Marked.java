package org.khorgos.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** A text that was added or removed: underlined or struck through, and said so to those who listen. */
public final class Marked extends HtmlContainer {
    private Marked(String tag, String word, String text) {
        super(tag);
        Span said = new Span(word + ": ");
        said.addClassName("only-read-aloud");
        add(said, new Span(text));
    }

    /**
     * A text that is new.
     *
     * @param word what listeners hear before the text, such as "new"
     */
    public static Marked added(String word, String text) {
        return new Marked("ins", word, text);
    }

    /**
     * A text that goes.
     *
     * @param word what listeners hear before the text, such as "gone"
     */
    public static Marked removed(String word, String text) {
        return new Marked("del", word, text);
    }
}
