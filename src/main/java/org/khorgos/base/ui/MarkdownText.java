package org.khorgos.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;
import org.khorgos.base.text.Markdown;

/** A text in Markdown as its readers see it. */
public final class MarkdownText extends Div {
    /** @param text as its writer typed it; a blank one is shown as a dash */
    public MarkdownText(String text) {
        addClassName("markdown");
        show(text);
    }

    /** Shows another text instead. */
    public void show(String text) {
        if (text.isBlank()) {
            setText("–");
            return;
        }
        getElement().removeAllChildren();
        Markdown.body(text).childNodes().forEach(node -> ElementUtil.fromJsoup(node)
                .ifPresent(getElement()::appendChild));
    }
}
