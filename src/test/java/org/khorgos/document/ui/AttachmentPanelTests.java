package org.khorgos.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;
import org.khorgos.document.AttachmentService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
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
            assertThat(NotificationsKt.getNotifications()).singleElement().satisfies(notice -> assertThat(
                            notice.getElement().getTextRecursively())
                    .contains("“picture.png” is not a proper PNG file"));
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
        });
    }

    private AttachmentPanel panel(boolean editable) {
        AttachmentPanel panel = new AttachmentPanel(id, editable, attachments, users);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static void upload(AttachmentPanel panel, String name, String content) {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
        try {
            panel.receive(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MockVaadin.clientRoundtrip();
    }
}
