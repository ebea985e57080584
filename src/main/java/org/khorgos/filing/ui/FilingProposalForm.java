package org.khorgos.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingDetails;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.LeadRow;

/** What the office proposes to do with a checked proposal. */
class FilingProposalForm extends Div {
    private final FilingService filing;
    private final FilingLeadService leads;
    private final TaskContext context;
    private final RadioButtonGroup<FilingOutcome> outcome = new RadioButtonGroup<>();
    private final ComboBox<LeadRow> lead = new ComboBox<>();
    private final TextArea reason = new TextArea();

    FilingProposalForm(FilingService filing, FilingLeadService leads, TaskContext context) {
        this.filing = filing;
        this.leads = leads;
        this.context = context;
        addClassName("filing-proposal-form");
        FilingDetails details = filing.details(id());
        details.lastCheck().ifPresent(check -> add(new PageSection(text("checked"), new CheckFacts(check))));
        details.lastFiling().ifPresent(last -> add(new PageSection(text("sentBack"), new FilingFacts(last))));
        add(new PageSection(text("title"), outcome(), lead(), reason()));
        outcome.setValue(suggested(details));
        details.lastFiling().map(FilingRow::reason).ifPresent(reason::setValue);
    }

    List<Button> decisions() {
        Button propose = new Button(text("done"), click -> decide());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(propose);
    }

    private static FilingOutcome suggested(FilingDetails details) {
        boolean convert = details.lastCheck()
                .filter(check -> check.check().advice() == FilingAdvice.CONVERT)
                .isPresent();
        return convert ? FilingOutcome.CONVERTED : FilingOutcome.FILED;
    }

    private RadioButtonGroup<FilingOutcome> outcome() {
        outcome.setLabel(text("outcome"));
        outcome.setItems(FilingOutcome.values());
        outcome.setItemLabelGenerator(item -> getTranslation("filing.outcome." + item + ".label"));
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(change -> {
            lead.setVisible(change.getValue() == FilingOutcome.MERGED);
            reason.setRequiredIndicatorVisible(change.getValue().needsReason());
        });
        return outcome;
    }

    private ComboBox<LeadRow> lead() {
        lead.setLabel(text("lead"));
        lead.setHelperText(text("lead.help"));
        lead.setItems(query ->
                leads.candidates(id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        lead.setItemLabelGenerator(row -> text("lead.label", row.number(), row.title()));
        lead.setRequiredIndicatorVisible(true);
        lead.setManualValidation(true);
        lead.setVisible(false);
        lead.setErrorMessage(getTranslation("filing.lead.missing"));
        lead.addValueChangeListener(change -> lead.setInvalid(false));
        return lead;
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
        ProposalId chosen = merged && !lead.isEmpty() ? lead.getValue().id() : null;
        FilingProposal proposal = new FilingProposal(outcome.getValue(), reason.getValue(), chosen);
        lead.setInvalid(merged && chosen == null);
        boolean tooLong = reason.getValue().length() > FilingProposal.REASON_MAX;
        reason.setErrorMessage(getTranslation(tooLong ? "filing.reason.long" : "filing.reason.missing"));
        reason.setInvalid(proposal.lacksReason() || tooLong);
        if (lead.isInvalid() || reason.isInvalid()) {
            return;
        }
        filing.propose(id(), proposal);
        context.done().run();
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("filing.propose." + key, arguments);
    }
}
