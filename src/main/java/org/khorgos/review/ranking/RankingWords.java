package org.khorgos.review.ranking;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;

/** Says in one language what puts a proposal before the next one. */
record RankingWords(Messages messages, Locale language, ZoneId zone) {
    /** @param next null for the last one */
    String why(RankedProposal one, @Nullable RankedProposal next) {
        if (next == null) {
            return text("last");
        }
        RankingEntry first = one.entry();
        RankingEntry second = next.entry();
        return switch (RankingCriterion.separating(first, second).orElse(RankingCriterion.NUMBER)) {
            case SUM -> text("SUM", score(first.sum()), score(second.sum()));
            case IMPACT -> text("IMPACT", score(first.impact()), score(second.impact()));
            case REQUESTED -> requested(one, next);
            case SUBMITTED -> text("SUBMITTED", minute(first.submittedAt()), minute(second.submittedAt()));
            case NUMBER -> text("NUMBER");
        };
    }

    private String requested(RankedProposal one, RankedProposal next) {
        BigDecimal more = next.entry().requested();
        BigDecimal less = one.entry().requested();
        return one.money() && next.money() && less != null && more != null
                ? text("REQUESTED", amount(less), amount(more))
                : text("REQUESTED.hidden");
    }

    private String score(BigDecimal score) {
        return number(score, 1);
    }

    private String amount(BigDecimal amount) {
        return number(amount, 2);
    }

    private String number(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(digits);
        return format.format(number);
    }

    private String minute(Instant at) {
        return WrittenDates.minute(at, zone, language);
    }

    String text(String key, Object... arguments) {
        return messages.get(language, "review.ranking.why." + key, arguments);
    }
}
