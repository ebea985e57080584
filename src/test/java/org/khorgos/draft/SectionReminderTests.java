package org.khorgos.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Around the golden week of 2026: in China 1 to 7 October are off and 10 October, a Saturday, is not; in Kazakhstan
 * these are ordinary days.
 */
@ServiceTest
class SectionReminderTests {
    private static final LocalDate AFTER_THE_HOLIDAYS = LocalDate.of(2026, 10, 8);

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    SectionService sections;

    @Autowired
    SectionReminder reminder;

    @Autowired
    ProposalService writing;

    @Autowired
    SubmissionService submissions;

    @Autowired
    PreferenceService preferences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow first;
    private UserRow chinese;
    private UserRow kazakh;
    private ProposalId id;

    @BeforeEach
    void people_of_two_countries_write() {
        clock.moveTo(Instant.parse("2026-09-21T02:00:00Z"));
        first = people.someone(Role.PROPOSER);
        chinese = people.someone("CN", Role.PROPOSER);
        kazakh = people.someone("KZ", Role.PROPOSER);
        id = proposals.written(first, chinese, kazakh);
    }

    @AfterEach
    void let_time_run() {
        clock.resume();
    }

    @Test
    void the_working_day_before_is_that_of_the_assignees_country() {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        assign("finance", kazakh, AFTER_THE_HOLIDAYS);

        at("2026-09-29T23:59:00Z");
        assertThat(reminded()).isEmpty();
        at("2026-09-30T00:00:00Z");
        assertThat(reminded()).containsExactly("plan");
        at("2026-10-07T02:59:00Z");
        assertThat(reminded()).containsExactly("plan");
        at("2026-10-07T03:00:00Z");
        assertThat(reminded()).containsExactly("plan", "finance");
    }

    @Test
    void it_is_said_once_by_mail_in_the_language_of_the_assignee() {
        people.as(chinese, () -> preferences.prefer(Locale.SIMPLIFIED_CHINESE, chinese.zone()));
        assign("plan", chinese, AFTER_THE_HOLIDAYS);

        at("2026-09-30T01:00:00Z");
        at("2026-09-30T01:10:00Z");
        at("2026-10-08T01:00:00Z");

        await().until(() -> mails(chinese).stream().anyMatch(mail -> mail.contains("提醒")));
        assertThat(mails(chinese))
                .filteredOn(mail -> mail.contains("提醒"))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("2026年10月8日", "/proposals/" + id + "/edit?section=plan"));
        assertThat(events()).isEqualTo(1);
        assertThat(notices(chinese)).isEqualTo(1);
    }

    @Test
    void several_nodes_at_the_same_moment_remind_once() throws InterruptedException {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        assign("finance", chinese, AFTER_THE_HOLIDAYS);
        clock.moveTo(Instant.parse("2026-09-30T01:00:00Z"));

        assertThat(Race.run(Collections.nCopies(8, reminder::remindDue))).containsOnlyNulls();

        assertThat(events()).isEqualTo(2);
    }

    @Test
    void a_missed_reminder_is_given_until_the_last_day_is_over() {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        assign("finance", chinese, LocalDate.of(2026, 10, 9));

        at("2026-10-08T16:30:00Z");

        assertThat(reminded()).containsExactly("finance");
    }

    @Test
    void nobody_is_reminded_of_what_is_ready_taken_away_or_given_after_that_morning() {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        assign("finance", chinese, AFTER_THE_HOLIDAYS);
        people.as(chinese, () -> sections.complete(id, "plan"));
        people.as(first, () -> sections.takeAway(id, "finance"));
        clock.moveTo(Instant.parse("2026-09-30T02:00:00Z"));
        assign("basics", chinese, AFTER_THE_HOLIDAYS);

        at("2026-09-30T03:00:00Z");

        assertThat(events()).isZero();
    }

    @Test
    void another_day_is_reminded_of_anew() {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        at("2026-09-30T01:00:00Z");
        assign("plan", chinese, LocalDate.of(2026, 10, 12));

        at("2026-10-09T01:00:00Z");
        assertThat(events()).isEqualTo(1);
        at("2026-10-10T01:00:00Z");
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void nobody_is_reminded_while_it_is_signed_or_after_it_was_submitted() {
        assign("plan", chinese, AFTER_THE_HOLIDAYS);
        people.as(first, () -> writing.sendForSignature(id));
        at("2026-09-30T01:00:00Z");
        SystemUser.run(() -> submissions.submit(id));
        at("2026-09-30T01:10:00Z");

        assertThat(events()).isZero();
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
        reminder.remindDue();
    }

    private void assign(String section, UserRow to, LocalDate due) {
        people.as(first, () -> sections.assign(id, section, to.id(), due));
    }

    private List<String> reminded() {
        return jdbc.sql("select section from draft_assignment where proposal_id = ? and reminded_at is not null "
                        + "order by reminded_at")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private int events() {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'SectionReminded'")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    private int notices(UserRow user) {
        return jdbc.sql("select count(*) from notification_notice where user_id = ? "
                        + "and message_key = 'notification.section.reminded'")
                .param(user.id().value())
                .query(Integer.class)
                .single();
    }

    private List<String> mails(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .list();
    }
}
