package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.export.ExportService;

/** Links that download what the list shows at that moment. */
final class ListExport {
    private final ExportService exports;
    private final Clock clock;
    private final Locale language;
    private final List<Anchor> links;
    private volatile Wanted wanted = new Wanted(ProposalFilter.ALL, ProposalSort.LATEST);

    /** Read by the download's own thread. */
    private record Wanted(ProposalFilter filter, ProposalSort sort) {}

    ListExport(ExportService exports, Clock clock, Locale language) {
        this.exports = exports;
        this.clock = clock;
        this.language = language;
        this.links = Arrays.stream(ExportFormat.values()).map(this::link).toList();
    }

    Component[] links() {
        return links.toArray(Component[]::new);
    }

    void exports(ProposalFilter filter, ProposalSort sort) {
        wanted = new Wanted(filter, sort);
    }

    void setVisible(boolean visible) {
        links.forEach(link -> link.setVisible(visible));
    }

    private Anchor link(ExportFormat format) {
        Anchor link = new Anchor(download(format), I18NProvider.translate("portfolio.export." + format.name()));
        link.addClassName("export-link");
        return link;
    }

    private DownloadHandler download(ExportFormat format) {
        return event -> {
            Wanted now = wanted;
            event.setFileName(
                    "proposals-%s.%s".formatted(LocalDate.now(clock.withZone(ZoneOffset.UTC)), format.extension()));
            event.setContentType(format.mediaType());
            exports.write(now.filter(), now.sort(), format, language, event.getOutputStream());
        };
    }
}
