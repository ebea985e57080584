package org.khorgos.review.ranking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the order of a call into a file: the places that the page shows to the same person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(RankingService.READERS)
public class RankingExportService {
    private static final List<String> HEADERS =
            List.of("place", "number", "title", "country", "state", "sum", "impact", "requested", "why");
    private final RankingService rankings;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    RankingExportService(RankingService rankings, CurrentUser current, Messages messages, Clock clock) {
        this.rankings = rankings;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes by place and leaves the stream open; throws UncheckedIOException when the reader goes away. */
    @PreAuthorize(RankingService.READERS)
    public void write(UUID call, ExportFormat format, Locale language, OutputStream out) {
        List<RankingRow> rows = rankings.ranking(call, language);
        ZoneId zone = current.get().zone();
        String now = WrittenDates.minute(clock.instant(), zone, language);
        try (TableFile file = format.begin(out, text(language, "review.ranking"))) {
            file.line(List.of(text(language, "review.ranking.exported", now, zone.getId())));
            file.line(HEADERS.stream()
                    .map(name -> text(language, "review.ranking." + name))
                    .toList());
            for (RankingRow row : rows) {
                file.line(cells(row, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<@Nullable Object> cells(RankingRow row, Locale language) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.place());
        cells.add(row.number());
        cells.add(row.title());
        cells.add(CountryNames.of(row.country(), language));
        cells.add(text(language, "state." + row.state().name()));
        cells.add(row.sum());
        cells.add(row.impact());
        cells.add(row.requested());
        cells.add(row.why());
        return cells;
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
