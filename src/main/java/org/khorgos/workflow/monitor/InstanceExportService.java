package org.khorgos.workflow.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Messages;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.table.TableFile;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of processes into a file, line by line while it is read: exactly what the list shows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceExportService {
    private final InstanceRows rows;
    private final InstanceListService list;
    private final CurrentUser current;
    private final Messages messages;
    private final Clock clock;

    InstanceExportService(
            InstanceRows rows, InstanceListService list, CurrentUser current, Messages messages, Clock clock) {
        this.rows = rows;
        this.list = list;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes and leaves the stream open; throws UncheckedIOException when the reader goes away. */
    public void write(
            InstanceFilter filter, InstanceSort sort, ExportFormat format, Locale language, OutputStream out) {
        InstanceColumns columns =
                new InstanceColumns(messages, language, current.get().zone());
        try (TableFile file = format.begin(out, messages.get(language, "monitoring.instances"))) {
            file.line(List.of(columns.filter(filter, list.choices(language), clock.instant())));
            file.line(columns.headers());
            rows.each(filter, sort, row -> add(file, columns, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(TableFile file, InstanceColumns columns, InstanceRow row) {
        try {
            file.line(columns.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
