package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khorgos.base.Refused;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Rejection;
import org.khorgos.identity.Actor;
import org.khorgos.identity.SystemUser;
import org.khorgos.pastproject.CordisImport;
import org.khorgos.pastproject.ImportListener;
import org.khorgos.pastproject.ImportSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports files one after another in a thread of its own and tells the browser tab how it goes, as long as it is open. */
@Component
class ImportJobs {
    /** Most rejected rows that are kept for a screen. */
    static final int REJECTIONS_MAX = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private final CordisImport imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "past-projects");
        thread.setDaemon(true);
        return thread;
    });

    ImportJobs(CordisImport imports) {
        this.imports = imports;
    }

    /** A screen that shows an import; called with the tab locked. */
    interface Watcher {
        void read(CordisFile file, long rows);

        void finished(ImportSummary summary, List<Rejection> rejections);

        void stopped();
    }

    /** Imports the files as that user and deletes them. */
    void start(Actor actor, List<CordisFile> files, UI ui, Watcher watcher) {
        worker.execute(() -> SystemUser.as(actor, () -> run(files, ui, watcher)));
    }

    private void run(List<CordisFile> files, UI ui, Watcher watcher) {
        List<Rejection> rejections = new ArrayList<>();
        try {
            ImportSummary summary = imports.run(files, new ImportListener() {
                @Override
                public void rejected(Rejection rejection) {
                    if (rejections.size() < REJECTIONS_MAX) {
                        rejections.add(rejection);
                    }
                }

                @Override
                public void read(CordisFile file, long rows) {
                    tell(ui, () -> watcher.read(file, rows));
                }
            });
            tell(ui, () -> watcher.finished(summary, rejections));
        } catch (RuntimeException e) {
            if (!(e instanceof Refused)) {
                LOG.error("the import stopped", e);
            }
            tell(ui, () -> {
                watcher.stopped();
                throw e;
            });
        } finally {
            files.forEach(ImportJobs::delete);
        }
    }

    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LOG.debug("nobody watches the import any more");
        }
    }

    static void delete(CordisFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
