package org.khorgos.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingClass;
import org.khorgos.filing.FilingDetails;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.LeadRow;
import org.khorgos.similarity.SimilarProposalService;

/** What the office proposes to do with a checked proposal. */
class FilingProposalForm extends Div {
    private final FilingService filing;
    private final TaskContext context;
    private final RadioButtonGroup<FilingOutcome> outcome = new RadioButtonGroup<>();
    private final Select<FilingClass> filingClass = new Select<>();
    private final LeadFields lead;
    private final TextArea reason = new TextArea();

    FilingProposalForm(
            FilingService filing, FilingLeadService leads, SimilarProposalService similar, TaskContext context) {
        this.filing = filing;
        this.context = context;
        this.lead = new LeadFields(leads, id());
        addClassName("filing-proposal-form");
        FilingDetails details = filing.details(id());
        details.lastCheck().ifPresent(check -> add(new PageSection(text("checked"), new CheckFacts(check))));
        details.lastFiling().ifPresent(last -> add(new PageSection(text("sentBack"), new FilingFacts(last))));
        add(
                new SimilarPanel(similar, id(), this::merge),
                new PageSection(text("title"), outcome(), filingClass(), lead, reason()));
        outcome.setValue(suggested(details));
        filingClass.setValue(details.lastFiling().map(FilingRow::filingClass).orElse(FilingClass.ECONOMIC));
        details.lastFiling().map(FilingRow::reason).ifPresent(reason::setValue);
    }

    List<Button> decisions() {
        Button propose = new Button(text("done"), click -> decide());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(propose);
    }

    private static FilingOutcome suggested(FilingDetails details) {
        boolean convert = details.lastCheck()
                .filter(check -> check.advice() == FilingAdvice.CONVERT)
                .isPresent();
        return convert ? FilingOutcome.CONVERTED : FilingOutcome.FILED;
    }

    private void merge(LeadRow chosen) {
        outcome.setValue(FilingOutcome.MERGED);
        lead.choose(chosen);
        lead.scrollIntoView();
    }

    private RadioButtonGroup<FilingOutcome> outcome() {
        outcome.setLabel(text("outcome"));
        outcome.setItems(FilingOutcome.values());
        outcome.setItemLabelGenerator(item -> getTranslation("filing.outcome." + item + ".label"));
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(change -> {
            lead.setVisible(change.getValue() == FilingOutcome.MERGED);
            filingClass.setVisible(change.getValue() == FilingOutcome.FILED);
            reason.setRequiredIndicatorVisible(change.getValue().needsReason());
        });
        return outcome;
    }

    private Select<FilingClass> filingClass() {
        filingClass.setLabel(text("class"));
        filingClass.setHelperText(text("class.help"));
        filingClass.setItems(FilingClass.values());
        filingClass.setItemLabelGenerator(item -> getTranslation("filing.class." + item));
        return filingClass;
    }

    private TextArea reason() {
        reason.setLabel(text("reason"));
        reason.setHelperText(text("reason.help"));
        reason.setMaxLength(FilingProposal.REASON_MAX);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        return reason;
    }

    private void decide() {
        boolean merged = outcome.getValue() == FilingOutcome.MERGED;
        FilingProposal proposal = new FilingProposal(
                outcome.getValue(),
                reason.getValue(),
                merged ? lead.chosen() : null,
                lead.reasonWritten(),
                filingClass.getValue());
        boolean leadIsFine = !merged || lead.areFine();
        boolean tooLong = reason.getValue().length() > FilingProposal.REASON_MAX;
        reason.setErrorMessage(getTranslation(tooLong ? "filing.reason.long" : "filing.reason.missing"));
        reason.setInvalid(proposal.lacksReason() || tooLong);
        if (!leadIsFine || reason.isInvalid()) {
            return;
        }
        context.decide(() -> filing.propose(id(), proposal));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key) {
        return getTranslation("filing.propose." + key);
    }
}
