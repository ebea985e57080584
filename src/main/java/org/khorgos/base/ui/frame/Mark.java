package org.khorgos.base.ui.frame;

import com.vaadin.flow.component.html.Span;

/** The mark of Khorgos in the colour of the text around it. */
public final class Mark extends Span {
    public Mark() {
        addClassName("mark");
        getElement().setAttribute("aria-hidden", "true");
    }
}
