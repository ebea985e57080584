package org.khorgos.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import org.khorgos.base.ui.Badge;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;
import org.khorgos.document.Quota;

/**
 * Takes a file for a proposal and says right there why one is refused; what is too large for the space that is left is
 * refused before it is sent.
 */
class DocumentUpload extends Div {
    private static final long MEGABYTE = 1024L * 1024;

    /** What arrived is no longer listed as on its way: it stands among the documents, or was refused in words. */
    private static final String FORGET_ARRIVED = "this.addEventListener('upload-success', "
            + "event => { this.files = this.files.filter(file => file !== event.detail.file); })";

    private final Upload upload = new Upload(this::receive);
    private final Div problem = new Div();
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
        upload.setAcceptedFileTypes(Arrays.stream(FileType.values())
                .flatMap(type -> Stream.concat(
                        Stream.of(type.contentType()),
                        type.extensions().stream().map(extension -> "." + extension)))
                .toArray(String[]::new));
        upload.setUploadButton(new Button(button, VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("document.drop")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement().executeJs(FORGET_ARRIVED);
        problem.addClassName("upload-problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("document-upload");
        add(upload, problem);
    }

    /** Takes one file at a time. */
    void takeOne() {
        upload.setMaxFiles(1);
    }

    /** Takes from now on only what has room. */
    void limit(Quota quota) {
        upload.setMaxFileSize((int) quota.fileMax());
        String tooLarge = quota.fileMax() < AttachmentService.FILE_MAX
                ? getTranslation("document.noRoom", Sizes.left(quota.left()), quota.allowed() / MEGABYTE)
                : getTranslation("document.tooLarge", AttachmentService.FILE_MAX / MEGABYTE);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(getTranslation("document.wrongType"))));
    }

    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream bytes = event.getInputStream()) {
            AttachmentRow row = keeper.keep(event.getFileName(), bytes);
            ui.access(() -> {
                problem.removeAll();
                kept.accept(row);
            });
        } catch (Refused refused) {
            ui.access(() -> refuse(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void refuse(String why) {
        problem.removeAll();
        problem.add(Badge.decorative(VaadinIcon.EXCLAMATION_CIRCLE), new Span(why));
    }
}
