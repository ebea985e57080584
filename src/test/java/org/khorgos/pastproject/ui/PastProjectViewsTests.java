package org.khorgos.pastproject.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.cordis.Reason;
import org.khorgos.cordis.Rejection;
import org.khorgos.cordis.RejectionFile;
import org.khorgos.identity.Role;
import org.khorgos.pastproject.Extracts;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of past projects by what people see on them. */
@KhorgosTest
class PastProjectViewsTests {
    private static final String SEARCH = "Title, acronym, number or organisation";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Extracts extracts;

    @AfterEach
    void close() {
        Screens.close();
        extracts.clear();
    }

    @Test
    void staff_find_a_project_and_see_who_took_part() {
        extracts.real();
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> {
            open();
            UI.getCurrent().navigate(PastProjectsView.ROUTE, QueryParameters.of("q", "PAPILLONS"));

            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(GridKt._getFormattedRow(grid(), 0)).contains("RIA", "Jun 1, 2021", "EUR\u00a07,075,861.75");
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Import files");

            _click(_get(GridKt._getCellComponent(grid(), 0, "TITLE"), Button.class));
            ParticipantsDialog dialog = _get(ParticipantsDialog.class);
            assertThat(_get(dialog, Anchor.class).getHref()).isEqualTo("https://cordis.europa.eu/project/id/101000210");
            assertThat(GridKt._size(_get(dialog, Grid.class))).isGreaterThan(15);
            dialog.close();

            _setValue(_get(TextField.class, spec -> spec.withPlaceholder(SEARCH)), "nothing like this");
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No past project fits");
        });
    }

    @Test
    void a_proposer_is_told_that_nothing_is_known_of_their_organisation() {
        extracts.real();
        people.as(people.someone(Role.PROPOSER), () -> {
            open();
            UI.getCurrent().navigate(PastProjectsView.ROUTE);

            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("your organisation");
            UI.getCurrent().navigate(PastProjectsView.ROUTE + "/import");
            assertThatThrownBy(() -> _find(ImportView.class)).hasMessageContaining("AccessDeniedException");
        });
    }

    @Test
    void the_office_hands_over_two_files_and_sees_what_became_of_every_row() {
        people.as(people.someone(Role.OFFICE), () -> {
            open();
            UI.getCurrent().navigate(PastProjectsView.ROUTE);
            _click(_find(Button.class, spec -> spec.withText("Import files")).get(0));
            assertThat(_get(H1.class).getText()).isEqualTo("Import past projects");
            Button start = _get(Button.class, spec -> spec.withText("Import"));
            assertThat(start.isEnabled()).isFalse();

            upload("participants.csv", bytes("cordis_cn_participants.csv"));
            upload("projects.csv", bytes("cordis_cn_projects.csv"));
            assertThat(page()).contains("Projects: projects.csv", "Participants: participants.csv");
            _click(start);
            await("Rejected rows");

            assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                    .containsSubsequence("projects.csv", "283", "0", "0", "0", "participants.csv", "5,358", "2");
            assertThat(GridKt._getFormattedRow(grid(), 0))
                    .containsExactly("participants.csv", "2436", "Line 2405 says the same.");
            assertThat(_get(Anchor.class, spec -> spec.withText("Download as CSV"))
                            .getHref())
                    .isNotEmpty();
            assertThat(start.isEnabled()).isFalse();
        });
    }

    @Test
    void a_file_of_neither_kind_and_one_too_large_are_refused_in_words() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open();
            UI.getCurrent().navigate(PastProjectsView.ROUTE + "/import");
            upload("other.csv", new ByteArrayInputStream("a;b;c\n".getBytes(StandardCharsets.UTF_8)));
            upload("packed.csv", new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}));
            upload("large.csv", new Zeros(FileDrop.MEGABYTES_MAX * 1024L * 1024 + 1));
            Zeros gigabyte = new Zeros(1L << 30);
            upload("huge.csv", gigabyte);

            assertThat((1L << 30) - gigabyte.left).isLessThan((FileDrop.MEGABYTES_MAX + 1) * 1024L * 1024);
            assertThat(NotificationsKt.getNotifications())
                    .extracting(notice -> notice.getElement().getTextRecursively())
                    .anyMatch(text -> text.contains("The first line of other.csv names the columns of neither kind"))
                    .anyMatch(text -> text.contains("The first line of packed.csv cannot be read as text in UTF-8"))
                    .filteredOn(text -> text.contains("This file is larger than 20 MB."))
                    .hasSize(2);
            assertThat(_get(Button.class, spec -> spec.withText("Import")).isEnabled())
                    .isFalse();
        });
    }

    @Test
    void rejected_rows_are_a_file_in_the_readers_language_that_calculates_nothing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RejectionFile.write(
                List.of(new Rejection("=x.csv", 12, new Reason("pastproject.reason.duplicate", List.of("3")))),
                new Messages(),
                Languages.of("zh_CN"),
                bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff文件,行号,原因\r\n'=x.csv,12,与第 3 行相同。\r\n");
    }

    /** A file of so many blanks. */
    private static final class Zeros extends InputStream {
        private long left;

        private Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            int read = (int) Math.min(most, left);
            Arrays.fill(to, from, from + read, (byte) ' ');
            left -= read;
            return read == 0 ? -1 : read;
        }
    }

    private void open() {
        Screens.open(context, PastProjectsView.class, ImportView.class);
    }

    private static InputStream bytes(String name) {
        try {
            return Files.newInputStream(Path.of("src/main/resources/demo/cordis", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void upload(String name, InputStream bytes) {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(bytes);
        when(event.getUI()).thenReturn(UI.getCurrent());
        try {
            _get(FileDrop.class).receive(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MockVaadin.clientRoundtrip();
    }

    private static void await(String words) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!page().contains(words) && System.nanoTime() < end) {
            sleep();
            MockVaadin.clientRoundtrip();
        }
        assertThat(page()).contains(words);
    }

    private static void sleep() {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            session.lock();
        }
    }

    private static String page() {
        return _get(ImportView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }
}
