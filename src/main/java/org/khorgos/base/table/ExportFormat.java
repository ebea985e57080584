package org.khorgos.base.table;

import java.io.IOException;
import java.io.OutputStream;

/** The files in which a list can be taken away. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the file's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** What the browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /** Begins a file; closing it leaves the stream open. The title names the sheet where there are sheets. */
    public TableFile begin(OutputStream out, String title) throws IOException {
        return this == CSV ? new CsvFile(out) : new XlsxFile(out, title);
    }
}
