package org.khorgos.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.funding.AllocationService;
import org.khorgos.funding.FundingService;
import org.springframework.stereotype.Component;

/** The finance controller, as the second person, commits what is set aside or refuses. */
@Component
class CommitAllocationForm implements TaskFormFactory {
    private static final int REASON_MAX = 2000;
    private final AllocationService allocations;
    private final FundingService funding;

    CommitAllocationForm(AllocationService allocations, FundingService funding) {
        this.allocations = allocations;
        this.funding = funding;
    }

    @Override
    public String kind() {
        return Operation.COMMIT_ALLOCATION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        ReasonField answer = new ReasonField(
                I18NProvider.translate("funding.answer"), REASON_MAX, I18NProvider.translate("funding.answer.needed"));
        answer.setHelperText(I18NProvider.translate("funding.answer.help"));
        Div content = new Div(new HelpText(I18NProvider.translate("funding.commit.help")));
        funding.details(id).ifPresent(details -> content.add(new AllocationPanel(details)));
        content.add(answer);
        Button refuse = new Button(I18NProvider.translate("funding.refuse"), click -> {
            if (answer.isGiven()) {
                confirmRefusal(() -> answer(context, id, false, answer.text()));
            }
        });
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button commit =
                new Button(I18NProvider.translate("funding.commit"), click -> answer(context, id, true, answer.text()));
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new TaskForm(content, List.of(refuse, commit));
    }

    private void answer(TaskContext context, ProposalId id, boolean committed, String reason) {
        context.decide(() -> allocations.commit(id, committed, reason));
    }

    private static void confirmRefusal(Runnable refusal) {
        ConfirmDialog dialog = new ConfirmDialog(
                I18NProvider.translate("funding.refuse.title"),
                I18NProvider.translate("funding.refuse.text"),
                I18NProvider.translate("funding.refuse"),
                event -> refusal.run());
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("funding.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
