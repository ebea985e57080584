package org.khorgos.committee.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.committee.minutes.MinutesService;
import org.khorgos.committee.sitting.SittingCalendarService;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.TabledContent;
import org.khorgos.committee.sitting.TabledId;
import org.khorgos.committee.sitting.TabledRow;
import org.khorgos.committee.sitting.TabledService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.print.PdfRenderer;
import org.khorgos.print.PrintedSheet;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the committee takes away from a sitting; for all others there is nothing here. */
@RestController
class SittingController {
    private final MinutesService minutes;
    private final SittingCalendarService calendars;
    private final TabledService tabled;
    private final PdfRenderer renderer;
    private final CurrentUser current;

    SittingController(
            MinutesService minutes,
            SittingCalendarService calendars,
            TabledService tabled,
            PdfRenderer renderer,
            CurrentUser current) {
        this.minutes = minutes;
        this.calendars = calendars;
        this.tabled = tabled;
        this.renderer = renderer;
        this.current = current;
    }

    /** The address of a document tabled, without leading slash. */
    static String address(SittingId sitting, TabledId document) {
        return "sittings/" + sitting + "/documents/" + document;
    }

    /** @param language en, zh_CN or ru; without it the reader's own */
    @GetMapping("/print/sittings/{sitting}/minutes.pdf")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> minutes(
            @PathVariable UUID sitting, @RequestParam(required = false) @Nullable String language) {
        PrintedSheet sheet = minutes.print(new SittingId(sitting), current.get().language(language));
        return FileAnswer.pdf(sheet.fileName(), renderer.render(sheet));
    }

    @GetMapping("/sittings/{sitting}.ics")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> calendar(@PathVariable UUID sitting) {
        byte[] text = calendars
                .calendar(new SittingId(sitting), current.get().language())
                .getBytes(StandardCharsets.UTF_8);
        return FileAnswer.saved("sitting.ics", "text/calendar;charset=UTF-8", text.length)
                .body(text);
    }

    @GetMapping("/sittings/{sitting}/documents/{document}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> document(@PathVariable UUID sitting, @PathVariable UUID document) {
        TabledContent content = tabled.open(new SittingId(sitting), new TabledId(document));
        TabledRow row = content.row();
        return FileAnswer.saved(row.name(), row.type().contentType(), row.size())
                .body(new InputStreamResource(content.bytes()));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
