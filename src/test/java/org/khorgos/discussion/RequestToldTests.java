package org.khorgos.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.notification.MailPreferenceService;
import org.khorgos.notification.MailPreferences;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.notification.Pace;
import org.khorgos.notification.Topic;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of what comments ask, who is asked is reminded before its day, and who asked learns that nobody will do it. In China 1 to 7
 * October 2026 are off; in Kazakhstan these are ordinary days.
 */
@ServiceTest
class RequestToldTests {
    private static final LocalDate AFTER_THE_HOLIDAYS = LocalDate.of(2026, 10, 8);
    private static final String REMINDED = "Reminder: what you are asked";
    private static final String ABANDONED = " does not take part in the discussion";

    @Autowired
    RequestService requests;

    @Autowired
    RequestReminder reminder;

    @Autowired
    RequestWatch watch;

    @Autowired
    ConflictService conflicts;

    @Autowired
    NoticeService notices;

    @Autowired
    MailPreferenceService mail;

    @Autowired
    PreferenceService preferences;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow chair;
    private UserRow chinese;
    private UserRow kazakh;
    private ProposalId id;

    @BeforeEach
    void in_september() {
        clock.moveTo(Instant.parse("2026-09-21T02:00:00Z"));
        chair = people.someone(Role.COMMITTEE_CHAIR);
        chinese = people.someone("CN", Role.COMMITTEE_MEMBER);
        kazakh = people.someone("KZ", Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.IN_COMMITTEE);
    }

    @AfterEach
    void let_time_run() {
        clock.resume();
    }

    @Test
    void the_working_day_before_is_that_of_the_country_of_who_is_asked() {
        CommentId first = ask(chinese, AFTER_THE_HOLIDAYS);
        CommentId second = ask(kazakh, AFTER_THE_HOLIDAYS);
        at("2026-09-29T23:59:00Z");
        assertThat(reminded()).isEmpty();
        at("2026-09-30T00:00:00Z");
        assertThat(reminded()).containsExactly(first.toString());
        at("2026-10-07T02:59:00Z");
        assertThat(reminded()).hasSize(1);
        at("2026-10-07T03:00:00Z");
        assertThat(reminded()).containsExactly(first.toString(), second.toString());
    }

    @Test
    void it_is_said_once_by_notice_and_mail_and_leads_to_the_task() {
        people.as(chinese, () -> preferences.prefer(Locale.SIMPLIFIED_CHINESE, chinese.zone()));
        ask(chinese, AFTER_THE_HOLIDAYS);
        at("2026-09-30T01:00:00Z");
        at("2026-09-30T01:10:00Z");
        at("2026-10-08T01:00:00Z");
        await().until(() -> mails(chinese).stream().anyMatch(body -> body.contains("提醒")));
        assertThat(mails(chinese))
                .filteredOn(body -> body.contains("提醒"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("2026年10月8日", "/tasks/"));
        assertThat(notices(chinese))
                .filteredOn(text -> text.startsWith(REMINDED))
                .hasSize(1);
    }

    @Test
    void who_wants_no_mail_or_a_digest_gets_a_notice_and_no_mail_at_once() {
        choose(chinese, Pace.NONE);
        choose(kazakh, Pace.DAILY);
        ask(chinese, AFTER_THE_HOLIDAYS);
        ask(kazakh, AFTER_THE_HOLIDAYS);
        at("2026-10-07T03:00:00Z");
        for (UserRow person : List.of(chinese, kazakh)) {
            assertTold(person, REMINDED);
            assertThat(mails(person)).noneMatch(body -> body.contains(REMINDED));
        }
        assertThat(waits(chinese)).isZero();
        assertThat(waits(kazakh)).isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_of_what_has_ended_or_is_theirs_no_more_or_was_asked_after_that_morning() {
        CommentId done = ask(chinese, AFTER_THE_HOLIDAYS);
        CommentId back = ask(chinese, AFTER_THE_HOLIDAYS);
        ask(chinese, null);
        ask(kazakh, LocalDate.of(2026, 9, 30));
        people.as(chinese, () -> requests.done(id, done, ""));
        people.as(chair, () -> requests.takeBack(id, back));
        people.as(kazakh, () -> conflicts.declare(id, "My brother wrote it."));
        clock.moveTo(Instant.parse("2026-09-30T02:00:00Z"));
        ask(chinese, AFTER_THE_HOLIDAYS);
        at("2026-09-30T03:00:00Z");
        assertThat(reminded()).isEmpty();
    }

    @Test
    void a_missed_reminder_is_given_until_the_last_day_is_over() {
        ask(chinese, AFTER_THE_HOLIDAYS);
        CommentId later = ask(chinese, LocalDate.of(2026, 10, 9));
        at("2026-10-08T16:30:00Z");
        assertThat(reminded()).containsExactly(later.toString());
    }

    @Test
    void several_nodes_at_the_same_moment_remind_once() throws InterruptedException {
        ask(chinese, AFTER_THE_HOLIDAYS);
        ask(kazakh, LocalDate.of(2026, 9, 30));
        clock.moveTo(Instant.parse("2026-09-30T01:00:00Z"));
        assertThat(Race.run(Collections.nCopies(6, reminder::remindDue))).containsOnlyNulls();
        assertThat(audited("RequestReminded")).isEqualTo(2);
    }

    @Test
    void a_notice_goes_with_what_it_is_of() {
        CommentId comment = ask(chinese, AFTER_THE_HOLIDAYS);
        at("2026-09-30T01:00:00Z");
        assertTold(chinese, REMINDED);
        people.as(chinese, () -> requests.done(id, comment, ""));
        await().untilAsserted(() -> assertThat(unread(chinese)).isZero());
    }

    @Test
    void who_asked_learns_soon_after_a_conflict_that_nobody_will_do_it_and_not_why() {
        ask(chinese, AFTER_THE_HOLIDAYS);
        people.as(chinese, () -> conflicts.declare(id, "My sister wrote it."));
        assertTold(chair, chinese.displayName() + ABANDONED);
        assertThat(notices(chair)).noneMatch(text -> text.contains("sister") || text.contains("conflict"));
        assertThat(notices(kazakh)).noneMatch(text -> text.contains(ABANDONED));
        watch.lookAtAll();
        assertThat(audited("RequestAbandoned")).isEqualTo(1);
        assertThat(route(chair)).contains("/discussion/");
    }

    @Test
    void it_is_found_from_time_to_time_whatever_the_reason_and_said_again_when_it_was_right_meanwhile() {
        ask(chinese, null);
        for (int lost = 1; lost <= 2; lost++) {
            role(chinese, "SUPERVISOR");
            watch.lookAtAll();
            watch.lookAtAll();
            assertThat(audited("RequestAbandoned")).isEqualTo(lost);
            role(chinese, "COMMITTEE_MEMBER");
            watch.lookAtAll();
        }
        jdbc.sql("update identity_user set enabled = false where user_id = ?")
                .param(chinese.id().value())
                .update();
        watch.lookAtAll();
        assertThat(audited("RequestAbandoned")).isEqualTo(3);
        assertTold(chair, chinese.displayName() + ABANDONED);
    }

    @Test
    void an_asker_who_takes_part_no_more_is_not_told() {
        UserRow asker = people.someone("UZ", Role.COMMITTEE_MEMBER);
        people.as(asker, () -> requests.ask(id, Audience.COMMITTEE, "Compare.", null, chinese.id(), null));
        people.as(asker, () -> conflicts.declare(id, "My sister wrote it."));
        role(chinese, "SUPERVISOR");
        watch.lookAtAll();
        assertThat(audited("RequestAbandoned")).isZero();
        assertThat(notices(asker)).noneMatch(text -> text.contains(ABANDONED));
    }

    @Test
    void several_nodes_at_the_same_moment_tell_once() throws InterruptedException {
        ask(chinese, null);
        role(chinese, "SUPERVISOR");
        assertThat(Race.run(Collections.nCopies(6, watch::lookAtAll))).containsOnlyNulls();
        assertThat(audited("RequestAbandoned")).isEqualTo(1);
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
        reminder.remindDue();
    }

    private CommentId ask(UserRow asked, @Nullable LocalDate due) {
        return people.as(
                chair, () -> requests.ask(id, Audience.COMMITTEE, "Compare the stations.", null, asked.id(), due));
    }

    private void choose(UserRow person, Pace pace) {
        people.as(
                person,
                () -> mail.choose(new MailPreferences(Map.of(Topic.REMINDERS, pace, Topic.MY_TASKS, Pace.NONE), true)));
    }

    private void role(UserRow user, String role) {
        jdbc.sql("update identity_user_role set role = ? where user_id = ?")
                .params(role, user.id().value())
                .update();
    }

    private List<String> reminded() {
        return jdbc.sql("select cast(r.comment_id as char(36)) from discussion_request r "
                        + "join discussion_comment c on c.comment_id = r.comment_id "
                        + "where c.proposal_id = ? and r.reminded_at is not null order by r.reminded_at")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = ?")
                .params(id.toString(), action)
                .query(Integer.class)
                .single();
    }

    private int waits(UserRow user) {
        return jdbc.sql("select count(*) from notification_notice where user_id = ? and waits")
                .param(user.id().value())
                .query(Integer.class)
                .single();
    }

    private int unread(UserRow user) {
        return jdbc.sql("select count(*) from notification_notice where user_id = ? and read_at is null")
                .param(user.id().value())
                .query(Integer.class)
                .single();
    }

    private String route(UserRow user) {
        return jdbc.sql("select route from notification_notice where user_id = ? "
                        + "and message_key = 'notification.discussion.abandoned'")
                .param(user.id().value())
                .query(String.class)
                .single();
    }

    private List<String> mails(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .list();
    }

    private void assertTold(UserRow reader, String beginning) {
        await().untilAsserted(() -> assertThat(notices(reader)).anyMatch(text -> text.startsWith(beginning)));
    }

    private List<String> notices(UserRow reader) {
        return people.as(reader, () -> notices.latest(Locale.ENGLISH, 20)).stream()
                .map(NoticeRow::text)
                .toList();
    }
}
