package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.calendar.SessionRule;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.DossierHead;

/** The few facts by which people recognise a proposal. */
final class HeadFacts {
    private HeadFacts() {}

    static FactList of(DossierHead head) {
        Locale language = UI.getCurrent().getLocale();
        FactList facts = new FactList()
                .fact(text("number"), head.number())
                .fact(text("call"), head.call())
                .fact(text("country"), Countries.name(head.partnerCountry(), language))
                .fact(text("organisation"), head.homeOrganisation())
                .fact(text("submitted"), date(head.submittedAt()))
                .fact(text("since"), date(head.stateSince()));
        if (!head.title().equals(head.originalTitle())) {
            facts.fact(text("originalTitle"), head.originalTitle());
        }
        if (head.session() != null) {
            facts.fact(text("session"), session(head.session()));
        }
        money(facts, "requestedHome", head.requestedHome());
        money(facts, "requestedPartner", head.requestedPartner());
        return facts;
    }

    private static String session(SessionRule.Session session) {
        return I18NProvider.translate("portfolio.session." + session.timing(), String.valueOf(session.year()));
    }

    private static void money(FactList facts, String name, @Nullable Money money) {
        if (money != null) {
            facts.fact(text(name), Formats.here().money(money));
        }
    }

    private static String date(@Nullable Instant instant) {
        return instant == null ? "" : Formats.here().dateTime(instant);
    }

    private static String text(String name) {
        return I18NProvider.translate("portfolio.column." + name);
    }
}
