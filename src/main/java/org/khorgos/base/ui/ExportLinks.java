package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.khorgos.base.table.ExportFormat;

/** Links to what a page shows, as a file of each format. */
public final class ExportLinks {
    private ExportLinks() {}

    /** Writes the file; called by the download's own thread. */
    public interface Writer {
        /** Writes it in that format and leaves the stream open. */
        void write(ExportFormat format, OutputStream out);
    }

    /**
     * Links whose files are always called the same.
     *
     * @param name of the file, without extension
     */
    public static Component[] of(String name, Writer writer) {
        return of(() -> name, writer);
    }

    /**
     * Links whose files are called as the moment of the download wants it.
     *
     * @param name of the file, without extension
     */
    public static Component[] of(Supplier<String> name, Writer writer) {
        return Arrays.stream(ExportFormat.values())
                .map(format -> link(name, format, writer))
                .toArray(Component[]::new);
    }

    private static Anchor link(Supplier<String> name, ExportFormat format, Writer writer) {
        DownloadHandler download = event -> {
            event.setFileName("%s.%s".formatted(name.get(), format.extension()));
            event.setContentType(format.mediaType());
            writer.write(format, event.getOutputStream());
        };
        Anchor link = new Anchor(download, I18NProvider.translate("base.export." + format.name()));
        link.addClassName("export-link");
        return link;
    }
}
