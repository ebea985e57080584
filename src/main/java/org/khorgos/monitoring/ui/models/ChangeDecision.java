package org.khorgos.monitoring.ui.models;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.models.ModelChangeRow;
import org.khorgos.workflow.models.ModelChangeRow.Asked;
import org.khorgos.workflow.models.ModelChangeService;

/** The reason and the buttons of a change of models: asking for it, releasing it, leaving it out. */
final class ChangeDecision extends Div {
    private final Runnable done;
    private final ReasonField reason = new ReasonField(
            getTranslation("workflow.models.why"), 1000, getTranslation("workflow.rules.reasonMissing"));

    /** @param done refreshes the page, also after a refusal */
    ChangeDecision(ModelChangeService models, ModelChangeRow change, UserId reader, Runnable done) {
        this.done = done;
        Asked asked = change.asked();
        Div bar = new Div();
        bar.addClassName("rule-decisions");
        bar.add(new Button(getTranslation("workflow.models.drop"), click -> {
            if (reason.isGiven()) {
                act(() -> models.drop(change.id(), reason.text()), "workflow.models.dropDone");
            }
        }));
        Button next = asked == null
                ? new Button(getTranslation("workflow.models.ask"), click -> {
                    if (reason.isGiven()) {
                        act(() -> models.ask(change.id(), reason.text()), "workflow.models.askDone");
                    }
                })
                : new Button(
                        getTranslation("workflow.models.release"),
                        click -> act(() -> models.release(change.id()), "workflow.models.releaseDone"));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (asked != null && asked.by().equals(reader)) {
            next.setEnabled(false);
            Div why = new Div(getTranslation("workflow.rules.second"));
            why.addClassName("why-not");
            bar.addComponentAsFirst(why);
        }
        bar.add(next);
        add(reason, bar);
    }

    private void act(Runnable act, String words) {
        try {
            act.run();
            Notices.success(getTranslation(words));
        } finally {
            done.run();
        }
    }
}
