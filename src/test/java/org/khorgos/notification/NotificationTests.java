package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingRecorded;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ReviewCancelled;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskOpened;
import org.khorgos.workflow.TaskReminded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KhorgosTest
class NotificationTests {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeBoard board;

    @Autowired
    PreferenceService preferences;

    @Autowired
    People people;

    @Autowired
    BareProposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void clear() {
        proposals.clear();
    }

    @Test
    void every_signatory_gets_one_mail_and_one_notice_in_their_language() {
        UserRow signatory = people.someone(Role.PROPOSER);
        people.as(signatory, () -> preferences.prefer(Locale.forLanguageTag("ru"), signatory.zone()));
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", signatory);

        publish(new ProposalStateChanged(id, ProposalState.FILING, ProposalState.FILED, clock.instant()));

        MailRow mail = onlyMailTo(signatory);
        assertThat(mail.language()).isEqualTo("ru");
        assertThat(mail.subject()).startsWith("Хоргос: Предложение T-").contains("зарегистрировано");
        assertThat(mail.body()).contains(signatory.displayName(), "(Apricot dryers)", "/proposals/" + id);
        assertThat(people.as(signatory, () -> notices.latest(Locale.ENGLISH, 10)))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.text()).contains("(Apricot dryers) was filed");
                    assertThat(notice.route()).isEqualTo("proposals/" + id);
                    assertThat(notice.read()).isFalse();
                });
    }

    @Test
    void a_mail_names_the_proposal_by_its_title_in_the_readers_language() {
        UserRow signatory = people.someone(Role.PROPOSER);
        people.as(signatory, () -> preferences.prefer(Locale.forLanguageTag("ru"), signatory.zone()));
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", signatory);
        jdbc.sql("update proposal set details = json_set(details, '$.translations', "
                        + "json_array(json_object('language', 'ru', 'title', 'Сушилки', 'summary', ''))) "
                        + "where proposal_id = ?")
                .param(id.value())
                .update();

        publish(new ProposalStateChanged(id, ProposalState.FILING, ProposalState.FILED, clock.instant()));

        assertThat(onlyMailTo(signatory).body()).contains("(Сушилки)").doesNotContain("Apricot");
    }

    @Test
    void the_same_event_delivered_twice_tells_once() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", signatory);
        ProposalStateChanged event =
                new ProposalStateChanged(id, ProposalState.FILING, ProposalState.FILED, clock.instant());

        publish(event);
        publish(event);

        assertThat(onlyMailTo(signatory).subject()).isNotEmpty();
        assertThat(people.as(signatory, () -> notices.unread())).isEqualTo(1);
    }

    @Test
    void an_expert_whose_review_is_cancelled_is_told_without_the_title() {
        UserRow expert = people.someone(Role.EXPERT);
        ProposalId id = proposals.put(ProposalState.REVIEWING, "Apricot dryers", people.someone(Role.PROPOSER));

        publish(new ReviewCancelled(id, AssignmentId.next(), expert.id(), false, clock.instant()));

        assertThat(onlyMailTo(expert).body())
                .contains("Your review is cancelled")
                .doesNotContain("Apricot");
    }

    @Test
    void what_is_rolled_back_tells_nobody() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", signatory);
        Instant first = clock.instant();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ProposalStateChanged(id, ProposalState.FILING, ProposalState.FILED, first));
            status.setRollbackOnly();
        });
        publish(new ProposalStateChanged(id, ProposalState.FILED, ProposalState.REVIEWING, first.plusSeconds(1)));

        assertThat(onlyMailTo(signatory).subject()).contains("Experts now review");
    }

    @Test
    void steps_between_offices_are_a_notice_without_a_mail() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.APPROVAL_HOME, "Apricot dryers", signatory);

        publish(new ProposalStateChanged(id, ProposalState.IN_APPROVAL, ProposalState.APPROVAL_HOME, clock.instant()));

        assertThat(people.as(signatory, () -> notices.unread())).isEqualTo(1);
        assertThat(mailsTo(signatory)).isEmpty();
    }

    @Test
    void a_merger_is_told_to_the_signatories_of_both_without_titles_that_they_may_not_see() {
        UserRow signatory = people.someone(Role.PROPOSER);
        UserRow leader = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.MERGED, "Apricot dryers", signatory);
        ProposalId lead = proposals.put(ProposalState.FILED, "Drying fruit", leader);

        publish(new ProposalStateChanged(id, ProposalState.FILING, ProposalState.MERGED, clock.instant()));
        publish(new FilingRecorded(id, FilingOutcome.MERGED, lead, clock.instant()));

        assertThat(onlyMailTo(signatory).body())
                .contains("(Apricot dryers) was merged with proposal " + number(lead), "/proposals/" + id)
                .doesNotContain("Drying fruit");
        assertThat(onlyMailTo(leader).body())
                .contains("Proposal " + number(id) + " was merged with your proposal " + number(lead))
                .contains("/proposals/" + lead)
                .doesNotContain("Apricot");
        assertThat(people.as(signatory, () -> notices.unread())).isEqualTo(1);
        assertThat(people.as(leader, () -> notices.unread())).isEqualTo(1);
    }

    @Test
    void the_signatories_of_a_merged_proposal_are_told_what_became_of_its_lead() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.MERGED, "Apricot dryers", signatory);
        ProposalId lead = proposals.put(ProposalState.REJECTED, "Drying fruit", people.someone(Role.PROPOSER));
        jdbc.sql("insert into filing_proposal (filing_proposal_id, version, proposal_id, round, outcome, reason, "
                        + "lead_proposal, proposed_by, proposed_at, confirmed, answered_by, answered_at) values "
                        + "(uuid(), 0, ?, 1, 'MERGED', 'Same.', ?, uuid(), utc_timestamp(6), true, uuid(), "
                        + "utc_timestamp(6))")
                .params(id.value(), lead.value())
                .update();

        publish(new ProposalStateChanged(lead, ProposalState.REVIEWED, ProposalState.IN_COMMITTEE, clock.instant()));
        publish(new ProposalStateChanged(lead, ProposalState.IN_COMMITTEE, ProposalState.REJECTED, clock.instant()));

        assertThat(onlyMailTo(signatory).body())
                .contains("Proposal %s, with which your proposal %s (Apricot dryers) was merged, has been decided."
                        .formatted(number(lead), number(id)))
                .contains("Its state: Rejected.")
                .doesNotContain("Drying fruit");
        jdbc.sql("delete from filing_proposal where proposal_id = ?")
                .param(id.value())
                .update();
    }

    @Test
    void a_personal_task_is_told_by_mail_and_notice_and_reminded_of() {
        UserRow signatory = people.someone(Role.PROPOSER);
        UserRow expert = people.someone("KZ", Role.EXPERT);
        ProposalId id = proposals.put(ProposalState.REVIEWING, "Apricot dryers", signatory);
        String number = number(id);

        publish(new TaskOpened(id, "WRITE_REVIEW", expert.id().toString(), Set.of(), clock.instant()));
        publish(new TaskReminded(id, "WRITE_REVIEW", expert.id().toString(), Set.of(), clock.instant()));

        assertThat(mailsTo(expert)).hasSize(2);
        assertThat(mailsTo(expert))
                .extracting(MailRow::body)
                .allSatisfy(body -> assertThat(body).contains(number, "/tasks").doesNotContain("Apricot"));
    }

    @Test
    void a_shared_task_is_a_notice_to_each_holder_of_the_group_and_not_to_a_signatory() {
        UserRow office = people.someone(Role.OFFICE);
        UserRow kazakh = people.someone("KZ", Role.PARTNER_FOCAL_POINT);
        UserRow uzbek = people.someone("UZ", Role.PARTNER_FOCAL_POINT);
        UserRow signatory = people.someone(Role.PROPOSER, Role.OFFICE);
        ProposalId id = proposals.put(ProposalState.SUBMITTED, "Apricot dryers", signatory);

        publish(new TaskOpened(id, "CHECK_FORM", "", Set.of("OFFICE"), clock.instant()));
        publish(new TaskOpened(id, "DECIDE_FOR_PARTNER", "", Set.of("PARTNER_FOCAL_POINT@KZ"), clock.instant()));
        publish(new TaskOpened(
                id, "HANDLE_CASE", "", Set.of("OFFICE@" + office.organisation(), "OFFICE"), clock.instant()));

        assertThat(people.as(office, () -> notices.unread())).isEqualTo(2);
        assertThat(people.as(kazakh, () -> notices.unread())).isEqualTo(1);
        assertThat(people.as(uzbek, () -> notices.unread())).isZero();
        assertThat(people.as(signatory, () -> notices.unread())).isZero();
        assertThat(mailsTo(office)).isEmpty();
    }

    @Test
    void a_notice_of_work_is_settled_for_the_others_when_one_takes_it_and_for_all_when_it_is_done() {
        UserRow office = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        ProposalId id = proposals.put(ProposalState.SUBMITTED, "Apricot dryers", people.someone(Role.PROPOSER));
        TaskId task = new TaskId(UUID.randomUUID());
        board.post(office.id(), work(task));
        board.post(colleague.id(), work(task));

        publish(new TaskEnded(id, "CHECK_FORM", task, office.id().toString(), clock.instant()));
        assertThat(people.as(colleague, () -> notices.unread())).isZero();
        assertThat(people.as(office, () -> notices.unread())).isEqualTo(1);

        publish(new TaskEnded(id, "CHECK_FORM", task, "", clock.instant()));
        assertThat(people.as(office, () -> notices.unread())).isZero();
    }

    private Announcement work(TaskId task) {
        return new Announcement(
                task.toString(),
                "notification.task.opened",
                List.of("2026-0001", "@task.CHECK_FORM"),
                "tasks/" + task,
                clock.instant());
    }

    @Test
    void notices_are_marked_as_read_by_their_reader_only() {
        UserRow signatory = people.someone(Role.PROPOSER);
        UserRow other = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", signatory);
        publish(new ProposalStateChanged(id, ProposalState.FILING, ProposalState.FILED, clock.instant()));
        publish(new ProposalStateChanged(id, ProposalState.FILED, ProposalState.REVIEWING, clock.instant()));
        NoticeId first = people.as(signatory, () -> notices.latest(Locale.ENGLISH, 10))
                .get(0)
                .id();

        people.as(other, () -> notices.markRead(first));
        people.as(other, () -> notices.markAllRead());
        assertThat(people.as(signatory, () -> notices.unread())).isEqualTo(2);
        people.as(signatory, () -> notices.markRead(first));
        assertThat(people.as(signatory, () -> notices.unread())).isEqualTo(1);
        people.as(signatory, () -> notices.markAllRead());
        assertThat(people.as(signatory, () -> notices.unread())).isZero();
    }

    record MailRow(String language, String subject, String body, String status) {}

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().until(() ->
                jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like 'org.khorgos.notification%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private MailRow onlyMailTo(UserRow user) {
        List<MailRow> mails = mailsTo(user);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private List<MailRow> mailsTo(UserRow user) {
        return jdbc.sql("select language, subject, body, status from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(MailRow.class)
                .list();
    }

    private String number(ProposalId id) {
        return jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
