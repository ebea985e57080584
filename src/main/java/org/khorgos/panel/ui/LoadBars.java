package org.khorgos.panel.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.panel.plan.ExpertLoad;

/** How much every expert has to do with what is planned, as bars up to what they can take on. */
class LoadBars extends UnorderedList {
    LoadBars() {
        addClassName("share-bars");
    }

    void show(List<ExpertLoad> loads) {
        removeAll();
        loads.forEach(load -> add(bar(load)));
    }

    private ListItem bar(ExpertLoad load) {
        Span name = new Span(getTranslation(
                "review.plan.load.name", load.name(), Formats.here().country(load.country())));
        name.addClassName("share-name");
        int whole = Math.max(1, Math.max(load.limit(), load.total()));
        ProgressBar bar = new ProgressBar(0, whole, load.total());
        bar.getElement().setAttribute("aria-label", load.name());
        Span figure = new Span(getTranslation("review.plan.load", load.open(), load.planned(), load.limit()));
        figure.addClassName("share-figure");
        return new ListItem(name, bar, figure);
    }
}
