package org.khorgos.base.ui;

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
import java.util.List;
import org.khorgos.base.Refused;

/** Takes files and says right there why one is refused. */
public class FileUpload<T> extends Div {
    /** What arrived is no longer listed as on its way: it stands among the files, or was refused in words. */
    private static final String FORGET_ARRIVED = "this.addEventListener('upload-success', "
            + "event => { this.files = this.files.filter(file => file !== event.detail.file); })";

    private final Upload upload = new Upload(this::receive);
    private final Div problem = new Div();
    private final transient Keeper<T> keeper;
    private final SerializableConsumer<T> kept;

    /** Keeps a file; throws Refused. */
    @FunctionalInterface
    public interface Keeper<T> {
        /** The bytes are closed by the caller. */
        T keep(String name, InputStream bytes);
    }

    /**
     * A button and a place to drop files.
     *
     * @param accepted media types and extensions with their points
     * @param kept is told on the page what was kept
     */
    public FileUpload(
            String button, String drop, List<String> accepted, Keeper<T> keeper, SerializableConsumer<T> kept) {
        this.keeper = keeper;
        this.kept = kept;
        upload.setAcceptedFileTypes(accepted.toArray(String[]::new));
        upload.setUploadButton(new Button(button, VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(drop));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement().executeJs(FORGET_ARRIVED);
        problem.addClassName("upload-problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("document-upload");
        add(upload, problem);
    }

    /** Takes one file at a time. */
    public final void takeOne() {
        upload.setMaxFiles(1);
    }

    /** Refuses larger files and those of other types in the browser already, with these words. */
    public final void limit(long bytes, String tooLarge, String wrongType) {
        upload.setMaxFileSize((int) bytes);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(tooLarge).setIncorrectFileType(wrongType)));
    }

    /** Keeps what the browser sends; called outside the page's lock. */
    public final void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream bytes = event.getInputStream()) {
            T row = keeper.keep(event.getFileName(), bytes);
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
