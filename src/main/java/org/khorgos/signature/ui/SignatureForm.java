package org.khorgos.signature.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
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
        answer(() -> signatures.sign(id(), shown));
    }

    /** Who sees the proposal no more reads on the page of the task what became of it. */
    private void answer(SerializableRunnable act) {
        try {
            act.run();
        } catch (NotFound gone) {
            UI.getCurrent().refreshCurrentRoute(false);
            return;
        }
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
        answer(() -> signatures.decline(id(), reason.getValue()));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key) {
        return getTranslation("proposal.sign." + key);
    }
}
