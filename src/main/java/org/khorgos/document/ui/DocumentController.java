package org.khorgos.document.ui;

import java.io.IOException;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.document.AttachmentContent;
import org.khorgos.document.AttachmentId;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.DocumentService;
import org.khorgos.document.FileType;
import org.springframework.core.io.InputStreamResource;
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
    /** What the viewers of browsers need to show a document in a frame of our own pages, and nothing else. */
    static final String PREVIEW_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    /** The address of a document, without leading slash. */
    static String address(UUID proposal, AttachmentRow row) {
        return "documents/" + proposal + "/" + row.id();
    }

    /** The address at which a PDF document may be shown in a frame, without leading slash. */
    static String preview(UUID proposal, AttachmentRow row) {
        return address(proposal, row) + "/preview";
    }

    @GetMapping("/documents/{proposal}/{attachment}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID proposal, @PathVariable UUID attachment) {
        AttachmentContent content = documents.open(new ProposalId(proposal), new AttachmentId(attachment));
        return FileAnswer.saved(
                        content.row().name(),
                        content.row().type().contentType(),
                        content.row().size())
                .body(new InputStreamResource(content.bytes()));
    }

    @GetMapping("/documents/{proposal}/{attachment}/preview")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> preview(@PathVariable UUID proposal, @PathVariable UUID attachment)
            throws IOException {
        AttachmentContent content = documents.open(new ProposalId(proposal), new AttachmentId(attachment));
        if (content.row().type() != FileType.PDF) {
            content.bytes().close();
            throw new NotFound("preview of " + attachment);
        }
        return FileAnswer.shown(
                        content.row().name(),
                        content.row().type().contentType(),
                        content.row().size())
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Content-Security-Policy", PREVIEW_POLICY)
                .body(new InputStreamResource(content.bytes()));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
