package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingReason;
import org.khorgos.identity.PreferenceService;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets which mail while a proposal is signed, submitted, returned, corrected and filed. */
@KhorgosTest
class MailsOfALifeTests {
    private static final List<String> PEOPLE = List.of("proposer", "cosignatory", "cosignatory-2", "expert-de");

    @Autowired
    Stages at;

    @Autowired
    PreferenceService preferences;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        at.people();
        for (String person : PEOPLE) {
            at.cast.run(person, () -> preferences.prefer(Locale.ENGLISH, ZoneOffset.UTC));
        }
        jdbc.sql("delete from notification_preference").update();
        jdbc.sql("delete from notification_mail").update();
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void each_step_is_told_by_one_mail_to_each_person_with_a_link_to_the_right_page() {
        ProposalId id = at.sent("cosignatory", "cosignatory-2");
        mailed(
                new Mail("cosignatory", "A task waits for you: Sign the proposal", "/tasks/"),
                new Mail("cosignatory-2", "A task waits for you: Sign the proposal", "/tasks/"));

        at.timers.pass(id, 6);
        mailed(
                new Mail("cosignatory", "Reminder: Sign the proposal", "/tasks/"),
                new Mail("cosignatory-2", "Reminder: Sign the proposal", "/tasks/"));
        at.timers.resume();

        at.life.sign(id, "cosignatory");
        at.life.sign(id, "cosignatory-2");
        mailed(
                new Mail("cosignatory", "was submitted", "/proposals/"),
                new Mail("cosignatory-2", "was submitted", "/proposals/"),
                new Mail("proposer", "was submitted", "/proposals/"));

        at.life.check(id, FilingReason.FORM);
        mailed(
                new Mail("cosignatory", "was returned to you for correction", "/proposals/"),
                new Mail("cosignatory-2", "was returned to you for correction", "/proposals/"),
                new Mail("proposer", "A task waits for you: Correct the proposal", "/tasks/"),
                new Mail("proposer", "was returned to you for correction", "/proposals/"));

        at.life.correct(id, "proposer");
        at.life.check(id);
        at.life.proposeFiling(id, FilingOutcome.FILED, null);
        jdbc.sql("delete from notification_mail").update();
        at.life.confirmFiling(id);
        mailed(
                new Mail("cosignatory", "Experts now review", "/proposals/"),
                new Mail("cosignatory", "was filed", "/proposals/"),
                new Mail("cosignatory-2", "Experts now review", "/proposals/"),
                new Mail("cosignatory-2", "was filed", "/proposals/"),
                new Mail("proposer", "Experts now review", "/proposals/"),
                new Mail("proposer", "was filed", "/proposals/"));
    }

    @Test
    void an_expert_who_owes_a_review_is_reminded_by_mail() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        for (String expert : Stages.EXPERTS) {
            at.decisions.answerInvitation(id, expert, true);
        }
        at.timers.pass(id, 17);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails())
                .filteredOn(mail -> mail.to().equals("expert-de"))
                .extracting(Mail::says)
                .anyMatch(says -> says.startsWith("Khorgos: Reminder: Write a review")));
    }

    /** What a mail to that person says, and where its link leads. */
    private record Mail(String to, String says, String link) {}

    /** Waits for exactly these mails, each to one person, and forgets them. */
    private void mailed(Mail... expected) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails())
                .usingElementComparator((mail, awaited) -> mail.to().equals(awaited.to())
                                && mail.says().contains(awaited.says())
                                && mail.link().equals(awaited.link())
                        ? 0
                        : 1)
                .containsExactly(expected));
        jdbc.sql("delete from notification_mail").update();
    }

    private List<Mail> mails() {
        return jdbc.sql("select u.username, m.subject, regexp_substr(m.body, '/(tasks|proposals)/') link "
                        + "from notification_mail m join identity_user u on u.user_id = m.recipient_id "
                        + "order by u.username, m.subject")
                .query((row, number) ->
                        new Mail(row.getString("username"), row.getString("subject"), row.getString("link")))
                .list();
    }
}
