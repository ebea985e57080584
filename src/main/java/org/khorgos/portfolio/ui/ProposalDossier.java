package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.DossierFactory;
import org.khorgos.base.ui.PageSection;
import org.khorgos.portfolio.DossierDetails;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.ui.dossier.ContentSections;
import org.khorgos.portfolio.ui.dossier.DossierPart;
import org.khorgos.portfolio.ui.dossier.LazyTabs;

/** The proposal beside a task form: what it says at once, its documents and filing when they are opened. */
@org.springframework.stereotype.Component
class ProposalDossier implements DossierFactory {
    private final DossierService dossiers;
    private final List<DossierPart> parts;
    private final Clock clock;

    ProposalDossier(DossierService dossiers, List<DossierPart> parts, Clock clock) {
        this.dossiers = dossiers;
        this.parts = parts.stream()
                .filter(DossierPart::besideTasks)
                .sorted(Comparator.comparingInt(DossierPart::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public Component dossier(UUID proposal) {
        DossierDetails details =
                dossiers.overview(new ProposalId(proposal), UI.getCurrent().getLocale());
        DossierHead head = details.head();
        TabSheet sheet = new TabSheet();
        sheet.addClassName("dossier-tabs");
        LazyTabs tabs = new LazyTabs(sheet);
        tabs.add(text("portfolio.overview"), () -> ContentSections.of(details.content(), head));
        parts.stream()
                .filter(part -> part.shows(head))
                .forEach(part -> tabs.add(text(part.titleKey()), () -> part.create(head)));
        tabs.add(text("portfolio.facts"), () -> facts(details));
        Div dossier = new Div(new H2(Links.proposal(head.id(), Links.name(head.number(), head.title()))), sheet);
        dossier.addClassName("compact-dossier");
        return dossier;
    }

    private Component facts(DossierDetails details) {
        DossierHead head = details.head();
        Div facts = new Div(
                Stages.strip(head.state(), head.endedFrom()),
                new PageSection(
                        text("portfolio.holder"),
                        HolderWords.of(head.state(), head.stateSince(), details.holders(), clock.instant())),
                new PageSection(text("portfolio.facts"), HeadFacts.of(head)),
                new PageSection(text("portfolio.people"), PeopleList.of(details.people())));
        facts.addClassName("content-sections");
        return facts;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
