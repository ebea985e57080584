package org.khorgos.portfolio.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.base.Money;
import org.khorgos.base.codes.Classification;
import org.khorgos.calendar.SessionRule;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.ExportRow;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalRow;

/** What an exported list says, in the reader's language and time zone. */
final class ExportColumns {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of(
            "number",
            "title",
            "title.en",
            "title.zh_CN",
            "title.ru",
            "acronym",
            "state",
            "stage",
            "country",
            "countries",
            "organisation",
            "signatory",
            "submitted",
            "session",
            "since",
            "sectors",
            "dac",
            "ford",
            "trlNow",
            "trlTarget",
            "requestedHome",
            "currencyHome",
            "requestedPartner",
            "currencyPartner");
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

    List<? extends @Nullable Object> cells(ExportRow exported) {
        ProposalRow row = exported.row();
        return Arrays.asList(
                row.number(),
                row.title(),
                exported.title("en"),
                exported.title("zh_CN"),
                exported.title("ru"),
                row.acronym(),
                text("state." + row.state().name()),
                text("stage." + row.state().stage().name()),
                Countries.name(row.partnerCountry(), language),
                joined(exported.countries().stream().map(code -> Countries.name(code, language))),
                row.homeOrganisation(),
                row.firstSignatory(),
                time(row.submittedAt()),
                session(row.session()),
                time(row.stateSince()),
                joined(exported.details().sectors().stream().map(this::sector)),
                codes(exported, Classification.DAC, SectorShare::dac),
                codes(exported, Classification.FORD, SectorShare::ford),
                exported.trlNow(),
                exported.trlTarget(),
                amount(row.requestedHome()),
                currency(row.requestedHome()),
                amount(row.requestedPartner()),
                currency(row.requestedPartner()));
    }

    private String sector(SectorShare sector) {
        String name = text("proposal.term.Sector." + sector.code().name());
        return sector.share() == null ? name : text("portfolio.export.sector", name, sector.share());
    }

    private String codes(ExportRow exported, Classification list, Function<SectorShare, String> code) {
        return joined(exported.details().sectors().stream()
                .map(code)
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> list.label(one, language)));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    private String session(SessionRule.@Nullable Session session) {
        return session == null
                ? ""
                : text("portfolio.session." + session.timing().name(), String.valueOf(session.year()));
    }

    private static String currency(@Nullable Money money) {
        return money == null ? "" : money.currency();
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
