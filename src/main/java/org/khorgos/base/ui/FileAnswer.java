package org.khorgos.base.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer with a file: no browser guesses what it is, and nobody keeps a copy on the way. */
public final class FileAnswer {
    /** What the viewers of browsers need to show a document in place, and nothing else. */
    public static final String VIEWER_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private FileAnswer() {}

    /** A document that the application printed, shown in place; its name is in plain ASCII. */
    public static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        ContentDisposition inPlace = ContentDisposition.inline().filename(name).build();
        return of(inPlace, MediaType.APPLICATION_PDF_VALUE, bytes.length)
                .header("Content-Security-Policy", VIEWER_POLICY)
                .body(bytes);
    }

    /** To be saved, never shown in place. */
    public static ResponseEntity.BodyBuilder saved(String name, String mediaType, long size) {
        return of(named(ContentDisposition.attachment(), name), mediaType, size)
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** To be shown by our own pages; the caller says under which policy. */
    public static ResponseEntity.BodyBuilder shown(String name, String mediaType, long size) {
        return of(named(ContentDisposition.inline(), name), mediaType, size);
    }

    private static ContentDisposition named(ContentDisposition.Builder disposition, String name) {
        return disposition.filename(name, StandardCharsets.UTF_8).build();
    }

    private static ResponseEntity.BodyBuilder of(ContentDisposition disposition, String mediaType, long size) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff");
    }
}
