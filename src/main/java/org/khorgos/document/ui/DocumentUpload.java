package org.khorgos.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Notices;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;
import org.khorgos.document.Quota;

/** Takes a file for a proposal; what is too large for the space that is left is refused before it is sent. */
class DocumentUpload extends Upload {
    private static final long MEGABYTE = 1024L * 1024;
    private final transient Keeper keeper;
    private final SerializableConsumer<AttachmentRow> kept;

    /** Keeps the file; throws Refused. */
    @FunctionalInterface
    interface Keeper {
        AttachmentRow keep(String name, InputStream bytes);
    }

    /** @param kept is told on the page what was attached */
    DocumentUpload(String button, Keeper keeper, SerializableConsumer<AttachmentRow> kept) {
        this.keeper = keeper;
        this.kept = kept;
        setUploadHandler(this::receive);
        setAcceptedFileTypes(Arrays.stream(FileType.values())
                .flatMap(type -> Stream.concat(
                        Stream.of(type.contentType()),
                        type.extensions().stream().map(extension -> "." + extension)))
                .toArray(String[]::new));
        setUploadButton(new Button(button, VaadinIcon.UPLOAD.create()));
        setDropLabel(new Span(getTranslation("document.drop")));
        addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
    }

    /** Takes from now on only what has room. */
    void limit(Quota quota) {
        setMaxFileSize((int) quota.fileMax());
        String tooLarge = quota.fileMax() < AttachmentService.FILE_MAX
                ? getTranslation("document.noRoom", Sizes.left(quota.left()), quota.allowed() / MEGABYTE)
                : getTranslation("document.tooLarge", AttachmentService.FILE_MAX / MEGABYTE);
        setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(getTranslation("document.wrongType"))));
    }

    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream bytes = event.getInputStream()) {
            AttachmentRow row = keeper.keep(event.getFileName(), bytes);
            ui.access(() -> kept.accept(row));
        } catch (Refused refused) {
            ui.access(() -> Notices.failure(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }
}
