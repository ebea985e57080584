package org.khorgos.draft.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.form.ProblemSummary;
import org.khorgos.proposal.Incomplete;

/** Leads to the form where the proposal is changed, and hands it on afterwards. */
class HandOnForm extends Div {
    private final String kind;
    private final TaskContext context;
    private final Runnable handOn;
    private final ProblemSummary problems =
            new ProblemSummary("proposal", problem -> UI.getCurrent().navigate(edit()));

    /** @param kind correct or revise: the part of the message keys */
    HandOnForm(String kind, TaskContext context, Runnable handOn) {
        this.kind = kind;
        this.context = context;
        this.handOn = handOn;
        addClassName("hand-on-form");
        Anchor edit = new Anchor(edit(), text("edit"));
        add(new PageSection(text("title"), new HelpText(text("help")), problems, edit));
    }

    List<Button> decisions() {
        Button done = new Button(text("done"), click -> handOn());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(done);
    }

    private void handOn() {
        try {
            handOn.run();
        } catch (Incomplete incomplete) {
            problems.show(
                    getTranslation(
                            "proposal.edit.missing", incomplete.problems().size()),
                    incomplete.problems());
            return;
        }
        context.done().run();
    }

    private String edit() {
        return ProposalFormView.address(new ProposalId(context.proposal()));
    }

    private String text(String key) {
        return getTranslation("proposal." + kind + "." + key);
    }
}
