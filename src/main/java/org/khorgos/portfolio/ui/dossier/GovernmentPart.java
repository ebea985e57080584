package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.approval.ApprovalDetails;
import org.khorgos.approval.ApprovalDetails.CoOpinionRow;
import org.khorgos.approval.ApprovalDetails.DecisionRow;
import org.khorgos.approval.ApprovalDetails.Signed;
import org.khorgos.approval.ApprovalService;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.portfolio.DossierHead;

/** The host unit's work, the co-opinions and the decisions of both governments. */
@org.springframework.stereotype.Component
class GovernmentPart implements DossierPart {
    private final ApprovalService approvals;

    GovernmentPart(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "portfolio.government";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.shows(Operation.VIEW_OPINIONS) && head.state().stage().compareTo(Stage.COMMITTEE) >= 0;
    }

    @Override
    public Component create(DossierHead head) {
        Div parts = new Div();
        parts.addClassName("content-sections");
        approvals
                .details(head.id())
                .ifPresentOrElse(
                        details -> fill(parts, details), () -> parts.add(new Span(text("portfolio.government.none"))));
        return parts;
    }

    private static void fill(Div parts, ApprovalDetails details) {
        details.decisions().forEach(row -> parts.add(decision(row)));
        parts.add(opinion(details));
        details.coOpinions().forEach(row -> parts.add(coOpinion(row)));
        parts.add(assignment(details));
    }

    private static Component assignment(ApprovalDetails details) {
        FactList facts = new FactList()
                .fact(text("approval.host"), details.host())
                .fact(text("approval.filingClass"), text("approval.filingClass." + details.filingClass()))
                .fact(text("approval.handling"), text("approval.handling." + details.handling()))
                .fact(text("approval.assigned"), signed(details.assigned()))
                .fact(text("portfolio.government.answered"), signed(details.answered()));
        if (!details.objection().isBlank()) {
            facts.fact(text("approval.objection"), new Prose(details.objection()));
        }
        if (details.binding()) {
            facts.fact(text("portfolio.government.binding"), text("portfolio.government.binding.text"));
        }
        return new PageSection(text("portfolio.government.assignment"), facts);
    }

    private static Component opinion(ApprovalDetails details) {
        return new PageSection(
                text("approval.opinion"),
                new FactList()
                        .fact(text("approval.opinion"), new Prose(details.opinion()))
                        .fact(text("portfolio.government.given"), signed(details.opinionGiven()))
                        .fact(text("approval.opinionNote"), new Prose(details.opinionNote()))
                        .fact(text("portfolio.government.approved"), signed(details.opinionApproved())));
    }

    private static Component coOpinion(CoOpinionRow row) {
        FactList facts = new FactList()
                .fact(
                        text("approval.stance"),
                        text("approval.stance." + (row.stance() == null ? "awaited" : row.stance())))
                .fact(text("approval.coOpinion.text"), new Prose(row.text()))
                .fact(text("portfolio.government.given"), signed(row.given()));
        return new PageSection(text("approval.coOpinionOf", row.name()), facts);
    }

    private static Component decision(DecisionRow row) {
        return new PageSection(
                text("approval.decisionOf." + row.side()),
                new FactList()
                        .fact(text("portfolio.government.decision"), text("approval.decision." + row.decision()))
                        .fact(text("approval.reason"), new Prose(row.reason()))
                        .fact(text("portfolio.government.given"), signed(row.decided())));
    }

    private static String signed(@Nullable Signed signed) {
        return signed == null
                ? ""
                : text("portfolio.signed", signed.by(), Formats.here().dateTime(signed.at()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
