package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.identity.CurrentUser;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.RecallService;

/** Lets an expert take the own review back while others of the round are awaited. */
@org.springframework.stereotype.Component
class OwnReviewPartFactory implements ProposalPartFactory {
    private final RecallService recalls;
    private final AccessRule rule;
    private final CurrentUser current;

    OwnReviewPartFactory(RecallService recalls, AccessRule rule, CurrentUser current) {
        this.recalls = recalls;
        this.rule = rule;
        this.current = current;
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public String titleKey() {
        return "review.recall.title";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        ProposalId id = new ProposalId(proposal);
        return rule.may(current.get(), Operation.RECALL_REVIEW, id)
                ? recalls.recallable(id).map(own -> part(id, own))
                : Optional.empty();
    }

    private Component part(ProposalId id, AssignmentId own) {
        return new Div(new HelpText(text("help")), new Button(text("button"), click -> ask(id, own)));
    }

    private void ask(ProposalId id, AssignmentId own) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(text("sure"));
        sure.setText(text("sure.text"));
        sure.setCancelable(true);
        sure.setCancelText(text("keep"));
        sure.setConfirmText(text("button"));
        sure.addConfirmListener(confirmed -> {
            recalls.recall(id, own);
            Notices.success(text("done"));
            UI.getCurrent().navigate("tasks");
        });
        sure.open();
    }

    private static String text(String key) {
        return I18NProvider.translate("review.recall." + key);
    }
}
