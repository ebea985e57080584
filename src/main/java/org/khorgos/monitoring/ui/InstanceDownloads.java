package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.khorgos.base.ui.ExportLinks;
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
        return ExportLinks.of(() -> "processes-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)), (format, out) -> {
            Wanted now = wanted;
            exports.write(now.filter(), now.sort(), format, language, out);
        });
    }

    void of(InstanceFilter filter, InstanceSort sort) {
        wanted = new Wanted(filter, sort);
    }
}
