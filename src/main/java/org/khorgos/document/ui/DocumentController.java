package org.khorgos.document.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.document.AttachmentContent;
import org.khorgos.document.AttachmentId;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives documents to those who may see them; for all others there is nothing here. */
@RestController
class DocumentController {
    private final AttachmentService attachments;

    DocumentController(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** The address of a document, without leading slash. */
    static String address(UUID proposal, AttachmentRow row) {
        return "documents/" + proposal + "/" + row.id();
    }

    @GetMapping("/documents/{proposal}/{attachment}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID proposal, @PathVariable UUID attachment) {
        AttachmentContent content = attachments.open(new ProposalId(proposal), new AttachmentId(attachment));
        AttachmentRow row = content.row();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(row.type().contentType()))
                .contentLength(row.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(row.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(content.bytes()));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
