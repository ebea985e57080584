package org.khorgos.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.CurrentUser;

/** Lets whoever sees a proposal, apart from its own people, say that they are in conflict with it. */
@org.springframework.stereotype.Component
class OwnConflictPartFactory implements ProposalPartFactory {
    private final ConflictService conflicts;
    private final AccessRule rule;
    private final CurrentUser current;

    OwnConflictPartFactory(ConflictService conflicts, AccessRule rule, CurrentUser current) {
        this.conflicts = conflicts;
        this.rule = rule;
        this.current = current;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String titleKey() {
        return "conflict.declare";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        ProposalId id = new ProposalId(proposal);
        boolean may = !editable && rule.may(current.get(), Operation.VIEW, id) && conflicts.mayDeclare(id);
        return may ? Optional.of(part(id)) : Optional.empty();
    }

    private Component part(ProposalId id) {
        Button declare = new Button(text("button"), click -> new ConflictReasonDialog(
                        text("title"), text("consequence"), text("button"), reason -> {
                            conflicts.declare(id, reason);
                            Notices.success(text("done"));
                            UI.getCurrent().navigate("");
                        })
                .open());
        declare.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(new HelpText(text("help")), declare);
    }

    private static String text(String key) {
        return I18NProvider.translate("conflict.declare." + key);
    }
}
