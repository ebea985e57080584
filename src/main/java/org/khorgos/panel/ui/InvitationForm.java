package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertAssignmentService;

/** The expert accepts and declares that there is no conflict of interest, or declines and says why. */
class InvitationForm extends Div {
    private final ExpertAssignmentService assignments;
    private final TaskContext context;
    private final InterestsPart interests;
    private final Checkbox declaration = new Checkbox();
    private final RadioButtonGroup<DeclineKind> kind = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Button decline = new Button();
    private final Button accept = new Button();

    InvitationForm(ExpertAssignmentService assignments, InterestsPart interests, TaskContext context) {
        this.assignments = assignments;
        this.context = context;
        this.interests = interests;
        interests.onEnded(this::end);
        addClassName("invitation-form");
        UnorderedList conflicts = new UnorderedList(Stream.of("signed", "family", "organisation", "joint", "interest")
                .map(conflict -> new ListItem(text("conflict." + conflict)))
                .toArray(ListItem[]::new));
        add(
                new PageSection(text("interests"), interests),
                new PageSection(text("conflicts"), new HelpText(text("help")), conflicts, declaration()),
                new PageSection(text("declining"), kind(), reason()));
    }

    List<Button> decisions() {
        decline.setText(text("decline"));
        decline.addClickListener(click -> decline());
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        accept.setText(text("accept"));
        accept.addClickListener(click -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(decline, accept);
    }

    /** Says that nothing is left to answer, in the place of what would be refused. */
    private void end() {
        removeAll();
        add(new HelpText(getTranslation("review.interests.ended")));
        decline.setVisible(false);
        accept.setVisible(false);
    }

    private Checkbox declaration() {
        declaration.setId("invitation-no-conflict");
        declaration.setLabel(text("declaration"));
        declaration.setManualValidation(true);
        declaration.setErrorMessage(text("declaration.missing"));
        declaration.addValueChangeListener(change -> declaration.setInvalid(false));
        return declaration;
    }

    private RadioButtonGroup<DeclineKind> kind() {
        kind.setLabel(text("kind"));
        kind.setItems(DeclineKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("review.decline." + one));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setManualValidation(true);
        kind.setErrorMessage(text("kind.missing"));
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            reason.setInvalid(false);
        });
        return kind;
    }

    private TextArea reason() {
        reason.setId("invitation-reason");
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
        kind.setInvalid(false);
        reason.setInvalid(false);
        if (interests.allowsAcceptance() && declaration.getValue()) {
            context.decide(() -> assignments.accept(proposal(), assignment()));
        }
    }

    private void decline() {
        declaration.setInvalid(false);
        kind.setInvalid(kind.isEmpty());
        boolean missing = !kind.isEmpty()
                && kind.getValue().needsReason()
                && reason.getValue().isBlank();
        boolean tooLong = reason.getValue().length() > ExpertAssignmentService.REASON_MAX;
        reason.setErrorMessage(getTranslation(missing ? "review.reason.missing" : "review.reason.long"));
        reason.setInvalid(missing || tooLong);
        if (!kind.isInvalid() && !reason.isInvalid()) {
            context.decide(() -> assignments.decline(proposal(), assignment(), kind.getValue(), reason.getValue()));
        }
    }

    private ProposalId proposal() {
        return new ProposalId(context.proposal());
    }

    private AssignmentId assignment() {
        return AssignmentId.of(context.subject());
    }

    private String text(String key) {
        return getTranslation("review.invitation." + key);
    }
}
