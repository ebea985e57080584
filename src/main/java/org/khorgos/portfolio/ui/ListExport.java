package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.khorgos.base.ui.ExportLinks;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.export.ExportService;

/** Links that download what the list shows at that moment. */
final class ListExport {
    private final Component[] links;
    private volatile Wanted wanted = new Wanted(ProposalFilter.ALL, ProposalSort.LATEST);

    /** Read by the download's own thread. */
    private record Wanted(ProposalFilter filter, ProposalSort sort) {}

    ListExport(ExportService exports, Clock clock, Locale language) {
        links = ExportLinks.of(() -> "proposals-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)), (format, out) -> {
            Wanted now = wanted;
            exports.write(now.filter(), now.sort(), format, language, out);
        });
    }

    Component[] links() {
        return links.clone();
    }

    void exports(ProposalFilter filter, ProposalSort sort) {
        wanted = new Wanted(filter, sort);
    }

    void setVisible(boolean visible) {
        Arrays.stream(links).forEach(link -> link.setVisible(visible));
    }
}
