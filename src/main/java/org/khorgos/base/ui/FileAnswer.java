package org.khorgos.base.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer with a file that somebody uploaded: no browser guesses what it is, and nobody keeps a copy on the way. */
public final class FileAnswer {
    private FileAnswer() {}

    /** To be saved, never shown in place. */
    public static ResponseEntity.BodyBuilder saved(String name, String mediaType, long size) {
        return of(ContentDisposition.attachment(), name, mediaType, size)
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** To be shown by our own pages; the caller says under which policy. */
    public static ResponseEntity.BodyBuilder shown(String name, String mediaType, long size) {
        return of(ContentDisposition.inline(), name, mediaType, size);
    }

    private static ResponseEntity.BodyBuilder of(
            ContentDisposition.Builder disposition, String name, String mediaType, long size) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff");
    }
}
