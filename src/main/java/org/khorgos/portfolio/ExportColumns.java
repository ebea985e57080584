package org.khorgos.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.base.Money;

/** What an exported list says, in the reader's language and time zone. */
final class ExportColumns {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of(
            "number",
            "title",
            "acronym",
            "state",
            "stage",
            "country",
            "organisation",
            "signatory",
            "submitted",
            "since",
            "requestedHome",
            "requestedPartner");
    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;

    ExportColumns(Messages messages, Locale language, ZoneId zone) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
    }

    /** One sentence that says what was wanted and when. */
    String filter(ProposalFilter filter, String call, Instant now) {
        List<String> parts = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            parts.add(text("portfolio.export.words", filter.text()));
        }
        if (filter.stage() != null) {
            parts.add(text("stage." + filter.stage().name()));
        }
        if (filter.group() != null) {
            parts.add(text("portfolio.group." + filter.group().name()));
        }
        if (!filter.country().isEmpty()) {
            parts.add(Countries.name(filter.country(), language));
        }
        if (!call.isEmpty()) {
            parts.add(call);
        }
        if (filter.mine()) {
            parts.add(text("portfolio.filter.mine"));
        }
        String wanted = parts.isEmpty() ? text("portfolio.export.all") : String.join("; ", parts);
        return text("portfolio.export.filter", wanted, time(now), zone.getId());
    }

    List<String> headers() {
        return HEADERS.stream().map(name -> text("portfolio.column." + name)).toList();
    }

    List<? extends @Nullable Object> cells(ProposalRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.acronym(),
                text("state." + row.state().name()),
                text("stage." + row.state().stage().name()),
                Countries.name(row.partnerCountry(), language),
                row.homeOrganisation(),
                row.firstSignatory(),
                time(row.submittedAt()),
                time(row.stateSince()),
                amount(row.requestedHome()),
                amount(row.requestedPartner()));
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(zone));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private String text(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
