package org.khorgos.draft.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.Formats;
import org.khorgos.call.CallRow;

/** Says that the call has changed since the proposal began, and lets the proposer go over to the new rules. */
class NewerRulesNote extends Div {
    NewerRulesNote(CallRow mine, CallRow newest, SerializableRunnable follow) {
        addClassName("newer-rules");
        getElement().setAttribute("role", "status");
        Button go = new Button(getTranslation("proposal.rules.follow", newest.number()), click -> {
            follow.run();
            UI.getCurrent().refreshCurrentRoute(false);
        });
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Formats formats = new Formats(getLocale(), newest.zone());
        add(
                new Span(getTranslation(
                        "proposal.rules.newer", mine.number(), newest.number(), formats.dateTime(newest.closes()))),
                go);
    }
}
