package org.khorgos.withdrawal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.identity.UserDirectory;
import org.khorgos.withdrawal.WithdrawalRow;
import org.khorgos.withdrawal.WithdrawalService;

/** The office's answer to a request to withdraw. */
class ConsentForm extends Div {
    private final WithdrawalService withdrawals;
    private final TaskContext context;

    ConsentForm(WithdrawalService withdrawals, UserDirectory users, TaskContext context) {
        this.withdrawals = withdrawals;
        this.context = context;
        addClassName("consent-form");
        Div request = new Div();
        withdrawals.request(id()).ifPresent(row -> request.add(facts(row, users)));
        add(new PageSection(text("title"), new HelpText(text("help")), request));
    }

    List<Button> decisions() {
        Button refuse = new Button(text("refuse"), click -> answer(false));
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button consent = new Button(text("consent"), click -> askToConsent());
        consent.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(refuse, consent);
    }

    private FactList facts(WithdrawalRow request, UserDirectory users) {
        return new FactList()
                .fact(text("by"), users.get(request.askedBy()).displayName())
                .fact(text("at"), Formats.here().dateTime(request.askedAt()))
                .fact(text("reason"), request.reason());
    }

    private void askToConsent() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("confirm.title"));
        dialog.setText(text("confirm.consequence"));
        dialog.setConfirmText(text("consent"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("proposal.cancel"));
        dialog.addConfirmListener(confirm -> answer(true));
        dialog.open();
    }

    private void answer(boolean consent) {
        context.decide(() -> withdrawals.answer(id(), consent));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key) {
        return getTranslation("proposal.consent." + key);
    }
}
