package org.khorgos.release.ui;

import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.release.LetterId;
import org.khorgos.release.LetterRow;
import org.khorgos.release.LetterService;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives letters out as files to those for whom they are; for all others there is nothing here. */
@RestController
class LetterController {
    private final LetterService letters;

    LetterController(LetterService letters) {
        this.letters = letters;
    }

    @GetMapping("/letters/{proposal}/{letter}.pdf")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> letter(@PathVariable UUID proposal, @PathVariable UUID letter) {
        LetterService.Content content = letters.open(new ProposalId(proposal), new LetterId(letter));
        LetterRow row = content.row();
        return FileAnswer.saved(row.name(), MediaType.APPLICATION_PDF_VALUE, row.size())
                .body(new InputStreamResource(content.bytes()));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
