package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import org.jspecify.annotations.Nullable;

/** Template 4: the form at the left, the dossier at the right, the decisions in the bar at the bottom. */
public final class TaskPage extends Div {
    private static final int HALF = 52;
    private static final String WIDTH = "khorgos-task-width";
    private final Div banner = new Div();
    private final Span whyNot = new Span();
    private final Div quiet = new Div();

    public TaskPage(ViewHeader header, TaskForm form, Component dossier) {
        addClassNames("page", "task-page");
        banner.addClassName("conflict-banner");
        banner.getElement().setAttribute("role", "alert");
        banner.setVisible(false);
        Div left = new Div(form.content());
        left.addClassName("task-form");
        Div right = new Div(dossier);
        right.addClassName("task-dossier");
        SplitLayout split = new SplitLayout(left, right);
        split.addClassName("task-split");
        split.setSplitterPosition(HALF);
        split.addSplitterDragendListener(
                event -> WebStorage.setItem(WIDTH, String.valueOf(Math.round(split.getSplitterPosition()))));
        split.addAttachListener(event -> WebStorage.getItem(WIDTH, kept -> split.setSplitterPosition(width(kept))));
        add(header, banner, split, bar(form));
    }

    private Div bar(TaskForm form) {
        quiet.addClassName("task-quiet");
        whyNot.addClassName("why-not");
        Div decisions = new Div();
        decisions.addClassName("task-decisions");
        form.decisions().forEach(decisions::add);
        if (!form.decisions().isEmpty()) {
            form.decisions()
                    .get(form.decisions().size() - 1)
                    .addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                    .resetFocusOnActiveElement();
        }
        Div bar = new Div(quiet, whyNot, decisions);
        bar.addClassName("task-bar");
        return bar;
    }

    private static int width(@Nullable String kept) {
        return kept == null || !kept.matches("[2-7]\\d") ? HALF : Integer.parseInt(kept);
    }

    /** Sets what stands at the left of the bar: "take", "give back". */
    public TaskPage quiet(Component... components) {
        quiet.removeAll();
        quiet.add(components);
        return this;
    }

    /** Says beside the buttons why they cannot be used; an empty text takes it away. */
    public void whyNot(String text) {
        whyNot.setText(text);
    }

    /** Shows on top that somebody else was first. */
    public void conflict(String text, Component... actions) {
        banner.removeAll();
        banner.add(Badge.decorative(VaadinIcon.WARNING), new Span(text));
        banner.add(actions);
        banner.setVisible(true);
    }

    /** Takes the word about somebody else away again. */
    public void settled() {
        banner.setVisible(false);
    }
}
