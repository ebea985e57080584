package org.khorgos.portfolio.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.call.CallService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.portfolio.ExportRow;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalRows;
import org.khorgos.portfolio.ProposalSort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list into a file, line by line while it is read: exactly what the list shows to the same person. */
@Service
@Transactional(readOnly = true)
public class ExportService {
    private final ProposalRows rows;
    private final CallService calls;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    ExportService(ProposalRows rows, CallService calls, CurrentUser current, Messages messages, Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes and leaves the stream open; throws UncheckedIOException when the reader goes away. */
    @PreAuthorize("isAuthenticated()")
    public void write(
            ProposalFilter filter, ProposalSort sort, ExportFormat format, Locale language, OutputStream out) {
        Actor actor = current.get();
        ExportColumns columns = new ExportColumns(messages, language, actor.zone());
        String call = filter.call() == null ? "" : calls.get(filter.call()).title(language);
        try (TableFile file = format.begin(out, messages.get(language, "portfolio.proposals"))) {
            file.line(List.of(columns.filter(filter, call, clock.instant())));
            file.line(columns.headers());
            rows.each(actor, filter, sort, row -> add(file, columns, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(TableFile file, ExportColumns columns, ExportRow row) {
        try {
            file.line(columns.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
