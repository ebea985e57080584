package org.khorgos.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.khorgos.base.Languages;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/**
 * A call for proposals.
 *
 * @param closes the cut-off: what is sent within that second is still in time
 * @param zone where the cut-off was set
 * @param capHome the most that one proposal may ask of the home side
 * @param capPartner the most that one proposal may ask of the partner side
 */
public record CallRow(
        UUID id,
        String code,
        String titleEnglish,
        String titleChinese,
        String titleRussian,
        int year,
        Instant opens,
        Instant closes,
        ZoneId zone,
        Money capHome,
        Money capPartner) {
    /** The title in that language, else in English. */
    public String title(Locale language) {
        return switch (Languages.tag(Languages.of(language.toLanguageTag()))) {
            case "zh_CN" -> titleChinese;
            case "ru" -> titleRussian;
            default -> titleEnglish;
        };
    }

    /** True from the opening to the end of the second of the cut-off. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !now.truncatedTo(ChronoUnit.SECONDS).isAfter(closes);
    }

    /** The most that one proposal may ask of that side. */
    public Money cap(Side side) {
        return side == Side.HOME ? capHome : capPartner;
    }
}
