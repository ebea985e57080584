package org.khorgos.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallRules;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.DocumentService;
import org.khorgos.document.Quota;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.CallRulesService;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AttachmentPanelTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    AttachmentService attachments;

    @Autowired
    DocumentService documents;

    @Autowired
    ProposalService service;

    @Autowired
    CallRulesService rulesOfCall;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    Calls calls;

    @Autowired
    UserDirectory users;

    private UserRow proposer;
    private ProposalId id;

    @BeforeEach
    void open() {
        Screens.open();
        proposer = people.someone(Role.PROPOSER);
        id = proposals.draft(proposer);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_uploaded_document_appears_in_the_list() {
        people.as(proposer, () -> {
            AttachmentPanel panel = panel(true);

            upload(panel, "letter.pdf", "%PDF-1.7");

            assertThat(_get(panel, Anchor.class).getText()).isEqualTo("letter.pdf");
            assertThat(_get(panel, Anchor.class).getHref()).startsWith("documents/" + id + "/");
        });
    }

    @Test
    void a_refused_document_is_said_in_words() {
        people.as(proposer, () -> {
            AttachmentPanel panel = panel(true);

            upload(panel, "picture.png", "%PDF-1.7");

            assertThat(_find(panel, Anchor.class)).isEmpty();
            assertThat(problem(panel)).contains("“picture.png” is not a proper PNG file");
            upload(panel, "letter.pdf", "%PDF-1.7");
            assertThat(problem(panel)).isEmpty();
        });
    }

    @Test
    void removing_asks_once() {
        people.as(proposer, () -> {
            attachments.attach(
                    id,
                    "letter.pdf",
                    AttachmentKind.LETTER,
                    new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
            AttachmentPanel panel = panel(true);

            _click(_get(
                    panel,
                    Button.class,
                    spec -> spec.withPredicate(button -> button.getAriaLabel()
                            .filter("Remove letter.pdf"::equals)
                            .isPresent())));
            assertThat(_find(panel, Anchor.class)).hasSize(1);
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

            assertThat(_find(panel, Anchor.class)).isEmpty();
        });
    }

    @Test
    void who_only_reads_cannot_add_or_remove() {
        people.as(proposer, () -> {
            AttachmentPanel panel = panel(false);

            assertThat(_find(panel, Upload.class)).isEmpty();
            assertThat(_find(panel, Button.class)).isEmpty();
            assertThat(_find(panel, QuotaBar.class)).isEmpty();
        });
    }

    @Test
    void a_new_version_takes_the_place_of_a_document_and_the_earlier_one_stays_to_be_read() {
        people.as(proposer, () -> {
            attach("letter.pdf", "%PDF-1.7");
            AttachmentPanel panel = panel(true);

            _click(icon(panel, "Replace letter.pdf"));
            ReplaceDialog dialog = _get(ReplaceDialog.class);
            upload(dialog, "letter-signed.pdf", "%PDF-1.7 signed");

            assertThat(dialog.isOpened()).isFalse();
            assertThat(_find(panel, Anchor.class))
                    .extracting(Anchor::getText)
                    .containsExactly("letter-signed.pdf", "letter.pdf");
            assertThat(panel.getElement().getTextRecursively()).contains("version 2", "Earlier versions: 1");
        });
    }

    @Test
    void an_earlier_version_is_removed_alone_after_a_question_by_those_who_write() {
        people.as(proposer, () -> {
            AttachmentRow first = attach("letter.pdf", "%PDF-1.7");
            attachments.replace(
                    id,
                    first.id(),
                    "signed.pdf",
                    new ByteArrayInputStream("%PDF-1.7 signed".getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(_find(panel(false), Button.class))
                    .extracting(button -> button.getElement().getAttribute("aria-label"))
                    .doesNotContain("Remove version 1 (letter.pdf)");
            AttachmentPanel panel = panel(true);

            _click(icon(panel, "Remove version 1 (letter.pdf)"));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

            assertThat(_find(panel, Anchor.class)).extracting(Anchor::getText).containsExactly("signed.pdf");
            assertThat(panel.getElement().getTextRecursively()).doesNotContain("Earlier versions");
        });
    }

    @Test
    void the_same_file_once_more_is_no_new_version_and_the_dialog_stays() {
        people.as(proposer, () -> {
            attach("letter.pdf", "%PDF-1.7");
            AttachmentPanel panel = panel(true);

            _click(icon(panel, "Replace letter.pdf"));
            upload(_get(ReplaceDialog.class), "copy.pdf", "%PDF-1.7");

            assertThat(_get(ReplaceDialog.class).isOpened()).isTrue();
            assertThat(problem(_get(ReplaceDialog.class))).contains("This is the same file as “letter.pdf”");
        });
    }

    @Test
    void a_pdf_is_looked_at_in_a_frame_and_a_picture_as_a_picture() {
        people.as(proposer, () -> {
            AttachmentRow letter = attach("letter.pdf", "%PDF-1.7");
            AttachmentRow map = attach("map.jpg", "\u00ff\u00d8\u00ff");
            AttachmentPanel panel = panel(false);

            _click(icon(panel, "Look at letter.pdf"));
            IFrame frame = _get(IFrame.class);
            assertThat(frame.getSrc())
                    .isEqualTo("documents/" + id + "/" + letter.id() + "/preview#navpanes=0&view=FitH");
            assertThat(frame.getTitle()).contains("letter.pdf");
            _click(_get(Button.class, spec -> spec.withText("Close")));

            _click(icon(panel, "Look at map.jpg"));
            Image picture = _get(Image.class);
            assertThat(picture.getSrc()).isEqualTo("documents/" + id + "/" + map.id());
            assertThat(picture.getAlt()).contains("map.jpg");
        });
    }

    @Test
    void the_space_is_shown_and_what_has_no_room_is_refused_before_it_is_sent() {
        AttachmentService full = mock(AttachmentService.class);
        DocumentService reading = mock(DocumentService.class);
        long megabyte = 1024 * 1024;
        when(reading.quota(id)).thenReturn(new Quota(95 * megabyte, 100 * megabyte));
        AttachmentPanel panel = new AttachmentPanel(id, true, full, reading, mock(ProposalService.class), users);
        UI.getCurrent().add(panel);

        Upload upload = _get(panel, Upload.class);
        assertThat(_get(panel, QuotaBar.class).getElement().getTextRecursively())
                .isEqualTo("Space: 95 MB of 100 MB used");
        assertThat(upload.getMaxFileSize()).isEqualTo(5 * megabyte);
        String message = upload.getI18n().getError().getFileIsTooBig();
        assertThat(message).startsWith("Only 5 MB of the 100 MB of this proposal are left.");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, message, "big.pdf"));
        assertThat(problem(panel)).isEqualTo(message);
    }

    @Test
    void what_the_call_asks_for_is_said_until_it_is_attached() {
        CallRules rules = calls.rules(call());
        calls.change(
                call(),
                rules.with(new CallRules.Demands(
                        rules.demands().parts(), List.of(AttachmentKind.LETTER, AttachmentKind.BUDGET), List.of())));
        people.as(proposer, () -> rulesOfCall.followCall(id));
        people.as(proposer, () -> {
            AttachmentPanel panel = panel(true);
            NeededDocuments needed = _get(panel, NeededDocuments.class);
            assertThat(needed.getElement().getTextRecursively())
                    .contains("Attach a letter of intent or of support.", "Attach the detailed budget.");

            upload(panel, "letter.pdf", "%PDF-1.7");
            assertThat(needed.getElement().getTextRecursively()).isEqualTo("Attach the detailed budget.");
        });
    }

    @Test
    void as_long_as_there_is_room_the_limit_is_that_of_a_file() {
        people.as(proposer, () -> {
            Upload upload = _get(panel(true), Upload.class);

            assertThat(upload.getMaxFileSize()).isEqualTo(20 * 1024 * 1024);
            assertThat(upload.getI18n().getError().getFileIsTooBig()).isEqualTo("The file is larger than 20 MB.");
        });
    }

    private UUID call() {
        return SystemUser.call(() -> lifecycle.facts(id)).call();
    }

    private static String problem(Component panel) {
        return _get(panel, Div.class, spec -> spec.withClasses("upload-problem"))
                .getElement()
                .getTextRecursively();
    }

    private AttachmentRow attach(String name, String content) {
        return attachments.attach(
                id,
                name,
                AttachmentKind.LETTER,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Button icon(Component panel, String name) {
        return _get(
                panel,
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent()));
    }

    private AttachmentPanel panel(boolean editable) {
        AttachmentPanel panel = new AttachmentPanel(id, editable, attachments, documents, service, users);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static void upload(Component panel, String name, String content) {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
        try {
            _get(panel, DocumentUpload.class).receive(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MockVaadin.clientRoundtrip();
    }
}
