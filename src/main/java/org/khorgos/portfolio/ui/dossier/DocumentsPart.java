package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.portfolio.DossierHead;
import org.springframework.beans.factory.ObjectProvider;

/** What other features keep beside a proposal: its signatures, documents and withdrawal. */
@org.springframework.stereotype.Component
public class DocumentsPart implements DossierPart {
    public static final String TITLE = "portfolio.documents";
    private final ObjectProvider<ProposalPartFactory> factories;

    DocumentsPart(ObjectProvider<ProposalPartFactory> factories) {
        this.factories = factories;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return TITLE;
    }

    @Override
    public boolean shows(DossierHead head) {
        return factories.stream().findAny().isPresent();
    }

    @Override
    public boolean besideTasks() {
        return true;
    }

    @Override
    public Component create(DossierHead head) {
        Div parts = new Div();
        parts.addClassName("content-sections");
        factories.stream()
                .sorted(Comparator.comparingInt(ProposalPartFactory::order))
                .forEach(factory -> factory.create(head.id().value(), false)
                        .ifPresent(
                                part -> parts.add(new PageSection(I18NProvider.translate(factory.titleKey()), part))));
        return parts;
    }
}
