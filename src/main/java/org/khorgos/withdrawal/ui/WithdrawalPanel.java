package org.khorgos.withdrawal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.withdrawal.WithdrawalService;

/** Withdrawing, with its consequence said before and a reason asked for. */
class WithdrawalPanel extends Div {
    private final WithdrawalService withdrawals;
    private final ProposalFacts facts;
    private final TextArea reason = new TextArea();

    WithdrawalPanel(WithdrawalService withdrawals, ProposalFacts facts) {
        this.withdrawals = withdrawals;
        this.facts = facts;
        addClassName("withdrawal");
        Button ask = new Button(text("button"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        add(new HelpText(consequence()), ask);
    }

    private String consequence() {
        return text(facts.freelyWithdrawn() ? "free" : "consent");
    }

    private void ask() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("proposal.withdrawal.title", facts.title()));
        reason.setLabel(text("reason"));
        reason.setMaxLength(WithdrawalService.REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(text("reason.missing"));
        reason.setWidthFull();
        dialog.add(new Paragraph(consequence()), reason);
        Button cancel = new Button(getTranslation("proposal.cancel"), click -> dialog.close());
        Button withdraw = new Button(text("button"), click -> withdraw(dialog));
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(cancel, withdraw);
        dialog.open();
        reason.focus();
    }

    private void withdraw(Dialog dialog) {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        withdrawals.withdraw(facts.id(), reason.getValue());
        dialog.close();
        Notices.success(text(facts.freelyWithdrawn() ? "done" : "sent"));
        UI.getCurrent().navigate("proposals/" + facts.id());
    }

    private String text(String key) {
        return getTranslation("proposal.withdrawal." + key);
    }
}
