package org.khorgos.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Versions of documents, and which of them belong to what was submitted. */
@ServiceTest
class DocumentVersionTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    AttachmentService attachments;

    @Autowired
    DocumentService documents;

    @Autowired
    ProposalService writing;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient jdbc;

    private UserRow proposer;
    private UserRow officer;
    private ProposalId id;

    @BeforeEach
    void a_draft() {
        proposer = people.someone(Role.PROPOSER);
        officer = people.someone(Role.OFFICE);
        id = proposals.draft(proposer);
    }

    @Test
    void a_new_version_takes_the_place_and_the_earlier_one_can_still_be_read() {
        AttachmentRow first = attach("letter.pdf", "first");
        AttachmentRow second = replace(first, "letter-signed.pdf", "second");

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.document()).isEqualTo(first.id());
        assertThat(second.kind()).isEqualTo(AttachmentKind.LETTER);
        assertThat(list(proposer)).containsExactly(new DocumentRow(second, List.of(first)));
        assertThat(read(proposer, first)).isEqualTo("%PDF-1.7 first");
        assertThat(read(proposer, second)).isEqualTo("%PDF-1.7 second");
    }

    @Test
    void what_was_submitted_stays_when_it_is_replaced_or_removed_later() {
        AttachmentRow letter = attach("letter.pdf", "first");
        AttachmentRow budget = attach("budget.pdf", "money");
        submit();
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        AttachmentRow better = replace(letter, "letter.pdf", "better");
        people.as(proposer, () -> attachments.remove(id, budget.id()));
        submitAgain();

        assertThat(submitted(1)).containsExactly(letter, budget);
        assertThat(submitted(2)).containsExactly(better);
        assertThat(submitted(3)).isEmpty();
        assertThat(list(officer)).containsExactly(new DocumentRow(better, List.of(letter)));
        assertThat(read(officer, letter)).isEqualTo("%PDF-1.7 first");
        assertThat(read(officer, budget)).isEqualTo("%PDF-1.7 money");
    }

    @Test
    void a_version_that_was_never_submitted_is_for_the_proposers_alone() {
        AttachmentRow wrong = attach("wrong.pdf", "not for the office");
        AttachmentRow letter = replace(wrong, "letter.pdf", "right");
        submit();

        assertThat(list(officer)).containsExactly(new DocumentRow(letter, List.of()));
        assertThatThrownBy(() -> read(officer, wrong)).isInstanceOf(NotFound.class);
        assertThat(list(proposer)).containsExactly(new DocumentRow(letter, List.of(wrong)));
        assertThat(read(proposer, wrong)).endsWith("not for the office");
    }

    @Test
    void an_earlier_version_is_removed_alone_with_its_file_while_it_was_never_submitted() {
        AttachmentRow first = attach("letter.pdf", "first");
        AttachmentRow second = replace(first, "letter.pdf", "second");
        AttachmentRow third = replace(second, "letter.pdf", "third");
        String stored = storedName(first);
        assertThat(files.path(stored)).exists();

        assertThat(people.as(proposer, () -> documents.removable(id)))
                .containsExactlyInAnyOrder(first.id(), second.id());
        removeEarlier(first);

        assertThat(files.path(stored)).doesNotExist();
        assertThat(list(proposer)).containsExactly(new DocumentRow(third, List.of(second)));
        assertThatThrownBy(() -> read(proposer, first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> removeEarlier(first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> removeEarlier(third)).isInstanceOf(NotFound.class);
        assertThat(people.as(proposer, () -> documents.quota(id)).used()).isEqualTo(second.size() + third.size());
        AttachmentRow fourth = replace(third, "letter.pdf", "fourth");
        assertThat(fourth.number()).isEqualTo(4);
    }

    @Test
    void what_was_submitted_is_never_removed_alone() {
        AttachmentRow wrong = attach("wrong.pdf", "wrong");
        AttachmentRow letter = replace(wrong, "letter.pdf", "right");
        submit();
        assertThatThrownBy(() -> removeEarlier(wrong)).isInstanceOf(WrongState.class);
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        AttachmentRow better = replace(letter, "letter.pdf", "better");

        assertThatThrownBy(() -> removeEarlier(letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(officer, () -> attachments.removeEarlier(id, wrong.id())))
                .isInstanceOf(AccessDeniedException.class);
        removeEarlier(wrong);
        assertThat(list(proposer)).containsExactly(new DocumentRow(better, List.of(letter)));
        assertThat(submitted(1)).containsExactly(letter);
    }

    @Test
    void what_was_removed_before_it_was_submitted_is_gone_for_all() {
        AttachmentRow first = attach("letter.pdf", "first");
        AttachmentRow second = replace(first, "letter.pdf", "second");

        people.as(proposer, () -> attachments.remove(id, second.id()));

        assertThat(list(proposer)).isEmpty();
        for (AttachmentRow gone : List.of(first, second)) {
            assertThatThrownBy(() -> read(proposer, gone)).isInstanceOf(NotFound.class);
        }
        assertThat(people.as(proposer, () -> documents.quota(id)).used()).isZero();
    }

    @Test
    void the_same_file_and_other_types_are_no_new_version() {
        AttachmentRow first = attach("letter.pdf", "first");

        assertRefused("document.same", () -> replace(first, "copy.pdf", "first"));
        assertRefused("document.type", () -> replace(first, "page.html", "second"));
        assertThat(list(proposer)).containsExactly(new DocumentRow(first, List.of()));
    }

    @Test
    void of_two_who_replace_at_once_one_is_told_that_the_other_was_first() throws InterruptedException {
        AttachmentRow first = attach("letter.pdf", "first");

        List<Throwable> thrown =
                Race.run(List.of(() -> replace(first, "letter.pdf", "one"), () -> replace(first, "letter.pdf", "two")));

        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("document.changed"));
        assertThat(list(proposer))
                .singleElement()
                .satisfies(row -> assertThat(row.current().number()).isEqualTo(2));
    }

    @Test
    void every_version_counts_to_the_space() {
        AttachmentRow row = attach("a.pdf", "0");
        for (int number = 1; number < 5; number++) {
            row = large(row, number);
        }
        Quota quota = people.as(proposer, () -> documents.quota(id));
        AttachmentRow last = row;

        assertThat(quota.used()).isEqualTo(80L * 1024 * 1024 + "%PDF-1.7 0".length());
        assertThat(quota.fileMax()).isEqualTo(quota.left()).isLessThan(AttachmentService.FILE_MAX);
        assertRefused("document.quota", () -> large(last, 5));
    }

    @Test
    void strangers_and_submitted_proposals_take_no_new_version() {
        AttachmentRow first = attach("letter.pdf", "first");
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(stranger, () -> attachments.replace(id, first.id(), "a.pdf", pdf("x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> documents.submitted(id, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> documents.quota(id))).isInstanceOf(NotFound.class);
        submit();
        assertThatThrownBy(() -> replace(first, "a.pdf", "x")).isInstanceOf(WrongState.class);
    }

    @Test
    void a_file_that_still_comes_in_when_the_proposal_is_submitted_is_not_attached_any_more() {
        InputStream slow = new SequenceInputStream(pdf("late"), new InputStream() {
            @Override
            public int read() {
                CompletableFuture.runAsync(DocumentVersionTests.this::submit).join();
                return -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        });

        assertThatThrownBy(() ->
                        people.as(proposer, () -> attachments.attach(id, "late.pdf", AttachmentKind.LETTER, slow)))
                .isInstanceOf(WrongState.class);
        assertThat(list(proposer)).isEmpty();
        assertThat(submitted(1)).isEmpty();
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_submitted() {
        attach("letter.pdf", "first");
        submit();

        assertThatThrownBy(() -> jdbc.sql("delete from document_submitted where proposal_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("what was submitted is never deleted");
        assertThatThrownBy(() -> jdbc.sql("update document_submitted set version_number = 9 where proposal_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("what was submitted is never changed");
    }

    private AttachmentRow attach(String name, String content) {
        return people.as(proposer, () -> attachments.attach(id, name, AttachmentKind.LETTER, pdf(content)));
    }

    private AttachmentRow replace(AttachmentRow row, String name, String content) {
        return people.as(proposer, () -> attachments.replace(id, row.id(), name, pdf(content)));
    }

    private AttachmentRow large(AttachmentRow row, int number) {
        int head = ("%PDF-1.7 " + number).length();
        InputStream bytes = new SequenceInputStream(
                pdf(String.valueOf(number)),
                new ByteArrayInputStream(new byte[(int) AttachmentService.FILE_MAX - head]));
        return people.as(proposer, () -> attachments.replace(id, row.id(), "a.pdf", bytes));
    }

    private void submit() {
        people.as(proposer, () -> writing.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));
    }

    private void submitAgain() {
        people.as(proposer, () -> writing.correct(id));
        SystemUser.run(() -> submissions.submit(id));
    }

    private List<AttachmentRow> submitted(int version) {
        return people.as(officer, () -> documents.submitted(id, version));
    }

    private List<DocumentRow> list(UserRow reader) {
        return people.as(reader, () -> documents.list(id));
    }

    private String read(UserRow reader, AttachmentRow row) {
        try (InputStream bytes =
                people.as(reader, () -> documents.open(id, row.id())).bytes()) {
            return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream pdf(String content) {
        return new ByteArrayInputStream(("%PDF-1.7 " + content).getBytes(StandardCharsets.US_ASCII));
    }

    private void removeEarlier(AttachmentRow row) {
        people.as(proposer, () -> attachments.removeEarlier(id, row.id()));
    }

    private String storedName(AttachmentRow row) {
        return jdbc.sql("select stored_name from document_attachment where attachment_id = ?")
                .param(row.id().value())
                .query(String.class)
                .single();
    }
}
