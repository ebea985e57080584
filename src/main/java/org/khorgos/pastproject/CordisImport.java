package org.khorgos.pastproject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.cordis.Columns;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.CsvRow;
import org.khorgos.cordis.CsvRows;
import org.khorgos.cordis.Fields;
import org.khorgos.cordis.Rejection;
import org.khorgos.cordis.RowRejected;
import org.springframework.stereotype.Component;

/** Imports files of any size in constant memory: reads some rows, stores them, forgets them. */
@Component
public class CordisImport {
    private static final int ROWS = 500;
    private final PastProjectImportService service;
    private final AtomicBoolean running = new AtomicBoolean();

    CordisImport(PastProjectImportService service) {
        this.service = service;
    }

    /** Reads a row of one kind. */
    private interface Reading<T> {
        T read(Fields fields) throws RowRejected;
    }

    /** Stores rows of one kind. */
    private interface Storing<T> {
        Stored store(ImportId id, CordisFile file, List<SourceRow<T>> rows);
    }

    /**
     * Imports projects first, then participants. Throws Refused, with nothing imported, when a header lacks a column or
     * another import is running here; throws UncheckedIOException when a file cannot be read.
     */
    public ImportSummary run(List<CordisFile> files, ImportListener listener) {
        if (!running.compareAndSet(false, true)) {
            throw new Refused("pastproject.running");
        }
        try {
            files.forEach(CordisFile::check);
            return new ImportSummary(files.stream()
                    .sorted(Comparator.comparing(CordisFile::kind))
                    .map(file -> importFile(file, listener))
                    .toList());
        } finally {
            running.set(false);
        }
    }

    private FileSummary importFile(CordisFile file, ImportListener listener) {
        return switch (file.kind()) {
            case PROJECTS -> importFile(file, Project::read, service::storeProjects, listener);
            case PARTICIPANTS -> importFile(file, Participation::read, service::storeParticipations, listener);
        };
    }

    private <T> FileSummary importFile(
            CordisFile file, Reading<T> reading, Storing<T> storing, ImportListener listener) {
        ImportId id = service.begin(file);
        FileSummary sum = new FileSummary(file.kind(), file.name(), 0, 0, 0, 0);
        long read = 0;
        try (CsvRows rows = file.rows()) {
            Columns columns = Columns.of(file, rows.header());
            for (List<CsvRow> some = take(rows); !some.isEmpty(); some = take(rows)) {
                List<Rejection> rejections = new ArrayList<>();
                List<SourceRow<T>> good = good(some, columns, reading, file, rejections);
                Stored stored = good.isEmpty() ? new Stored(0, 0, 0, List.of()) : storing.store(id, file, good);
                sum = sum.plus(stored, rejections.size());
                Stream.concat(rejections.stream(), stored.rejections().stream())
                        .sorted(Comparator.comparingLong(Rejection::line))
                        .forEach(listener::rejected);
                read += some.size();
                listener.read(file, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        service.finish(id, sum);
        return sum;
    }

    private static <T> List<SourceRow<T>> good(
            List<CsvRow> rows, Columns columns, Reading<T> reading, CordisFile file, List<Rejection> rejections) {
        List<SourceRow<T>> good = new ArrayList<>();
        for (CsvRow row : rows) {
            try {
                Fields fields = columns.fields(row);
                good.add(new SourceRow<>(row.line(), fields.hash(), reading.read(fields)));
            } catch (RowRejected rejected) {
                rejections.add(new Rejection(file.name(), row.line(), rejected.reason()));
            }
        }
        return good;
    }

    private static List<CsvRow> take(CsvRows rows) throws IOException {
        List<CsvRow> some = new ArrayList<>();
        @Nullable CsvRow row = rows.next();
        while (row != null) {
            some.add(row);
            row = some.size() < ROWS ? rows.next() : null;
        }
        return some;
    }
}
