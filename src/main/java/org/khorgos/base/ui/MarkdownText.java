package org.khorgos.base.ui;

import com.vaadin.flow.component.Html;
import org.khorgos.base.text.Markdown;

/** A text in Markdown as its readers see it. */
public final class MarkdownText extends Html {
    /** @param text as its writer typed it; a blank one is shown as a dash */
    public MarkdownText(String text) {
        super(html(text));
    }

    /** Shows another text instead. */
    public void show(String text) {
        setHtmlContent(html(text));
    }

    private static String html(String text) {
        return "<div class=\"markdown\">%s</div>".formatted(text.isBlank() ? "–" : Markdown.html(text));
    }
}
