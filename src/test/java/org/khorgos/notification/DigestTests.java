package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail at once, daily, weekly or never, as each person has chosen, on a moved clock. */
@KhorgosTest
class DigestTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    DigestSender digests;

    @Autowired
    Messenger messenger;

    @Autowired
    MailPreferenceService choices;

    @Autowired
    PreferenceService preferences;

    @Autowired
    NoticeService notices;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    ProposalService writing;

    @Autowired
    Proposals proposals;

    @Autowired
    BareProposals bare;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow proposer;
    private ProposalId proposal;

    @BeforeEach
    void somebody_with_a_proposal() {
        jdbc.sql("update notification_notice set waits = false").update();
        proposer = people.someone(Role.PROPOSER);
        proposal = bare.put(ProposalState.FILED, "Apricot dryers", proposer);
    }

    @AfterEach
    void clear() {
        clock.resume();
        bare.clear();
    }

    @Test
    void a_daily_digest_tells_in_one_mail_at_eight_what_came_since_the_last() {
        choose(proposer, Pace.DAILY, true);
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        at(SHANGHAI, "2026-09-16T15:00");
        tell(proposer, "REVIEWING");

        send(SHANGHAI, "2026-09-16T23:00");
        send(SHANGHAI, "2026-09-17T07:59");
        assertThat(mails(proposer)).isEmpty();
        send(SHANGHAI, "2026-09-17T08:00");
        send(SHANGHAI, "2026-09-17T08:05");
        MailRow mail = onlyMail(proposer);
        assertThat(mail.subject()).isEqualTo("Khorgos: your digest (2)");
        assertThat(mail.body())
                .contains("Dear " + proposer.displayName(), "was filed", "Experts now review")
                .contains("http://localhost:8080/proposals/" + proposal, "http://localhost:8080/preferences");
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@localhost>");

        at(SHANGHAI, "2026-09-17T09:00");
        tell(proposer, "REVIEWED");
        send(SHANGHAI, "2026-09-17T18:00");
        assertThat(mails(proposer))
                .as("news of the day wait for the next morning")
                .hasSize(1);
        send(SHANGHAI, "2026-09-18T08:10");
        assertThat(mails(proposer)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, Asia/Shanghai, 2026-09-30T10:00, 2026-10-07T12:00, 2026-10-08T08:00, true",
        "CN, Asia/Shanghai, 2026-10-09T10:00, 2026-10-10T07:59, 2026-10-10T08:00, true",
        "CN, Asia/Shanghai, 2026-09-30T10:00, 2026-10-01T07:59, 2026-10-01T08:00, false",
        "KZ, Asia/Almaty, 2026-03-20T10:00, 2026-03-25T12:00, 2026-03-26T08:00, true",
        "KZ, Asia/Almaty, 2026-09-30T10:00, 2026-10-01T07:59, 2026-10-01T08:00, true"
    })
    void a_digest_keeps_the_holidays_and_make_up_days_of_the_persons_country(
            String country, ZoneId zone, String told, String notYet, String then, boolean workingDaysOnly) {
        UserRow person = people.someone(country, Role.PROPOSER);
        people.as(person, () -> preferences.prefer(Locale.ENGLISH, zone));
        choose(person, Pace.DAILY, workingDaysOnly);
        ProposalId id = bare.put(ProposalState.FILED, "Apricot dryers", person);
        at(zone, told);
        tell(person, id, "FILED");
        send(zone, notYet);
        assertThat(mails(person)).isEmpty();
        send(zone, then);
        assertThat(mails(person)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T10:00, 2026-09-18T12:00, 2026-09-21T08:00, true",
        "2026-09-29T10:00, 2026-10-07T12:00, 2026-10-08T08:00, true",
        "2026-09-29T10:00, 2026-10-05T07:00, 2026-10-05T08:00, false"
    })
    void a_weekly_digest_comes_on_the_first_working_day_of_the_week(
            String told, String notYet, String then, boolean workingDaysOnly) {
        choose(proposer, Pace.WEEKLY, workingDaysOnly);
        at(SHANGHAI, told);
        tell(proposer, "FILED");
        send(SHANGHAI, notYet);
        assertThat(mails(proposer)).isEmpty();
        send(SHANGHAI, then);
        assertThat(mails(proposer)).hasSize(1);
    }

    @Test
    void a_daily_and_a_weekly_topic_of_one_morning_are_one_mail() {
        people.as(
                proposer,
                () -> choices.choose(
                        new MailPreferences(Map.of(Topic.PROPOSALS, Pace.WEEKLY, Topic.REMINDERS, Pace.DAILY), true)));
        at(SHANGHAI, "2026-09-18T10:00");
        tell(proposer, "FILED");
        messenger.tell(proposer, Topic.REMINDERS, announcement(proposal, "REVIEWING"));
        send(SHANGHAI, "2026-09-21T08:00");
        assertThat(onlyMail(proposer).subject()).isEqualTo("Khorgos: your digest (2)");
    }

    @Test
    void after_days_of_downtime_there_is_one_digest() {
        choose(proposer, Pace.DAILY, true);
        for (int day = 14; day <= 17; day++) {
            at(SHANGHAI, "2026-09-%dT10:00".formatted(day));
            tell(proposer, "FILED");
        }
        send(SHANGHAI, "2026-09-18T11:00");
        send(SHANGHAI, "2026-09-18T11:05");
        send(SHANGHAI, "2026-09-21T08:00");
        assertThat(onlyMail(proposer).subject()).isEqualTo("Khorgos: your digest (4)");
    }

    @Test
    void two_nodes_at_the_same_moment_make_one_digest() throws InterruptedException {
        choose(proposer, Pace.DAILY, true);
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        at(SHANGHAI, "2026-09-17T08:00");
        assertThat(Race.run(List.of(digests::sendDue, digests::sendDue))).containsOnlyNulls();
        assertThat(mails(proposer)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from notification_digest where user_id = ?")
                        .param(proposer.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void what_is_read_done_or_taken_away_in_the_meantime_makes_no_mail() {
        UserRow officer = people.someone(Role.OFFICE);
        choose(proposer, Pace.DAILY, true);
        choose(officer, Pace.DAILY, true);
        TaskRow task = takenBy(officer);
        ProposalId foreign = bare.put(ProposalState.FILED, "Drying fruit", people.someone(Role.PROPOSER));
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        tell(proposer, foreign, "FILED");
        tellOf(task, officer);
        people.as(proposer, () -> notices.markAllRead());
        jdbc.sql("update notification_notice set read_at = null where user_id = ? and route = ?")
                .params(proposer.id().value(), "proposals/" + foreign)
                .update();
        people.as(officer, () -> inbox.giveBack(task.id()));
        people.as(people.someone(Role.OFFICE), () -> inbox.claim(task.id()));

        send(SHANGHAI, "2026-09-17T08:00");
        assertThat(mails(proposer)).isEmpty();
        assertThat(mails(officer)).isEmpty();
        send(SHANGHAI, "2026-09-18T08:00");
        assertThat(mails(proposer)).isEmpty();
    }

    @Test
    void open_work_stands_first_the_most_urgent_on_top_also_when_its_notice_was_read() {
        UserRow officer = people.someone(Role.OFFICE, Role.PROPOSER);
        choose(officer, Pace.DAILY, true);
        ProposalId own = bare.put(ProposalState.FILED, "Apricot dryers", officer);
        TaskRow later = takenBy(officer);
        TaskRow sooner = takenBy(officer);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            due(later, "2026-10-20T08:00:00Z");
            due(sooner, "2026-09-20T08:00:00Z");
            at(SHANGHAI, "2026-09-16T10:00");
            tellOf(later, officer);
            tellOf(sooner, officer);
            people.as(officer, () -> notices.markAllRead());
            at(SHANGHAI, "2026-09-16T11:00");
            tellOf(sooner, officer);
            tell(officer, own, "FILED");

            send(SHANGHAI, "2026-09-17T08:00");
            MailRow mail = onlyMail(officer);
            assertThat(mail.subject()).as("a task is told once").isEqualTo("Khorgos: your digest (3)");
            assertThat(mail.body())
                    .containsSubsequence(
                            "due Sep 20, 2026",
                            "/tasks/" + sooner.id(),
                            "due Oct 20, 2026",
                            "/tasks/" + later.id(),
                            "/proposals/" + own);
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 摘要（1 项）, 提案", "ru, сводка (1), зарегистрировано"})
    void a_digest_is_written_in_the_readers_language(String language, String subject, String words) {
        people.as(proposer, () -> preferences.prefer(Locale.forLanguageTag(language), SHANGHAI));
        choose(proposer, Pace.DAILY, true);
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        send(SHANGHAI, "2026-09-17T08:00");
        assertThat(onlyMail(proposer).subject()).contains(subject);
        assertThat(onlyMail(proposer).body()).contains(words);
    }

    @Test
    void without_a_choice_mail_comes_at_once_and_with_none_never_but_a_notice_always() {
        UserRow other = people.someone(Role.PROPOSER);
        choose(other, Pace.NONE, true);
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        tell(other, "FILED");
        assertThat(mails(proposer)).hasSize(1);
        send(SHANGHAI, "2026-09-21T08:00");
        assertThat(mails(proposer)).hasSize(1);
        assertThat(mails(other)).isEmpty();
        assertThat(people.as(other, () -> notices.unread())).isOne();
    }

    @Test
    void a_new_choice_holds_for_what_waits() {
        choose(proposer, Pace.WEEKLY, true);
        at(SHANGHAI, "2026-09-15T10:00");
        tell(proposer, "FILED");
        choose(proposer, Pace.NONE, true);
        send(SHANGHAI, "2026-09-16T08:00");
        choose(proposer, Pace.DAILY, true);
        send(SHANGHAI, "2026-09-17T08:00");
        assertThat(mails(proposer)).isEmpty();
    }

    @Test
    void what_cannot_wait_comes_at_once_whatever_was_chosen() {
        choose(proposer, Pace.NONE, true);
        messenger.tellNow(proposer, announcement(proposal, "FILED"));
        assertThat(mails(proposer)).hasSize(1);
    }

    @Test
    void the_same_thing_told_twice_is_told_once() {
        choose(proposer, Pace.DAILY, true);
        at(SHANGHAI, "2026-09-16T10:00");
        tell(proposer, "FILED");
        tell(proposer, "FILED");
        send(SHANGHAI, "2026-09-17T08:00");
        assertThat(onlyMail(proposer).subject()).isEqualTo("Khorgos: your digest (1)");
    }

    record MailRow(String subject, String body, String messageId) {}

    private void choose(UserRow person, Pace pace, boolean workingDaysOnly) {
        MailPreferences all = new MailPreferences(
                Map.of(Topic.MY_TASKS, pace, Topic.GROUP_TASKS, pace, Topic.REMINDERS, pace, Topic.PROPOSALS, pace),
                workingDaysOnly);
        people.as(person, () -> choices.choose(all));
        assertThat(people.as(person, () -> choices.mine())).isEqualTo(all);
    }

    private void at(ZoneId zone, String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    private void send(ZoneId zone, String local) {
        at(zone, local);
        digests.sendDue();
    }

    private void tell(UserRow person, String state) {
        tell(person, proposal, state);
    }

    private void tell(UserRow person, ProposalId id, String state) {
        messenger.tell(person, Topic.PROPOSALS, announcement(id, state));
    }

    private Announcement announcement(ProposalId id, String state) {
        return new Announcement(
                "%s %s %s".formatted(id, state, clock.instant()),
                "notification.state." + state,
                List.of("T-1"),
                "proposals/" + id,
                clock.instant());
    }

    private TaskRow takenBy(UserRow officer) {
        UserRow someone = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(someone);
        people.as(someone, () -> writing.sendForSignature(id));
        TaskRow task = people.as(officer, () -> inbox.on(id).get(0));
        people.as(officer, () -> inbox.claim(task.id()));
        return task;
    }

    private void tellOf(TaskRow task, UserRow officer) {
        messenger.tell(
                officer,
                Topic.MY_TASKS,
                new Announcement(
                        "%s %s".formatted(task.id(), UUID.randomUUID()),
                        "notification.task.opened",
                        List.of(task.number(), "@task.CHECK_FORM"),
                        "tasks/" + task.id(),
                        clock.instant()));
    }

    private void due(TaskRow task, String at) {
        jdbc.sql("update workflow_task set due_at = ?, soon_at = null where task_id = ?")
                .params(Timestamp.from(Instant.parse(at)), task.id().value())
                .update();
    }

    private MailRow onlyMail(UserRow person) {
        List<MailRow> mails = mails(person);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private List<MailRow> mails(UserRow person) {
        return jdbc.sql("select subject, body, message_id from notification_mail where recipient_id = ?")
                .param(person.id().value())
                .query(MailRow.class)
                .list();
    }
}
