package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.DossierPage;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.filing.FilingService;
import org.khorgos.portfolio.DossierDetails;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.ui.dossier.ContentSections;
import org.khorgos.portfolio.ui.dossier.DiscussionPart;
import org.khorgos.portfolio.ui.dossier.DocumentsPart;
import org.khorgos.portfolio.ui.dossier.DossierPart;
import org.khorgos.portfolio.ui.dossier.LazyTabs;
import org.khorgos.portfolio.ui.dossier.MergedLine;

/** One proposal with all that the reader may know of it; with a comment in the address it opens the discussion there. */
@Route(value = "proposals/:id", layout = MainLayout.class)
@RouteAlias(value = "proposals/:id/discussion/:comment", layout = MainLayout.class)
@PermitAll
class ProposalView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ID = "id";
    private static final String COMMENT = "comment";
    private final DossierService dossiers;
    private final ProposalActions actions;
    private final FilingService filing;
    private final List<DossierPart> parts;
    private final Clock clock;
    private String title = "";

    ProposalView(
            DossierService dossiers,
            ProposalActions actions,
            FilingService filing,
            List<DossierPart> parts,
            Clock clock) {
        this.dossiers = dossiers;
        this.actions = actions;
        this.filing = filing;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageId.of(event, ProposalId::of), event.getRouteParameters().get(COMMENT));
    }

    private void show(ProposalId id, Optional<String> comment) {
        DossierDetails details = dossiers.overview(id, getLocale());
        DossierHead head = details.head();
        title = Links.name(head.number(), head.title());
        ViewHeader header = new ViewHeader(head.title(), about(head))
                .breadcrumb(getTranslation("portfolio.proposals"), ProposalsView.ROUTE)
                .badge(StateBadge.of(head.state().name()));
        DossierPage page = new DossierPage(header)
                .strip(Stages.strip(head.state(), head.endedFrom()))
                .aside(mergedInto(head))
                .aside(
                        new PageSection(
                                getTranslation("portfolio.holder"),
                                HolderWords.of(head.state(), head.stateSince(), details.holders(), clock.instant())),
                        new PageSection(getTranslation("portfolio.facts"), HeadFacts.of(head)),
                        new PageSection(getTranslation("portfolio.people"), PeopleList.of(details.people())));
        LazyTabs tabs = new LazyTabs(page.tabs());
        tabs.add(getTranslation("portfolio.overview"), () -> ContentSections.of(details.content(), head));
        parts.stream()
                .filter(part -> part.shows(head))
                .forEach(
                        part -> tabs.add(getTranslation(part.titleKey()), () -> part.create(head, comment.orElse(""))));
        comment.ifPresent(there -> tabs.select(getTranslation(DiscussionPart.TITLE)));
        header.action(actions.buttons(
                details, () -> show(id, Optional.empty()), () -> tabs.select(getTranslation(DocumentsPart.TITLE))));
        removeAll();
        add(page);
    }

    private Component[] mergedInto(DossierHead head) {
        if (head.state() != ProposalState.MERGED) {
            return new Component[0];
        }
        return filing
                .details(head.id())
                .mergedInto()
                .map(lead -> new PageSection(getTranslation("portfolio.filing.mergedInto"), new MergedLine(lead)))
                .stream()
                .toArray(Component[]::new);
    }

    private String about(DossierHead head) {
        String number = head.number().isEmpty() ? getTranslation("portfolio.noNumber") : head.number();
        if (!head.shows(Operation.VIEW_IDENTITY)) {
            return getTranslation("portfolio.about.blind", number, head.call());
        }
        return getTranslation("portfolio.about", number, head.firstSignatory(), head.call());
    }
}
