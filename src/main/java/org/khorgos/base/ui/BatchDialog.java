package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;

/**
 * Shows first what would be done to many, then what became of each of them.
 *
 * @param <T> what it is done to
 */
public abstract class BatchDialog<T> extends Dialog {
    private final Button confirm = new Button("", click -> run());
    private final Button close = new Button(getTranslation("base.cancel"), click -> close());

    protected BatchDialog() {
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        addClassName("form-dialog");
        getFooter().add(close, confirm);
    }

    /** What {@link #run} does and to what. */
    protected final void preview(String act, Component... components) {
        confirm.setText(act);
        add(components);
    }

    /** Whether it can be confirmed. */
    protected final void allow(boolean possible) {
        confirm.setEnabled(possible);
    }

    /** Is called when the user confirms. */
    protected abstract void run();

    /** How one of them is called in the list of what became of each. */
    protected abstract String name(T subject);

    /**
     * Shows what becomes of each; closes when the act as a whole throws Refused.
     *
     * @param done is run in both cases
     */
    protected final void runAll(Supplier<List<Outcome<T>>> act, Runnable done) {
        List<Outcome<T>> outcomes;
        try {
            outcomes = act.get();
        } catch (Refused refused) {
            close();
            throw refused;
        } finally {
            done.run();
        }
        show(outcomes);
    }

    /** Shows what became of each instead of the preview. */
    protected final void show(List<Outcome<T>> outcomes) {
        removeAll();
        confirm.setVisible(false);
        close.setText(getTranslation("base.close"));
        close.focus();
        Paragraph sum = new Paragraph(getTranslation(
                "base.outcome.sum", outcomes.stream().filter(Outcome::isDone).count(), outcomes.size()));
        sum.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-results");
        outcomes.stream().sorted(Comparator.comparing(Outcome::isDone)).forEach(outcome -> list.add(line(outcome)));
        add(sum, list);
    }

    private ListItem line(Outcome<T> outcome) {
        Refused refusal = outcome.refusal();
        String name = name(outcome.subject());
        return refusal == null
                ? new ListItem(
                        new Badge(getTranslation("base.outcome.done"), Tone.DONE, VaadinIcon.CHECK), new Span(name))
                : new ListItem(
                        new Badge(getTranslation("base.outcome.notDone"), Tone.REFUSED, VaadinIcon.CLOSE_SMALL),
                        new Span(getTranslation(
                                "base.outcome.reason",
                                name,
                                getTranslation(refusal.messageKey(), refusal.arguments()))));
    }
}
