package org.khorgos.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;

/** The process as a line of steps: done, now, next. */
public final class ProcessStrip extends OrderedList {
    /** How far a step is. */
    public enum Status {
        DONE(VaadinIcon.CHECK),
        NOW(VaadinIcon.DOT_CIRCLE),
        NEXT(VaadinIcon.CIRCLE_THIN),
        /** Nothing follows, and nobody refused. */
        ENDED(VaadinIcon.STOP),
        FAILED(VaadinIcon.CLOSE);

        private final VaadinIcon icon;

        Status(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    /** One step with the name that the reader sees. */
    public record Step(String label, Status status) {}

    /** The steps in their order. */
    public ProcessStrip(List<Step> steps) {
        addClassName("process-strip");
        getElement().setAttribute("aria-label", Texts.text("base.strip"));
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        Span status = new Span(Texts.text("base.strip." + step.status().name()));
        status.addClassName("only-read-aloud");
        Span dot = new Span(Badge.decorative(step.status().icon));
        dot.addClassName("strip-dot");
        Span label = new Span(step.label());
        label.addClassName("strip-label");
        ListItem item = new ListItem(dot, label, status);
        item.addClassName("strip-" + step.status().name().toLowerCase(Locale.ROOT));
        if (step.status() == Status.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
