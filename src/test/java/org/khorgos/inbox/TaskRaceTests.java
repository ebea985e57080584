package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Refused;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.TaskDrift;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people do the same to one task at the same moment: one does it, the other is told who was first and when. */
@KhorgosTest
class TaskRaceTests {
    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskHandoverService handover;

    @Autowired
    TaskPlanService plan;

    @Autowired
    AbsenceService absences;

    @Autowired
    MovableClock clock;

    @Autowired
    TaskDrift drift;

    private UserRow holder;
    private UserRow second;
    private UserRow third;
    private TaskRow task;

    @BeforeEach
    void taken() {
        holder = desks.officer();
        second = desks.officer();
        third = desks.officer();
        TaskRow free = desks.task(holder, desks.toCheck());
        desks.take(holder, free);
        task = desks.task(holder, free.proposal());
    }

    @RepeatedTest(3)
    void priority() throws InterruptedException {
        List<UserRow> both = List.of(second, third);
        int winner = one(both, i -> () -> plan.setPriority(task, i == 0 ? 90 : 10), "inbox.changed.PRIORITY");
        assertThat(desks.task(holder, task.proposal()).priority()).isEqualTo(winner == 0 ? 90 : 10);
    }

    @RepeatedTest(3)
    void follow_up() throws InterruptedException {
        LocalDate day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(5);
        int winner = one(
                List.of(second, third), i -> () -> plan.setFollowUp(task, day.plusDays(i)), "inbox.changed.FOLLOW_UP");
        assertThat(Objects.requireNonNull(desks.task(holder, task.proposal()).followUpAt())
                        .atZone(holder.actor().zone())
                        .toLocalDate())
                .isEqualTo(day.plusDays(winner));
    }

    @RepeatedTest(3)
    void delegating_while_somebody_gives_it_away() throws InterruptedException {
        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(holder, () -> handover.delegate(task.id(), second.id())),
                () -> people.as(second, () -> handover.reassign(task.id(), holder.id(), third.id()))));
        boolean delegated = thrown.get(0) == null;
        assertThat(thrown.stream().filter(Objects::isNull)).hasSize(1);
        assertTold(thrown.get(delegated ? 1 : 0), delegated ? second : third);
        assertThat(desks.task(delegated ? second : third, task.proposal()).isOf((delegated ? second : third).id()))
                .isTrue();
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(3)
    void taking_over_while_somebody_gives_it_away() throws InterruptedException {
        LocalDate today = clock.instant().atZone(holder.actor().zone()).toLocalDate();
        people.as(holder, () -> absences.enter(new AbsenceDraft(holder.id(), today, today.plusDays(1), second.id())));
        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(second, () -> handover.takeOver(task.id())),
                () -> people.as(third, () -> handover.reassign(task.id(), holder.id(), third.id()))));
        boolean taken = thrown.get(0) == null;
        assertThat(thrown.stream().filter(Objects::isNull)).hasSize(1);
        Refused refused = (Refused) Objects.requireNonNull(thrown.get(taken ? 1 : 0));
        if (!refused.messageKey().equals("inbox.no.substitute")) {
            assertTold(refused, taken ? second : third);
        }
        assertThat(drift.rows()).isZero();
    }

    /** Which of them did it. */
    private int one(List<UserRow> runners, IntFunction<Runnable> act, String refusal) throws InterruptedException {
        List<Runnable> runs = new ArrayList<>();
        for (int i = 0; i < runners.size(); i++) {
            UserRow person = runners.get(i);
            Runnable run = act.apply(i);
            runs.add(() -> people.as(person, run));
        }
        List<@Nullable Throwable> thrown = Race.run(runs);
        assertThat(thrown.stream().filter(Objects::isNull)).hasSize(1);
        int winner = thrown.indexOf(null);
        Throwable other = thrown.get(1 - winner);
        assertTold(other, runners.get(winner));
        assertThat(((Refused) Objects.requireNonNull(other)).messageKey()).isEqualTo(refusal);
        assertThat(drift.rows()).isZero();
        return winner;
    }

    /** Who was first, and when. */
    private static void assertTold(@Nullable Throwable thrown, UserRow first) {
        assertThat(thrown).isInstanceOf(Refused.class);
        Object[] told = ((Refused) Objects.requireNonNull(thrown)).arguments();
        assertThat(told[0]).isEqualTo(first.displayName());
        assertThat(told[1].toString()).matches(".*\\d.*");
    }
}
