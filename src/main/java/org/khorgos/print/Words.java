package org.khorgos.print;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.khorgos.base.Money;
import org.khorgos.base.WrittenDates;

/** Texts, dates and amounts as one reader expects them. */
record Words(Messages messages, Locale language, ZoneId zone) {
    private static final int MORE_THAN_CENTS = 9;

    String text(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    /** The word of the proposal's form for a term. */
    String term(Enum<?> term) {
        return text("proposal.term.%s.%s".formatted(term.getDeclaringClass().getSimpleName(), term.name()));
    }

    String country(String code) {
        return CountryNames.of(code, language);
    }

    String languageName(String tag) {
        return Languages.of(tag).getDisplayLanguage(language);
    }

    String date(LocalDate date) {
        return WrittenDates.day(date, language);
    }

    String dateTime(Instant instant) {
        return WrittenDates.minute(instant, zone, language) + " " + zone.getId();
    }

    String money(Money money) {
        return amount(money.amount(), money.currency());
    }

    /** An amount with its currency, with all digits that it has. */
    String amount(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(MORE_THAN_CENTS);
        return currency + "\u00a0" + format.format(amount);
    }
}
