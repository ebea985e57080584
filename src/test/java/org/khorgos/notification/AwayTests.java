package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.base.MovableClock;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.TaskOpened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes to whom while somebody is away, and when they are back. */
@KhorgosTest
class AwayTests {
    @Autowired
    AbsenceService absences;

    @Autowired
    DigestSender digests;

    @Autowired
    NoticeService notices;

    @Autowired
    BareProposals proposals;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nothing_waits() {
        jdbc.sql("update notification_notice set waits = false").update();
        at("2026-09-14T09:00");
    }

    @AfterEach
    void clear() {
        clock.resume();
        proposals.clear();
    }

    @Test
    void work_of_an_absent_person_is_told_to_the_substitute_as_well() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        away(officer, colleague);
        open(
                proposals.put(ProposalState.SUBMITTED, "Apricot dryers", people.someone(Role.PROPOSER)),
                "CHECK_FORM",
                officer);

        assertThat(mailsTo(officer)).hasSize(1);
        assertThat(mailsTo(colleague)).singleElement().satisfies(mail -> assertThat(mail)
                .contains("You stand in for " + officer.displayName() + ": Check the form", "(Apricot dryers)"));
    }

    @Test
    void a_substitute_is_not_told_of_what_they_may_not_know_or_do() {
        UserRow expert = people.someone(Role.EXPERT, Role.PROJECT_LEAD);
        UserRow other = people.someone(Role.EXPERT, Role.PROJECT_LEAD);
        UserRow officer = people.someone(Role.OFFICE);
        UserRow signatory = people.someone(Role.OFFICE, Role.PROPOSER);
        UserRow cosignatory = people.someone(Role.PROPOSER, Role.PROJECT_LEAD);
        UserRow colleague = people.someone(Role.OFFICE, Role.PROPOSER, Role.PROJECT_LEAD);
        away(expert, other);
        away(officer, signatory);
        away(cosignatory, colleague);
        ProposalId id = proposals.put(ProposalState.REVIEWING, "Apricot dryers", signatory);
        open(id, "WRITE_REVIEW", expert);
        open(id, "CHECK_FORM", officer);
        open(id, "SIGN_PROPOSAL", cosignatory);

        assertThat(mailsTo(expert)).hasSize(1);
        assertThat(mailsTo(other)).isEmpty();
        assertThat(mailsTo(signatory)).isEmpty();
        assertThat(mailsTo(cosignatory)).hasSize(1);
        assertThat(mailsTo(colleague)).isEmpty();
        assertThat(people.as(other, () -> notices.unread())).isZero();
    }

    @Test
    void who_comes_back_gets_one_digest_on_the_first_working_day_after() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.put(ProposalState.FILED, "Apricot dryers", proposer);
        away(proposer, null);
        tell(id, ProposalState.FILED, "2026-09-15T10:00");
        tell(id, ProposalState.REVIEWING, "2026-09-16T10:00");
        assertThat(mailsTo(proposer)).hasSize(2);
        send("2026-09-17T08:00");
        send("2026-09-18T08:00");
        assertThat(mailsTo(proposer)).as("still away").hasSize(2);
        send("2026-09-19T08:00");
        assertThat(mailsTo(proposer)).as("Saturday").hasSize(2);
        send("2026-09-20T08:00");
        send("2026-09-21T08:00");
        assertThat(mailsTo(proposer)).as("a make-up Sunday is a working day").hasSize(3);
        assertThat(mailsTo(proposer)).anyMatch(body -> body.contains("was filed") && body.contains("now review"));
        assertThat(people.as(proposer, () -> notices.latest(Locale.ENGLISH, 9))).hasSize(2);
    }

    private void away(UserRow person, @Nullable UserRow substitute) {
        AbsenceDraft draft = new AbsenceDraft(
                person.id(),
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2026, 9, 18),
                substitute == null ? null : substitute.id());
        people.as(person, () -> absences.enter(draft));
    }

    private void open(ProposalId id, String kind, UserRow person) {
        publish(new TaskOpened(id, kind, person.id().toString(), Set.of(), clock.instant()));
    }

    private void tell(ProposalId id, ProposalState to, String local) {
        at(local);
        publish(new ProposalStateChanged(id, ProposalState.FILING, to, clock.instant()));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().until(() ->
                jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like 'org.khorgos.notification%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private void at(String local) {
        clock.moveTo(
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private void send(String local) {
        at(local);
        digests.sendDue();
    }

    private List<String> mailsTo(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .list();
    }
}
