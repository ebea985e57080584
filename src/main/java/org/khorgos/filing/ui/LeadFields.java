package org.khorgos.filing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.LeadAdvice;
import org.khorgos.filing.LeadRow;

/** With which proposal one is merged; a line tells at once how the two stand before the rule of mergers. */
class LeadFields extends Div {
    private final FilingLeadService leads;
    private final ProposalId id;
    private final ComboBox<LeadRow> lead = new ComboBox<>();
    private final Paragraph advice = new Paragraph();
    private final TextArea reason = new TextArea();
    private boolean reasonNeeded;

    LeadFields(FilingLeadService leads, ProposalId id) {
        this.leads = leads;
        this.id = id;
        addClassName("lead-fields");
        advice.addClassName("form-outlook");
        advice.getElement().setAttribute("aria-live", "polite");
        add(lead(), advice, reason());
        show(null);
    }

    void choose(LeadRow row) {
        lead.setValue(row);
    }

    @Nullable
    ProposalId chosen() {
        return lead.isEmpty() ? null : lead.getValue().id();
    }

    String reasonWritten() {
        return reason.getValue();
    }

    /** Shows what is missing at its field; true when nothing is. */
    boolean areFine() {
        lead.setInvalid(lead.isEmpty());
        boolean missing = reasonNeeded && reason.getValue().isBlank();
        boolean tooLong = reason.getValue().length() > FilingProposal.LEAD_REASON_MAX;
        reason.setErrorMessage(tooLong ? getTranslation("filing.leadReason.long") : text("leadReason.missing"));
        reason.setInvalid(missing || tooLong);
        return !lead.isInvalid() && !reason.isInvalid();
    }

    private ComboBox<LeadRow> lead() {
        lead.setLabel(text("lead"));
        lead.setHelperText(text("lead.help"));
        lead.setItems(query ->
                leads.candidates(id, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        lead.setItemLabelGenerator(row -> text("lead.label", row.number(), row.title()));
        lead.setRequiredIndicatorVisible(true);
        lead.setManualValidation(true);
        lead.setErrorMessage(getTranslation("filing.lead.missing"));
        lead.addValueChangeListener(change -> {
            lead.setInvalid(false);
            show(
                    change.getValue() == null
                            ? null
                            : leads.advice(id, change.getValue().id()));
        });
        return lead;
    }

    private TextArea reason() {
        reason.setLabel(text("leadReason"));
        reason.setHelperText(text("leadReason.help"));
        reason.setMaxLength(FilingProposal.LEAD_REASON_MAX);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        return reason;
    }

    private void show(@Nullable LeadAdvice found) {
        advice.setVisible(found != null);
        reasonNeeded = found != null && found.needsReason();
        reason.setVisible(reasonNeeded);
        reason.setRequiredIndicatorVisible(reasonNeeded);
        if (found != null) {
            String key = found.similar() ? found.earliest() ? "fit" : "later" : "unlike";
            advice.setText(text("advice." + key, found.similarity(), found.similarFrom()));
        }
    }

    private String text(String key, Object... arguments) {
        return getTranslation("filing.propose." + key, arguments);
    }
}
