package org.khorgos.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.call.CriterionKind;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the overview of a call's review into a file: the proposals that the page shows to the same person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(RoundOverviewService.READERS)
public class RoundExportService {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of(
            "number", "title", "country", "state", "asked", "accepted", "in", "late", "mean", "median", "spread");
    private final RoundOverviewService overviews;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    RoundExportService(RoundOverviewService overviews, CurrentUser current, Messages messages, Clock clock) {
        this.overviews = overviews;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes by number and leaves the stream open; throws UncheckedIOException when the reader goes away. */
    @PreAuthorize(RoundOverviewService.READERS)
    public void write(UUID call, RoundFilter filter, ExportFormat format, Locale language, OutputStream out) {
        List<RoundRow> rows = overviews.overview(call, language).proposals();
        String now = MINUTE.format(clock.instant().atZone(current.get().zone()));
        Lines lines = new Lines(language);
        try (TableFile file = format.begin(out, lines.text("review.rounds"))) {
            file.line(List.of(lines.text(
                    "review.rounds.exported", now, current.get().zone().getId())));
            file.line(lines.headers());
            for (RoundRow row : rows) {
                if (filter.takes(row)) {
                    file.line(lines.cells(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines in one language. */
    private final class Lines {
        private final Locale language;

        Lines(Locale language) {
            this.language = language;
        }

        List<String> headers() {
            List<String> headers = new ArrayList<>();
            HEADERS.forEach(name -> headers.add(text("review.rounds." + name)));
            for (CriterionKind kind : CriterionKind.values()) {
                headers.add(text("review.criterion." + kind.name().toLowerCase(Locale.ROOT)));
            }
            Stream.of("discussion", "result").forEach(name -> headers.add(text("review.rounds." + name)));
            return headers;
        }

        List<@Nullable Object> cells(RoundRow row) {
            Spread totals = row.figures().totals();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.number());
            cells.add(row.title());
            cells.add(CountryNames.of(row.country(), language));
            cells.add(text("state." + row.state().name()));
            cells.add(row.asked());
            cells.add(row.accepted());
            cells.add(row.in());
            cells.add(row.late());
            cells.add(totals.mean());
            cells.add(totals.median());
            cells.add(totals.spread());
            for (CriterionKind kind : CriterionKind.values()) {
                BigDecimal consensus = row.figures().consensus().of(kind);
                cells.add(consensus);
            }
            cells.add(text(row.figures().needsDiscussion() ? "review.rounds.yes" : "review.rounds.no"));
            cells.add(row.result() == null ? "" : text("review.result." + row.result()));
            return cells;
        }

        String text(String key, Object... arguments) {
            return messages.get(language, key, arguments);
        }
    }
}
