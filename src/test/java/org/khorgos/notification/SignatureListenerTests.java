package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.signature.SignatureService;
import org.khorgos.signature.TakeBackService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signed is told when the text changes under the signature. */
@ServiceTest
class SignatureListenerTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    SubmissionService submissions;

    @Autowired
    WholeDraftService whole;

    @Autowired
    SignatureService signatures;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    PreferenceService preferences;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void signers_and_those_still_asked_are_told_of_the_taking_back_in_their_language() {
        UserRow first = people.someone(Role.PROPOSER);
        UserRow signed = people.someone(Role.COSIGNATORY);
        UserRow waiting = people.someone("KZ", Role.COSIGNATORY);
        people.as(waiting, () -> preferences.prefer(Locale.forLanguageTag("ru"), waiting.zone()));
        ProposalId id = proposals.draft(first, signed, waiting);
        people.as(first, () -> service.sendForSignature(id));
        people.as(signed, () -> signatures.sign(id, signatures.fingerprint(id)));

        people.as(first, () -> takingBack.takeBack(id));

        await().until(() -> mailsTo(waiting).size() == 1 && mailsTo(signed).size() == 1);
        assertThat(mailsTo(signed).get(0))
                .contains("“Snow and glacier water for two valleys”", "Your signature no longer counts");
        assertThat(mailsTo(waiting).get(0)).contains("Сейчас подписывать не нужно");
        assertThat(people.as(signed, () -> notices.latest(Locale.ENGLISH, 10)))
                .anyMatch(notice -> notice.text().contains("Your signature no longer counts"));
        assertThat(mailsTo(first)).isEmpty();
    }

    @Test
    void the_first_signatory_is_told_who_declines_and_who_does_not_answer_in_time() {
        UserRow first = people.someone(Role.PROPOSER);
        UserRow unwilling = people.someone(Role.COSIGNATORY);
        UserRow late = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(first, unwilling, late);
        people.as(first, () -> service.sendForSignature(id));

        people.as(unwilling, () -> signatures.decline(id, "Outside of my field."));
        SystemUser.run(() -> signatures.drop(id, late.id()));

        await().until(() -> mailsTo(first).size() == 2);
        assertThat(mailsTo(first))
                .anyMatch(mail -> mail.contains(unwilling.displayName() + " declined to sign proposal")
                        && mail.contains("/proposals/" + id))
                .anyMatch(mail ->
                        mail.contains(late.displayName() + " did not sign proposal") && mail.contains("in time"));
        assertThat(people.as(first, () -> notices.latest(Locale.ENGLISH, 10)))
                .anyMatch(notice -> notice.text().contains(late.displayName() + " did not sign proposal"));
        assertThat(mailsTo(late)).isEmpty();
    }

    @Test
    void signers_are_told_which_sections_a_correction_changed() {
        UserRow first = people.someone(Role.PROPOSER);
        UserRow signer = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(first, signer);
        people.as(first, () -> service.sendForSignature(id));
        people.as(signer, () -> signatures.sign(id, signatures.fingerprint(id)));
        SystemUser.run(() -> submissions.submit(id));
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        people.as(first, () -> {
            ProposalDraft draft = whole.draft(id);
            ProposalContent summary = ContentFields.with(draft.content(), "basics.summary", "\"Three teams.\"");
            ProposalContent changed = ContentFields.with(summary, "plan.trlNow", "4");
            whole.save(id, new ProposalDraft(draft.version(), changed, draft.cosignatories()));
        });

        SystemUser.run(() -> submissions.submit(id));

        String told =
                "was changed since: What it is about, Plan and sectors. Your signature stands on the earlier text.";
        await().until(() -> mailsTo(signer).stream().anyMatch(mail -> mail.contains(told)));
        assertThat(mailsTo(first)).noneMatch(mail -> mail.contains("was changed since"));
    }

    private List<String> mailsTo(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .list();
    }
}
