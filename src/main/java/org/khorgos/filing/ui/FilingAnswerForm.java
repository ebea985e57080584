package org.khorgos.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.filing.FilingDetails;
import org.khorgos.filing.FilingService;

/** What the second person says to a proposed filing. */
class FilingAnswerForm extends Div {
    private final FilingService filing;
    private final TaskContext context;
    private final TextArea note = new TextArea();

    FilingAnswerForm(FilingService filing, TaskContext context) {
        this.filing = filing;
        this.context = context;
        addClassName("filing-answer-form");
        FilingDetails details = filing.details(id());
        details.lastFiling().ifPresent(last -> add(new PageSection(text("proposed"), new FilingFacts(last))));
        details.lastCheck().ifPresent(check -> add(new PageSection(text("checked"), new CheckFacts(check))));
        add(new PageSection(text("title"), new HelpText(text("help")), note()));
    }

    List<Button> decisions() {
        Button sendBack = new Button(text("sendBack"), click -> decide(false));
        sendBack.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button confirm = new Button(text("confirm"), click -> decide(true));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(sendBack, confirm);
    }

    private TextArea note() {
        note.setLabel(text("note"));
        note.setHelperText(text("note.help"));
        note.setMaxLength(FilingService.ANSWER_MAX);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> note.setInvalid(false));
        return note;
    }

    private void decide(boolean confirmed) {
        boolean missing = !confirmed && note.getValue().isBlank();
        boolean tooLong = note.getValue().length() > FilingService.ANSWER_MAX;
        note.setErrorMessage(getTranslation(missing ? "filing.answer.missing" : "filing.note.long"));
        note.setInvalid(missing || tooLong);
        if (note.isInvalid()) {
            return;
        }
        context.decide(() -> filing.confirm(id(), confirmed, note.getValue()));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key) {
        return getTranslation("filing.confirm." + key);
    }
}
