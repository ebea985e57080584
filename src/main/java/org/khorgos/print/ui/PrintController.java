package org.khorgos.print.ui;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.identity.CurrentUser;
import org.khorgos.print.PdfRenderer;
import org.khorgos.print.PrintService;
import org.khorgos.print.PrintedSheet;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Shows printed documents to those who may see them; for all others there is nothing here. */
@RestController
class PrintController {
    private final PrintService prints;
    private final PdfRenderer renderer;
    private final CurrentUser current;

    PrintController(PrintService prints, PdfRenderer renderer, CurrentUser current) {
        this.prints = prints;
        this.renderer = renderer;
        this.current = current;
    }

    /** @param language en, zh_CN or ru; without it the reader's own */
    @GetMapping("/print/proposals/{proposal}/versions/{number}.pdf")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> version(
            @PathVariable UUID proposal,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String language) {
        return shown(prints.version(new ProposalId(proposal), number, language(language)));
    }

    /** @param language en, zh_CN or ru; without it the reader's own */
    @GetMapping("/print/proposals/{proposal}/differences/{before}-{after}.pdf")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> difference(
            @PathVariable UUID proposal,
            @PathVariable int before,
            @PathVariable int after,
            @RequestParam(required = false) @Nullable String language) {
        return shown(prints.printedDifference(new ProposalId(proposal), before, after, language(language)));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    private Locale language(@Nullable String wanted) {
        return current.get().language(wanted);
    }

    private ResponseEntity<byte[]> shown(PrintedSheet sheet) {
        return FileAnswer.pdf(sheet.fileName(), renderer.render(sheet));
    }
}
