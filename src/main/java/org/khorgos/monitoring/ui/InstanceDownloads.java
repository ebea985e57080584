package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.workflow.monitor.InstanceExportService;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceSort;

/** Links that download what the list of processes shows at that moment. */
final class InstanceDownloads {
    private final InstanceExportService exports;
    private final Clock clock;
    private final Locale language;
    private volatile Wanted wanted = new Wanted(InstanceFilter.ALL, InstanceSort.LATEST);

    /** Read by the download's own thread. */
    private record Wanted(InstanceFilter filter, InstanceSort sort) {}

    InstanceDownloads(InstanceExportService exports, Clock clock, Locale language) {
        this.exports = exports;
        this.clock = clock;
        this.language = language;
    }

    Component[] links() {
        return Arrays.stream(ExportFormat.values()).map(this::link).toArray(Component[]::new);
    }

    void of(InstanceFilter filter, InstanceSort sort) {
        wanted = new Wanted(filter, sort);
    }

    private Anchor link(ExportFormat format) {
        Anchor link = new Anchor(download(format), I18NProvider.translate("monitoring.export." + format.name()));
        link.addClassName("export-link");
        return link;
    }

    private DownloadHandler download(ExportFormat format) {
        return event -> {
            Wanted now = wanted;
            event.setFileName(
                    "processes-%s.%s".formatted(LocalDate.now(clock.withZone(ZoneOffset.UTC)), format.extension()));
            event.setContentType(format.mediaType());
            exports.write(now.filter(), now.sort(), format, language, event.getOutputStream());
        };
    }
}
