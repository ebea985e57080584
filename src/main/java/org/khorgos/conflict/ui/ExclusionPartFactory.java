package org.khorgos.conflict.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.conflict.Exclusion;
import org.khorgos.conflict.ExclusionService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;

/** Whom the proposers do not want to review: they write it, the secretary who chooses experts reads it. */
@org.springframework.stereotype.Component
class ExclusionPartFactory implements ProposalPartFactory {
    private final ExclusionService exclusions;
    private final AccessRule rule;
    private final CurrentUser current;

    ExclusionPartFactory(ExclusionService exclusions, AccessRule rule, CurrentUser current) {
        this.exclusions = exclusions;
        this.rule = rule;
        this.current = current;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "conflict.exclusion";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        ProposalId id = new ProposalId(proposal);
        Actor actor = current.get();
        if (rule.may(actor, Operation.NAME_EXCLUSION, id)) {
            return Optional.of(new ExclusionPanel(exclusions, id));
        }
        if (rule.may(actor, Operation.ASSIGN_EXPERTS, id)) {
            List<Exclusion> named = exclusions.named(id);
            return named.isEmpty() ? Optional.empty() : Optional.of(table(named));
        }
        return Optional.empty();
    }

    private static SmallTable table(List<Exclusion> named) {
        SmallTable table = ExclusionPanel.table();
        named.forEach(one -> table.row(ExclusionPanel.kind(one.kind()), one.name(), one.reason()));
        return table;
    }
}
