package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.TaskOpened;
import org.khorgos.workflow.TaskReminded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which news of tasks a choice holds for. */
@KhorgosTest
class MailChoiceTests {
    @Autowired
    MailPreferenceService choices;

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
    Clock clock;

    @AfterEach
    void clear() {
        proposals.clear();
    }

    @ParameterizedTest
    @CsvSource({"MY_TASKS, 1", "REMINDERS, 1", "GROUP_TASKS, 2", "PROPOSALS, 2"})
    void no_mail_of_one_topic_leaves_the_others(Topic unwanted, int mails) {
        UserRow expert = people.someone(Role.EXPERT);
        choose(expert, unwanted, Pace.NONE);
        ProposalId id = proposals.put(ProposalState.REVIEWING, "Apricot dryers", people.someone(Role.PROPOSER));
        publish(new TaskOpened(id, "WRITE_REVIEW", expert.id().toString(), Set.of(), clock.instant()));
        publish(new TaskReminded(id, "WRITE_REVIEW", expert.id().toString(), Set.of(), clock.instant()));
        assertThat(mailsTo(expert)).isEqualTo(mails);
        assertThat(people.as(expert, () -> notices.unread())).isEqualTo(2);
    }

    @Test
    void who_wants_it_gets_mail_of_work_that_a_group_shares() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        choose(officer, Topic.GROUP_TASKS, Pace.AT_ONCE);
        ProposalId id = proposals.put(ProposalState.SUBMITTED, "Apricot dryers", people.someone(Role.PROPOSER));
        publish(new TaskOpened(id, "CHECK_FORM", "", Set.of("OFFICE"), clock.instant()));
        assertThat(mailsTo(officer)).isOne();
        assertThat(mailsTo(colleague)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILY", "WEEKLY", "NONE"})
    void a_request_to_sign_has_its_deadline_and_comes_at_once_in_any_case(Pace pace) {
        UserRow cosignatory = people.someone(Role.COSIGNATORY);
        choose(cosignatory, Topic.MY_TASKS, pace);
        choose(cosignatory, Topic.REMINDERS, pace);
        ProposalId id = proposals.put(ProposalState.COSIGNING, "Apricot dryers", people.someone(Role.PROPOSER));
        publish(new TaskOpened(id, "SIGN_PROPOSAL", cosignatory.id().toString(), Set.of(), clock.instant()));
        publish(new TaskReminded(id, "SIGN_PROPOSAL", cosignatory.id().toString(), Set.of(), clock.instant()));
        assertThat(mailsTo(cosignatory)).isEqualTo(2);
    }

    private void choose(UserRow person, Topic topic, Pace pace) {
        people.as(person, () -> choices.choose(new MailPreferences(Map.of(topic, pace), true)));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().until(() ->
                jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like 'org.khorgos.notification%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private int mailsTo(UserRow user) {
        return jdbc.sql("select count(*) from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(Integer.class)
                .single();
    }
}
