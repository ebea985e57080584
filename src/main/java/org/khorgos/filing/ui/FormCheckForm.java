package org.khorgos.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingOutlookService;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.filing.FormSection;
import org.khorgos.filing.ProposerKind;
import org.khorgos.similarity.SimilarProposalService;

/** What the office finds in a submitted form; a line tells at once what will follow from it. */
class FormCheckForm extends Div {
    private final FilingService filing;
    private final FilingOutlookService outlook;
    private final TaskContext context;
    private final CheckboxGroup<FilingReason> reasons = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> standing = question("standing");
    private final RadioButtonGroup<Boolean> suggestion = question("suggestion");
    private final RadioButtonGroup<Boolean> singleMatter = question("singleMatter");
    private final Select<ProposerKind> proposer = new Select<>();
    private final TextArea note = new TextArea();
    private final CheckboxGroup<FormSection> sections = new CheckboxGroup<>();
    private final Paragraph follows = new Paragraph();

    FormCheckForm(
            FilingService filing, FilingOutlookService outlook, SimilarProposalService similar, TaskContext context) {
        this.filing = filing;
        this.outlook = outlook;
        this.context = context;
        addClassName("form-check");
        add(
                new PageSection(text("questions"), standing, suggestion, singleMatter, proposer()),
                new SimilarPanel(similar, new ProposalId(context.proposal()), null),
                new PageSection(text("reasons"), new HelpText(text("reasons.help")), reasons()),
                new PageSection(text("told"), note(), sections()),
                follows);
        follows.addClassName("form-outlook");
        follows.getElement().setAttribute("aria-live", "polite");
        showWhatFollows();
    }

    List<Button> decisions() {
        Button done = new Button(text("done"), click -> decide());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(done);
    }

    private RadioButtonGroup<Boolean> question(String key) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(text(key));
        group.setHelperText(text(key + ".help"));
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> text(yes ? "yes" : "no"));
        group.setRequiredIndicatorVisible(true);
        group.setErrorMessage(text("question.missing"));
        group.setManualValidation(true);
        group.addValueChangeListener(change -> {
            group.setInvalid(false);
            showWhatFollows();
        });
        return group;
    }

    private Select<ProposerKind> proposer() {
        proposer.setLabel(text("proposer"));
        proposer.setHelperText(text("proposer.help"));
        proposer.setItems(ProposerKind.values());
        proposer.setItemLabelGenerator(kind -> getTranslation("filing.proposer." + kind));
        proposer.setValue(ProposerKind.MEMBER);
        return proposer;
    }

    private CheckboxGroup<FilingReason> reasons() {
        reasons.setItems(FilingReason.values());
        reasons.setItemLabelGenerator(reason -> getTranslation("filing.reason." + reason));
        reasons.setItemHelperGenerator(reason -> getTranslation("filing.reason." + reason + ".help"));
        reasons.setAriaLabel(text("reasons"));
        reasons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        reasons.addValueChangeListener(change -> showWhatFollows());
        return reasons;
    }

    private TextArea note() {
        note.setLabel(text("note"));
        note.setHelperText(text("note.help"));
        note.setMaxLength(FormCheck.NOTE_MAX);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> note.setInvalid(false));
        return note;
    }

    private CheckboxGroup<FormSection> sections() {
        sections.setLabel(text("sections"));
        sections.setHelperText(text("sections.help"));
        sections.setItems(FormSection.values());
        sections.setItemLabelGenerator(section -> getTranslation(section.messageKey()));
        return sections;
    }

    private void showWhatFollows() {
        boolean answered = Stream.of(standing, suggestion, singleMatter).noneMatch(RadioButtonGroup::isEmpty);
        FilingAdvice advice = answered ? advice() : null;
        follows.setText(getTranslation("filing.outlook." + (advice == null ? "OPEN" : advice.name())));
        note.setRequiredIndicatorVisible(advice != null && advice != FilingAdvice.FILE);
    }

    private void decide() {
        Stream.of(standing, suggestion, singleMatter).forEach(group -> group.setInvalid(group.isEmpty()));
        boolean unanswered = Stream.of(standing, suggestion, singleMatter).anyMatch(RadioButtonGroup::isEmpty);
        if (unanswered || !noteIsFine()) {
            return;
        }
        context.decide(() -> filing.check(new ProposalId(context.proposal()), check()));
    }

    private boolean noteIsFine() {
        boolean missing = check().lacksNote(advice());
        boolean tooLong = note.getValue().length() > FormCheck.NOTE_MAX;
        note.setErrorMessage(getTranslation(missing ? "filing.note.missing" : "filing.note.long"));
        note.setInvalid(missing || tooLong);
        return !note.isInvalid();
    }

    private FilingAdvice advice() {
        return outlook.advice(new ProposalId(context.proposal()), check());
    }

    private FormCheck check() {
        return new FormCheck(
                reasons.getValue(),
                standing.getValue(),
                suggestion.getValue(),
                singleMatter.getValue(),
                note.getValue(),
                sections.getValue(),
                proposer.getValue());
    }

    private String text(String key) {
        return getTranslation("filing.check." + key);
    }
}
