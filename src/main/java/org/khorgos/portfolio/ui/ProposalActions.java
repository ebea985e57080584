package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Notices;
import org.khorgos.inbox.TaskRow;
import org.khorgos.portfolio.DossierDetails;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.proposal.Incomplete;
import org.khorgos.proposal.ProposalService;
import org.khorgos.signature.TakeBackService;

/** What a reader can do on a proposal's page. */
@org.springframework.stereotype.Component
class ProposalActions {
    private final ProposalService proposals;
    private final TakeBackService takingBack;

    ProposalActions(ProposalService proposals, TakeBackService takingBack) {
        this.proposals = proposals;
        this.takingBack = takingBack;
    }

    /**
     * The buttons, the primary one last.
     *
     * @param changed to be run when the proposal has changed
     * @param toWithdrawal shows where it can be withdrawn
     */
    Component[] buttons(DossierDetails details, Runnable changed, Runnable toWithdrawal) {
        DossierHead head = details.head();
        List<Component> buttons = new ArrayList<>();
        boolean asked = details.holders().stream().anyMatch(holder -> holder.kind() == Operation.CONSENT_TO_WITHDRAWAL);
        if (details.actions().contains(Operation.WITHDRAW) && !asked) {
            buttons.add(withdraw(toWithdrawal));
        }
        if (details.actions().contains(Operation.SEND_FOR_SIGNATURE)) {
            buttons.add(send(head, changed));
        }
        if (details.actions().contains(Operation.TAKE_BACK)) {
            buttons.add(takeBack(head, changed));
        }
        if (!details.tasks().isEmpty()) {
            buttons.add(task(details.tasks().get(0)));
        } else if (details.actions().contains(Operation.EDIT_PROPOSAL)) {
            buttons.add(ActionButtons.to("portfolio.edit", Links.edit(head.id()), true));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button task(TaskRow task) {
        Button button =
                new Button(text("portfolio.openTask", text("task." + task.kind().name())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(Links.route(task))));
        return button;
    }

    private Button send(DossierHead head, Runnable changed) {
        return asking("portfolio.send", head, () -> send(head.id(), changed));
    }

    private Button takeBack(DossierHead head, Runnable changed) {
        return asking("portfolio.takeBack", head, () -> {
            takingBack.takeBack(head.id());
            Notices.success(text("portfolio.takenBack"));
            changed.run();
        });
    }

    private static Button asking(String key, DossierHead head, Runnable confirmed) {
        return new Button(text(key), click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(text(key + ".sure", head.title()));
            dialog.setText(text(key + ".consequence"));
            dialog.setCancelable(true);
            dialog.setCancelText(text("portfolio.cancel"));
            dialog.setConfirmText(text(key));
            dialog.addConfirmListener(confirm -> confirmed.run());
            dialog.open();
        });
    }

    private void send(ProposalId id, Runnable changed) {
        try {
            proposals.sendForSignature(id);
        } catch (Incomplete incomplete) {
            Notices.failure(incomplete.problems().stream()
                    .map(problem ->
                            text(problem.messageKey(), problem.arguments().toArray()))
                    .distinct()
                    .toList());
            return;
        }
        Notices.success(text("portfolio.sent"));
        changed.run();
    }

    private static Button withdraw(Runnable toWithdrawal) {
        Button button = new Button(text("portfolio.withdraw"), click -> toWithdrawal.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
