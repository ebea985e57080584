package org.khorgos.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.khorgos.base.ui.Sizes;
import org.khorgos.document.Quota;

/** How much of a proposal's space for documents is used. */
class QuotaBar extends Div {
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar(0, 100);

    QuotaBar() {
        addClassName("document-quota");
        bar.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("attachment-about");
        add(words, bar);
    }

    void show(Quota quota) {
        words.setText(getTranslation("document.used", Sizes.text(quota.used()), Sizes.text(quota.allowed())));
        bar.setValue((double) Math.min(100, quota.used() * 100 / quota.allowed()));
    }
}
