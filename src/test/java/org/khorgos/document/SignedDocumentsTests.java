package org.khorgos.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.audit.InvariantResult;
import org.khorgos.audit.InvariantService;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.proposal.VersionRow;
import org.khorgos.signature.SignatoryRow;
import org.khorgos.signature.SignatureService;
import org.khorgos.signature.TakeBackService;
import org.khorgos.signature.VoidedSignature;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents are part of what is signed: their names, sizes and bytes. */
@ServiceTest
class SignedDocumentsTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    AttachmentService attachments;

    @Autowired
    ProposalService writing;

    @Autowired
    SignatureService signatures;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalVersions versions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    InvariantService invariants;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private UserRow second;
    private ProposalId id;

    @BeforeEach
    void a_draft_with_a_cosignatory() {
        first = people.someone(Role.PROPOSER);
        second = people.someone("KZ", Role.COSIGNATORY);
        id = proposals.draft(first, second);
    }

    @Test
    void every_change_of_a_document_is_another_fingerprint_and_going_back_is_the_first_again() {
        String textAlone = fingerprint();
        AttachmentRow letter = attach("letter.pdf", "first");
        String withLetter = fingerprint();
        AttachmentRow other = replace(letter, "letter.pdf", "other");
        String withOther = fingerprint();
        AttachmentRow renamed = replace(other, "renamed.pdf", "first");
        String withRenamed = fingerprint();
        attach("plan.pdf", "second");

        assertThat(List.of(textAlone, withLetter, withOther, withRenamed, fingerprint()))
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("[0-9a-f]{64}"));

        replace(renamed, "letter.pdf", "first!");
        assertThat(fingerprint()).isNotEqualTo(withLetter);
        remove("plan.pdf");
        remove("letter.pdf");
        assertThat(fingerprint()).isEqualTo(textAlone);
    }

    @Test
    void nobody_changes_documents_while_signatures_are_collected() {
        AttachmentRow letter = attach("letter.pdf", "first");
        send();
        String shown = fingerprint();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> attach("more.pdf", "more"),
                () -> replace(letter, "letter.pdf", "other"),
                () -> people.as(first, () -> attachments.remove(id, letter.id())))) {
            assertThatThrownBy(change).isInstanceOf(WrongState.class);
        }
        people.as(second, () -> signatures.sign(id, shown));

        assertThat(signatories())
                .extracting(SignatoryRow::contentSha256)
                .containsExactly(shown, shown)
                .doesNotContain("");
        SystemUser.run(() -> submissions.submit(id));
        assertThat(fingerprints()).containsExactly(shown);
        assertThat(violations()).isZero();
        rename(letter, "swapped.pdf");
        assertThat(violations()).isEqualTo(1);
        rename(letter, "letter.pdf");
    }

    @Test
    void taking_back_to_change_a_document_voids_what_was_signed() {
        AttachmentRow letter = attach("letter.pdf", "first");
        send();
        String before = fingerprint();
        people.as(second, () -> signatures.sign(id, before));
        people.as(first, () -> takingBack.takeBack(id));
        replace(letter, "letter.pdf", "other");
        send();

        assertThat(people.as(first, () -> takingBack.voided(id)))
                .extracting(VoidedSignature::contentSha256)
                .containsOnly(before);
        assertRefused("proposal.signature.changed", () -> people.as(second, () -> signatures.sign(id, before)));
        people.as(second, () -> signatures.sign(id, fingerprint()));
        assertThat(signatories()).extracting(SignatoryRow::contentSha256).containsOnly(fingerprint());
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_document_that_was_changed_past_the_services_cannot_be_signed_unseen() {
        AttachmentRow letter = attach("letter.pdf", "first");
        send();
        String shown = fingerprint();
        rename(letter, "swapped.pdf");

        assertRefused("proposal.signature.changed", () -> people.as(second, () -> signatures.sign(id, shown)));
        rename(letter, "letter.pdf");
        people.as(second, () -> signatures.sign(id, shown));
    }

    @Test
    void a_correction_with_another_document_is_another_version_than_what_was_signed() {
        AttachmentRow letter = attach("letter.pdf", "first");
        send();
        String signed = fingerprint();
        SystemUser.run(() -> signatures.drop(id, second.id()));
        SystemUser.run(() -> submissions.submit(id));
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        replace(letter, "letter.pdf", "better");
        SystemUser.run(() -> submissions.submit(id));

        assertThat(fingerprints()).hasSize(2).doesNotHaveDuplicates().startsWith(signed);
    }

    private void send() {
        people.as(first, () -> writing.sendForSignature(id));
    }

    private String fingerprint() {
        return people.as(first, () -> signatures.fingerprint(id));
    }

    private List<String> fingerprints() {
        return people.as(first, () -> versions.versions(id)).stream()
                .map(VersionRow::fingerprint)
                .toList();
    }

    private List<SignatoryRow> signatories() {
        return people.as(first, () -> signatures.signatories(id));
    }

    private AttachmentRow attach(String name, String text) {
        return people.as(first, () -> attachments.attach(id, name, AttachmentKind.LETTER, pdf(text)));
    }

    private AttachmentRow replace(AttachmentRow before, String name, String text) {
        return people.as(first, () -> attachments.replace(id, before.id(), name, pdf(text)));
    }

    private void remove(String name) {
        String row = jdbc.sql("select cast(attachment_id as char) from document_attachment where proposal_id = ? "
                        + "and name = ? and replaced_at is null and removed_at is null")
                .params(id.value(), name)
                .query(String.class)
                .single();
        people.as(first, () -> attachments.remove(id, AttachmentId.of(row)));
    }

    private int violations() {
        return SystemUser.call(() -> invariants.run()).stream()
                .filter(result ->
                        result.name().equals("document.the_fingerprint_of_a_version_covers_its_text_and_documents"))
                .mapToInt(InvariantResult::violations)
                .sum();
    }

    private void rename(AttachmentRow row, String name) {
        jdbc.sql("update document_attachment set name = ? where attachment_id = ?")
                .params(name, row.id().value())
                .update();
    }

    private static ByteArrayInputStream pdf(String text) {
        return new ByteArrayInputStream(("%PDF-1.7 " + text).getBytes(StandardCharsets.US_ASCII));
    }
}
