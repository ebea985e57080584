package org.khorgos.withdrawal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.withdrawal.WithdrawalService;

/** Lets the first signatory withdraw a proposal from its pages. */
@org.springframework.stereotype.Component
class WithdrawalPartFactory implements ProposalPartFactory {
    private final WithdrawalService withdrawals;
    private final ProposalLifecycle lifecycle;
    private final AccessRule rule;
    private final CurrentUser current;

    WithdrawalPartFactory(
            WithdrawalService withdrawals, ProposalLifecycle lifecycle, AccessRule rule, CurrentUser current) {
        this.withdrawals = withdrawals;
        this.lifecycle = lifecycle;
        this.rule = rule;
        this.current = current;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "proposal.withdrawal";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        return Optional.of(part(new ProposalId(proposal)));
    }

    private Component part(ProposalId id) {
        ProposalFacts facts = lifecycle.facts(id);
        Actor actor = current.get();
        if (withdrawals.request(id).isPresent()) {
            return new HelpText(text("asked"));
        }
        boolean may = facts.firstSignatory().equals(actor.id()) && rule.may(actor, Operation.WITHDRAW, id);
        return may ? new WithdrawalPanel(withdrawals, facts) : new Div(new HelpText(text("none")));
    }

    private static String text(String key) {
        return I18NProvider.translate("proposal.withdrawal." + key);
    }
}
