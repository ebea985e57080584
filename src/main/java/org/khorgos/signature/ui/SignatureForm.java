package org.khorgos.signature.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.identity.UserDirectory;
import org.khorgos.signature.SignatureService;

/** Signing a proposal, or saying why not. */
class SignatureForm extends Div {
    private final SignatureService signatures;
    private final TaskContext context;
    private final String shown;
    private final TextArea reason = new TextArea();

    SignatureForm(SignatureService signatures, UserDirectory users, TaskContext context) {
        this.signatures = signatures;
        this.context = context;
        this.shown = signatures.fingerprint(id());
        addClassName("signature-form");
        reason.setLabel(text("reason"));
        reason.setHelperText(text("reason.help"));
        reason.setMaxLength(SignatureService.REASON_MAX);
        reason.setManualValidation(true);
        reason.addClassName("wide-field");
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(
                new PageSection(
                        text("title"),
                        new HelpText(text("help")),
                        new SignatoryList(signatures.signatories(id()), users)),
                new PageSection(text("no"), reason));
    }

    List<Button> decisions() {
        Button decline = new Button(text("decline"), click -> askToDecline());
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button sign = new Button(text("sign"), click -> sign());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(decline, sign);
    }

    private void sign() {
        signatures.sign(id(), shown);
        context.done().run();
    }

    private void askToDecline() {
        boolean tooLong = reason.getValue().length() > SignatureService.REASON_MAX;
        reason.setErrorMessage(
                tooLong
                        ? getTranslation("proposal.problem.tooLong", SignatureService.REASON_MAX)
                        : text("reason.missing"));
        reason.setInvalid(tooLong || reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("decline.title"));
        dialog.setText(text("decline.consequence"));
        dialog.setConfirmText(text("decline"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("proposal.cancel"));
        dialog.addConfirmListener(confirm -> decline());
        dialog.open();
    }

    private void decline() {
        signatures.decline(id(), reason.getValue());
        context.done().run();
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key) {
        return getTranslation("proposal.sign." + key);
    }
}
