package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ExpertAssignmentService;

/** The expert accepts and declares that there is no conflict of interest, or declines and says why. */
class InvitationForm extends Div {
    private final ExpertAssignmentService assignments;
    private final TaskContext context;
    private final Checkbox declaration = new Checkbox();
    private final TextArea reason = new TextArea();

    InvitationForm(ExpertAssignmentService assignments, TaskContext context) {
        this.assignments = assignments;
        this.context = context;
        addClassName("invitation-form");
        UnorderedList conflicts = new UnorderedList(Stream.of("signed", "family", "organisation", "joint", "interest")
                .map(conflict -> new ListItem(text("conflict." + conflict)))
                .toArray(ListItem[]::new));
        add(
                new PageSection(text("conflicts"), new HelpText(text("help")), conflicts, declaration()),
                new PageSection(text("declining"), reason()));
    }

    List<Button> decisions() {
        Button decline = new Button(text("decline"), click -> decline());
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button accept = new Button(text("accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(decline, accept);
    }

    private Checkbox declaration() {
        declaration.setLabel(text("declaration"));
        declaration.setManualValidation(true);
        declaration.setErrorMessage(text("declaration.missing"));
        declaration.addValueChangeListener(change -> declaration.setInvalid(false));
        return declaration;
    }

    private TextArea reason() {
        reason.setLabel(text("reason"));
        reason.setHelperText(text("reason.help"));
        reason.setMaxLength(ExpertAssignmentService.REASON_MAX);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        return reason;
    }

    private void accept() {
        declaration.setInvalid(!declaration.getValue());
        reason.setInvalid(false);
        if (declaration.getValue()) {
            answer(true, "");
        }
    }

    private void decline() {
        declaration.setInvalid(false);
        boolean missing = reason.getValue().isBlank();
        boolean tooLong = reason.getValue().length() > ExpertAssignmentService.REASON_MAX;
        reason.setErrorMessage(getTranslation(missing ? "review.reason.missing" : "review.reason.long"));
        reason.setInvalid(missing || tooLong);
        if (!reason.isInvalid()) {
            answer(false, reason.getValue());
        }
    }

    private void answer(boolean accepted, String why) {
        assignments.answer(new ProposalId(context.proposal()), AssignmentId.of(context.subject()), accepted, why);
        context.done().run();
    }

    private String text(String key) {
        return getTranslation("review.invitation." + key);
    }
}
