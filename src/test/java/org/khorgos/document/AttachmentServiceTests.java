package org.khorgos.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AttachmentServiceTests {
    private static final byte[] PDF = "%PDF-1.7 something".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    AttachmentService attachments;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentSettings settings;

    private UserRow proposer;
    private ProposalId id;

    @BeforeEach
    void a_draft() {
        proposer = people.someone(Role.PROPOSER);
        id = proposals.draft(proposer);
    }

    @Test
    void a_document_is_read_as_it_was_attached() throws IOException {
        AttachmentRow row = attach("Letter of intent 意向函.PDF", PDF);

        assertThat(row.type()).isEqualTo(FileType.PDF);
        assertThat(row.size()).isEqualTo(PDF.length);
        assertThat(row.sha256()).hasSize(64);
        AttachmentContent content = people.as(proposer, () -> documents.open(id, row.id()));
        try (InputStream bytes = content.bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(list()).containsExactly(content.row());
    }

    @Test
    void office_files_are_known_by_what_is_inside() {
        assertThat(attach("a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .type())
                .isEqualTo(FileType.DOCX);
        assertThat(attach("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .type())
                .isEqualTo(FileType.XLSX);
        assertRefused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "document.content");
        assertRefused("a.docx", zip("evil.exe"), "document.content");
        assertRefused(
                "a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "document.content");
        assertRefused("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "../../etc/passwd"), "document.content");
        assertRefused("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "document.content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "script.svg", "macro.docm", "noextension", "archive.zip", "a.pdf.exe"})
    void other_types_are_refused_by_name(String name) {
        assertRefused(name, PDF, "document.type");
    }

    @Test
    void a_lying_name_is_refused_by_content() {
        assertRefused("a.png", PDF, "document.content");
        assertRefused("a.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "document.content");
        assertThat(list()).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("a.pdf", new byte[0], "document.empty");
    }

    @Test
    void paths_and_invisible_characters_leave_the_name() {
        assertThat(attach("C:\\secret\\plan\u202Efdp.pdf", PDF).name()).isEqualTo("planfdp.pdf");
        assertThat(attach("../../etc/letter\r\n.pdf", PDF).name()).isEqualTo("letter.pdf");
        assertRefused("x".repeat(250) + ".pdf", PDF, "document.name");
        assertRefused(".pdf", PDF, "document.name");
    }

    @Test
    void too_much_is_noticed_while_it_comes_and_nothing_stays() {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(PDF), zeros(Long.MAX_VALUE));

        Refusals.assertRefused(
                "document.tooLarge",
                () -> people.as(proposer, () -> attachments.attach(id, "a.pdf", AttachmentKind.OTHER, endless)));
        assertThat(list()).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void the_quota_holds_when_many_upload_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> work = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    InputStream bytes = new SequenceInputStream(
                            new ByteArrayInputStream(PDF), zeros(AttachmentService.FILE_MAX - PDF.length));
                    try {
                        people.as(proposer, () -> attachments.attach(id, "a.pdf", AttachmentKind.OTHER, bytes));
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                })
                .toList();

        int kept = 0;
        for (var done : threads.invokeAll(work)) {
            kept += done.get() ? 1 : 0;
        }

        threads.shutdown();
        assertThat(kept).isEqualTo(5);
        assertThat(list()).hasSize(5);
        assertThat(files()).isEqualTo(5);
    }

    @Test
    void a_reader_that_breaks_off_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        Refusals.assertRefused(
                "document.disk",
                () -> people.as(proposer, () -> attachments.attach(id, "a.pdf", AttachmentKind.OTHER, broken)));
        assertThat(list()).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void a_removed_document_of_a_draft_is_gone_from_the_disk_too() {
        AttachmentRow row = attach("a.pdf", PDF);

        people.as(proposer, () -> attachments.remove(id, row.id()));

        assertThat(list()).isEmpty();
        assertThat(files()).isZero();
        assertThatThrownBy(() -> people.as(proposer, () -> attachments.remove(id, row.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void strangers_and_other_proposals_find_nothing() {
        AttachmentRow row = attach("a.pdf", PDF);
        UserRow stranger = people.someone(Role.PROPOSER);
        ProposalId other = proposals.draft(stranger);

        assertThatThrownBy(() -> people.as(stranger, () -> documents.open(id, row.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> documents.open(other, row.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> documents.list(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(
                        stranger,
                        () -> attachments.attach(id, "a.pdf", AttachmentKind.OTHER, new ByteArrayInputStream(PDF))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_attached_to_what_is_submitted() {
        ProposalId submitted = proposals.in(ProposalState.SUBMITTED, proposer);

        assertThatThrownBy(() -> people.as(
                        proposer,
                        () -> attachments.attach(
                                submitted, "a.pdf", AttachmentKind.OTHER, new ByteArrayInputStream(PDF))))
                .isInstanceOf(WrongState.class);
    }

    private AttachmentRow attach(String name, byte[] bytes) {
        return people.as(
                proposer, () -> attachments.attach(id, name, AttachmentKind.LETTER, new ByteArrayInputStream(bytes)));
    }

    private void assertRefused(String name, byte[] bytes, String key) {
        Refusals.assertRefused(key, () -> attach(name, bytes));
    }

    private List<AttachmentRow> list() {
        return people.as(proposer, () -> documents.list(id)).stream()
                .map(DocumentRow::current)
                .toList();
    }

    /** Files on the disk that belong to no earlier test. */
    private long files() {
        try (var all = Files.list(settings.folder())) {
            return all.filter(file -> !file.toFile().isDirectory()).count() - before;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long before;

    @BeforeEach
    void count_what_lies_there() throws IOException {
        Files.createDirectories(settings.folder());
        before = 0;
        before = files();
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                left -= read;
                return read;
            }
        };
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
