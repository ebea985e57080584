package org.khorgos.discussion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.HomePartFactory;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Texts;
import org.khorgos.discussion.AskedOfMe;
import org.khorgos.discussion.CommentPage;
import org.khorgos.discussion.RequestService;
import org.springframework.stereotype.Component;

/** Shows on the home page what comments ask the reader to do, the most urgent first. */
@Component
class AskedOfMePart implements HomePartFactory {
    private final RequestService requests;
    private final Clock clock;

    AskedOfMePart(RequestService requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Optional<PageSection> create() {
        List<AskedOfMe> mine = requests.mine();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        Texts.text("discussion.request.mine"),
                        mine.stream().map(this::card).toArray(Div[]::new)));
    }

    private Div card(AskedOfMe one) {
        Anchor proposal = new Anchor(
                CommentPage.of(one.proposal(), one.comment()),
                one.number().isEmpty() ? one.title() : one.number() + " " + one.title());
        Span words = new Span(one.beginning());
        words.addClassName("card-line");
        Div badges = new Div(new Span(Texts.text(
                "discussion.request.by", one.askerName(), Texts.text("discussion.audience." + one.audience()))));
        badges.addClassName("card-badges");
        if (one.due() != null) {
            badges.add(DueBadge.of(one.end(), clock.instant()));
        }
        Div card = new Div(proposal, words, badges);
        card.addClassNames("card", "home-card");
        return card;
    }
}
