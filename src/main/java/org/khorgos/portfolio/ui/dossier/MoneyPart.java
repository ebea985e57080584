package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.Side;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.funding.AllocationDetails;
import org.khorgos.funding.AllocationDetails.Signed;
import org.khorgos.funding.FundingService;
import org.khorgos.portfolio.DossierHead;

/** What was asked, recommended, offered and committed. */
@org.springframework.stereotype.Component
class MoneyPart implements DossierPart {
    private final FundingService funding;

    MoneyPart(FundingService funding) {
        this.funding = funding;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "portfolio.money";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.shows(Operation.VIEW_MONEY) && head.state().stage().compareTo(Stage.GOVERNMENT) >= 0;
    }

    @Override
    public Component create(DossierHead head) {
        Div parts = new Div();
        parts.addClassName("content-sections");
        funding.details(head.id())
                .ifPresentOrElse(
                        details -> parts.add(amounts(details), reasons(details), movements(details)),
                        () -> parts.add(new Span(text("portfolio.money.none"))));
        return parts;
    }

    private static Component amounts(AllocationDetails details) {
        SmallTable table = new SmallTable(
                text("portfolio.money"),
                text("funding.side"),
                text("funding.requested"),
                text("funding.recommended"),
                text("funding.offered"));
        for (Side side : Side.values()) {
            table.row(
                    text("funding.side." + side),
                    Formats.here().money(details.requested().of(side)),
                    Formats.here().money(details.recommended().of(side)),
                    Formats.here().money(details.offered().of(side)));
        }
        return new PageSection(text("funding.status." + details.status()), table);
    }

    private static Component reasons(AllocationDetails details) {
        FactList facts = new FactList()
                .fact(text("funding.reason"), new Prose(details.reason()))
                .fact(text("funding.recommendedBy"), signed(details.recommendedBy()));
        if (details.committedBy() != null) {
            facts.fact(text("funding.committedBy"), signed(details.committedBy()));
        }
        if (details.refusedBy() != null) {
            facts.fact(text("funding.refusedBy"), signed(details.refusedBy()));
        }
        if (!details.answer().isBlank()) {
            facts.fact(text("funding.answer"), new Prose(details.answer()));
        }
        return new PageSection(text("portfolio.money.reasons"), facts);
    }

    private static Component movements(AllocationDetails details) {
        SmallTable table = new SmallTable(
                text("portfolio.money.movements"),
                text("portfolio.history.at"),
                text("portfolio.money.movement"),
                text("funding.side"),
                text("funding.amount"));
        details.movements()
                .forEach(row -> table.row(
                        Formats.here().dateTime(row.at()),
                        text("portfolio.movement." + row.movement()),
                        text("funding.side." + row.side()),
                        Formats.here().money(row.amount())));
        table.addClassName("last-is-number");
        return new PageSection(text("portfolio.money.movements"), table);
    }

    private static String signed(@Nullable Signed signed) {
        return signed == null
                ? ""
                : text("portfolio.signed", signed.by(), Formats.here().dateTime(signed.at()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
