package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Arrays;
import org.khorgos.base.table.ExportFormat;

/** Links to what a page shows, as a file of each format. */
final class ExportLinks {
    private ExportLinks() {}

    /** Writes the file; called by the download's own thread. */
    interface Writer {
        void write(ExportFormat format, OutputStream out);
    }

    /** @param name of the file, without extension */
    static Component[] of(String name, Writer writer) {
        return Arrays.stream(ExportFormat.values())
                .map(format -> link(name, format, writer))
                .toArray(Component[]::new);
    }

    private static Anchor link(String name, ExportFormat format, Writer writer) {
        DownloadHandler download = event -> {
            event.setFileName("%s.%s".formatted(name, format.extension()));
            event.setContentType(format.mediaType());
            writer.write(format, event.getOutputStream());
        };
        Anchor link = new Anchor(download, I18NProvider.translate("review.rounds.export." + format.name()));
        link.addClassName("export-link");
        return link;
    }
}
