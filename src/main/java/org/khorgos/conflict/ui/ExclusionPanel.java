package org.khorgos.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.conflict.Exclusion;
import org.khorgos.conflict.ExclusionDraft;
import org.khorgos.conflict.ExclusionService;

/** The proposers name people and organisations that shall not review their proposal, and take them back. */
class ExclusionPanel extends Div {
    private final ExclusionService exclusions;
    private final ProposalId proposal;
    private final Div named = new Div();
    private final Select<Exclusion.Kind> kind = new Select<>();
    private final TextField name = new TextField();
    private final ReasonField reason = new ReasonField(
            text("reason"), ExclusionDraft.REASON_MAX, I18NProvider.translate("conflict.problem.reason"));
    private final Button add = new Button(text("add"), click -> add());

    ExclusionPanel(ExclusionService exclusions, ProposalId proposal) {
        this.exclusions = exclusions;
        this.proposal = proposal;
        kind.setLabel(text("kind"));
        kind.setItems(Exclusion.Kind.values());
        kind.setItemLabelGenerator(ExclusionPanel::kind);
        kind.setValue(Exclusion.Kind.PERSON);
        name.setLabel(text("name"));
        name.setHelperText(text("name.help"));
        name.setMaxLength(ExclusionDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setErrorMessage(I18NProvider.translate("conflict.problem.name"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        reason.setRequiredIndicatorVisible(true);
        add(new HelpText(text("help", Exclusion.MOST)), named, kind, name, reason, add);
        show();
    }

    static SmallTable table() {
        return new SmallTable(I18NProvider.translate("conflict.exclusion"), text("kind"), text("name"), text("reason"));
    }

    static String kind(Exclusion.Kind kind) {
        return text("kind." + kind);
    }

    private void show() {
        List<Exclusion> own = exclusions.own(proposal);
        named.removeAll();
        if (!own.isEmpty()) {
            SmallTable table = new SmallTable(
                    I18NProvider.translate("conflict.exclusion"), text("kind"), text("name"), text("reason"), "");
            own.forEach(one ->
                    table.row(new Span(kind(one.kind())), new Span(one.name()), new Span(one.reason()), takeBack(one)));
            named.add(table);
        }
        add.setEnabled(own.size() < Exclusion.MOST);
    }

    private Component takeBack(Exclusion exclusion) {
        Button button = new Button(text("takeBack"), click -> {
            exclusions.takeBack(proposal, exclusion.id());
            show();
        });
        button.setAriaLabel(text("takeBack.of", exclusion.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add() {
        name.setInvalid(name.getValue().isBlank());
        boolean given = reason.isGiven();
        if (name.isInvalid() || !given) {
            return;
        }
        exclusions.name(proposal, new ExclusionDraft(kind.getValue(), name.getValue(), reason.text()));
        name.clear();
        reason.clear();
        show();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("conflict.exclusion." + key, arguments);
    }
}
