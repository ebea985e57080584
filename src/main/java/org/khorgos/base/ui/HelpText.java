package org.khorgos.base.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence of help in running text. */
public final class HelpText extends Paragraph {
    public HelpText(String text) {
        super(text);
        addClassName("help-text");
    }
}
