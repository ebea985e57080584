package org.khorgos.portfolio.export;

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
}
