package org.khorgos.draft.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.HomePartFactory;
import org.khorgos.base.ui.PageSection;
import org.khorgos.draft.AssignedSection;
import org.khorgos.draft.SectionAssignment;
import org.khorgos.draft.SectionService;
import org.springframework.stereotype.Component;

/** Shows on the home page which sections the reader still has to write, the most urgent first. */
@Component
class MySections implements HomePartFactory {
    private final SectionService assignments;
    private final Clock clock;

    MySections(SectionService assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public Optional<PageSection> create() {
        List<AssignedSection> mine = assignments.mine();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        I18NProvider.translate("proposal.assignment.mine"),
                        mine.stream().map(this::card).toArray(Div[]::new)));
    }

    private Div card(AssignedSection mine) {
        SectionAssignment one = mine.assignment();
        Anchor section = new Anchor(
                ProposalFormView.address(one.proposal(), one.section()),
                I18NProvider.translate("proposal.section." + one.section()));
        Span about = new Span(mine.number().isEmpty() ? mine.title() : mine.number() + " " + mine.title());
        about.addClassName("card-line");
        Div badges = new Div(DueBadge.of(one.end(), clock.instant()));
        badges.addClassName("card-badges");
        Div card = new Div(section, about, badges);
        card.addClassNames("card", "home-card");
        return card;
    }
}
