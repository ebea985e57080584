package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.BigDecimal;

/** Shares of a whole as bars, each with its name and figure beside it. */
class ShareBars extends UnorderedList {
    private static final int WHOLE = 100;

    ShareBars() {
        addClassName("share-bars");
    }

    ShareBars bar(String name, String figure, BigDecimal percent) {
        ProgressBar bar = new ProgressBar(0, WHOLE, percent.doubleValue());
        bar.getElement().setAttribute("aria-label", name);
        Span label = new Span(name);
        label.addClassName("share-name");
        Span value = new Span(figure);
        value.addClassName("share-figure");
        add(new ListItem(label, bar, value));
        return this;
    }
}
