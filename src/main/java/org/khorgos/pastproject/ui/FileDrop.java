package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.FileKind;

/** Takes files over from the browser, tells by their headers what they are, and keeps them until they are imported. */
final class FileDrop extends Div {
    /** Largest file in megabytes, as much as a request may bring. */
    static final int MEGABYTES_MAX = 20;

    private static final int BYTES_MAX = MEGABYTES_MAX * 1024 * 1024;
    private final Upload upload = new Upload(this::receive);
    private final UnorderedList names = new UnorderedList();
    private final Command changed;
    private final List<CordisFile> received = new ArrayList<>();

    FileDrop(Command changed) {
        this.changed = changed;
        upload.setMaxFileSize(BYTES_MAX);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button(Words.text("import.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Words.text("import.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Words.text("import.tooLarge", MEGABYTES_MAX))
                        .setIncorrectFileType(Words.text("import.notCsv"))));
        upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
        names.addClassName("attachment-list");
        add(
                upload,
                names,
                new HelpText(Words.text(
                        "import.help", MEGABYTES_MAX, columns(FileKind.PROJECTS), columns(FileKind.PARTICIPANTS))));
    }

    /** The files that wait to be imported. */
    List<CordisFile> received() {
        return List.copyOf(received);
    }

    /** Hands the files over; whoever takes them deletes them. */
    List<CordisFile> take() {
        List<CordisFile> taken = received();
        received.clear();
        names.removeAll();
        upload.clearFileList();
        return taken;
    }

    /** Deletes what waits. */
    void forget() {
        take().forEach(ImportJobs::delete);
    }

    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path path = Files.createTempFile("past-projects", ".csv");
        try (InputStream bytes = event.getInputStream()) {
            copy(bytes, path);
            CordisFile file = CordisFile.recognise(event.getFileName(), path);
            ui.access(() -> keep(file));
        } catch (Refused refused) {
            Files.deleteIfExists(path);
            ui.access(() -> Notices.failure(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void keep(CordisFile file) {
        received.add(file);
        names.add(new ListItem(Words.text("import.received." + file.kind(), file.name())));
        changed.execute();
    }

    private static void copy(InputStream bytes, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                copied += read;
                if (copied > BYTES_MAX) {
                    throw new Refused("pastproject.import.tooLarge", MEGABYTES_MAX);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String columns(FileKind kind) {
        return String.join(", ", kind.columns());
    }
}
