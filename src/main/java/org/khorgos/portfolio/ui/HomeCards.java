package org.khorgos.portfolio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.base.Money;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.portfolio.HomeFigures;

/** The row of figures on the home page; which ones there are depends on what the reader's roles may do. */
final class HomeCards {
    private HomeCards() {}

    static FigureCard[] of(HomeFigures figures, Actor actor) {
        List<FigureCard> cards = new ArrayList<>();
        cards.add(card("tasks", figures.tasks(), "tasks"));
        FigureCard overdue = card("overdue", figures.overdue(), "tasks?list=MINE&due=OVERDUE");
        cards.add(figures.overdue() > 0 ? overdue.tone(Tone.REFUSED) : overdue);
        cards.add(card("open", figures.open(), "tasks?list=CLAIMABLE"));
        if (actor.has(Role.PROPOSER) || figures.own() > 0) {
            cards.add(card("own", figures.own(), ProposalsAddress.MINE));
        }
        if (may(actor, Operation.VIEW)) {
            cards.add(card("inWork", figures.inWork(), ProposalsAddress.IN_WORK));
        }
        if (may(actor, Operation.VIEW_MONEY)) {
            cards.add(money("committedHome", figures.committedHome()));
            cards.add(money("committedPartner", figures.committedPartner()));
        }
        return cards.toArray(FigureCard[]::new);
    }

    private static boolean may(Actor actor, Operation facet) {
        return !Collections.disjoint(actor.roles(), PermissionCatalogue.roles(facet));
    }

    private static FigureCard card(String name, long figure, String route) {
        return new FigureCard(text(name), Formats.here().number(figure), text(name + ".hint")).to(route);
    }

    private static FigureCard money(String name, List<Money> sums) {
        String text = sums.stream().map(Formats.here()::money).collect(Collectors.joining(" + "));
        return new FigureCard(text(name), text, text(name + ".hint")).amount();
    }

    private static String text(String name) {
        return I18NProvider.translate("portfolio.figure." + name);
    }
}
