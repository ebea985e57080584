package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Open tabs are told of whatever others do with tasks, once for each transaction and not before it has committed. */
@KhorgosTest
class InboxToldTests {
    @Autowired
    InboxBroadcaster broadcaster;

    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskPlanService plan;

    @Autowired
    TaskHandoverService handover;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private final AtomicInteger told = new AtomicInteger();
    private Registration following;
    private UserRow officer;
    private TaskRow task;

    @BeforeEach
    void follow() {
        officer = desks.officer();
        task = desks.task(officer, desks.toCheck());
        desks.take(officer, task);
        following = broadcaster.follow(told::incrementAndGet);
    }

    @AfterEach
    void leave() {
        following.remove();
    }

    @Test
    void other_dates_and_urgency_are_told_as_hands_are() {
        UserRow director = people.someone(Role.SUPERVISOR);
        LocalDate later = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(40);
        assertTold(director, () -> task = plan.setDue(task, later, "The office is closed."));
        assertTold(director, () -> task = plan.setPriority(task, 90));
        assertTold(officer, () -> task = plan.setFollowUp(task, later));
        UserRow colleague = desks.officer();
        assertTold(officer, () -> handover.delegate(task.id(), colleague.id()));
        assertTold(colleague, () -> handover.takeBack(task.id()));
        assertTold(officer, () -> handover.reassign(task.id(), officer.id(), colleague.id()));
    }

    @Test
    void many_changes_in_one_transaction_are_told_once_and_after_it() {
        people.as(
                officer,
                () -> transactions.executeWithoutResult(all -> {
                    for (int priority = 60; priority < 90; priority++) {
                        task = plan.setPriority(task, priority);
                    }
                    assertThat(told).hasValue(0);
                }));
        await().untilAsserted(() -> assertThat(told).hasValue(1));
        assertTold(officer, () -> task = plan.setPriority(task, 10));
        assertThat(told).hasValue(2);
    }

    private void assertTold(UserRow person, Runnable act) {
        int before = told.get();
        people.as(person, act);
        await().untilAsserted(() -> assertThat(told.get()).isGreaterThan(before));
    }
}
