package org.khorgos.portfolio.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingStatistics;
import org.khorgos.filing.FilingStatistics.CountryLine;
import org.khorgos.filing.FilingStatistics.Line;
import org.khorgos.filing.FilingStatisticsService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.portfolio.Countries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the figures of filing into a file: the same tables as on their page. */
@Service
@Transactional(readOnly = true)
public class StatisticsExportService {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final FilingStatisticsService statistics;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    StatisticsExportService(FilingStatisticsService statistics, CurrentUser current, Messages messages, Clock clock) {
        this.statistics = statistics;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes and leaves the stream open; throws UncheckedIOException when the reader goes away. */
    @PreAuthorize("isAuthenticated()")
    public void write(int year, ExportFormat format, Locale language, OutputStream out) {
        FilingStatistics figures = statistics.of(year);
        Tables tables = new Tables(language);
        try (TableFile file = format.begin(out, tables.text("portfolio.statistics"))) {
            ZoneId zone = current.get().zone();
            String now = MINUTE.format(clock.instant().atZone(zone));
            file.line(List.of(tables.text("portfolio.statistics.exported", String.valueOf(year), now, zone.getId())));
            tables.totals(file, figures);
            tables.lines(file, "portfolio.statistics.proposers", "filing.proposer.", figures.proposers());
            tables.lines(file, "portfolio.statistics.classes", "filing.class.", figures.classes());
            tables.countries(file, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables in one language. */
    private final class Tables {
        private final Locale language;

        Tables(Locale language) {
            this.language = language;
        }

        void totals(TableFile file, FilingStatistics figures) throws IOException {
            lines(file, "portfolio.statistics.outcomes", "filing.outcome.", figures.outcomes());
            file.line(List.of(text("portfolio.statistics.received"), figures.received()));
            file.line(List.of(text("portfolio.statistics.waiting"), figures.waiting()));
            file.line(List.of(text("portfolio.statistics.ended"), figures.ended()));
        }

        void lines(TableFile file, String title, String prefix, List<Line> lines) throws IOException {
            head(file, text(title), text("portfolio.statistics.number"), text("portfolio.statistics.share"));
            for (Line line : lines) {
                file.line(List.of(text(prefix + line.name()), line.count(), line.percent()));
            }
        }

        void countries(TableFile file, FilingStatistics figures) throws IOException {
            head(
                    file,
                    text("portfolio.statistics.countries"),
                    text("portfolio.statistics.received"),
                    text("filing.outcome." + FilingOutcome.FILED),
                    text("filing.outcome." + FilingOutcome.MERGED),
                    text("filing.outcome." + FilingOutcome.CONVERTED),
                    text("portfolio.statistics.share"));
            for (CountryLine line : figures.countries()) {
                file.line(List.of(
                        country(line.country()),
                        line.received(),
                        line.filed(),
                        line.merged(),
                        line.converted(),
                        line.percent()));
            }
        }

        String text(String key, Object... arguments) {
            return messages.get(language, key, arguments);
        }

        private void head(TableFile file, String... titles) throws IOException {
            file.line(List.of());
            file.line(List.of(titles));
        }

        private String country(String code) {
            return code.isEmpty() ? text("portfolio.statistics.noCountry") : Countries.name(code, language);
        }
    }
}
