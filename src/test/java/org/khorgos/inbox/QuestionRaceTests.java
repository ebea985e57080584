package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.khorgos.base.Refused;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.question.QuestionRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.TaskDrift;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;

/** A question ends once: whoever comes second is told who was first, and nothing is half done. */
@KhorgosTest
class QuestionRaceTests {
    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskQuestionService questions;

    @Autowired
    FilingService filing;

    @Autowired
    TaskDrift drift;

    private UserRow holder;
    private UserRow secretary;
    private TaskRow task;
    private TaskId question;

    @BeforeEach
    void asked() {
        holder = desks.officer();
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        task = desks.task(holder, desks.toCheck());
        desks.take(holder, task);
        question = people.as(holder, () -> questions.ask(task.id(), secretary.id(), "Which class?", null));
    }

    @RepeatedTest(4)
    void answering_while_it_is_taken_back() throws InterruptedException {
        List<@Nullable Throwable> thrown =
                Race.run(List.of(this::answer, () -> people.as(holder, () -> questions.withdraw(question))));
        assertThat(thrown.stream().filter(Objects::isNull)).hasSize(1);
        boolean answered = thrown.get(0) == null;
        assertToldOf(thrown.get(answered ? 1 : 0), answered ? secretary : holder);
        assertThat(row().answer() != null).isEqualTo(answered);
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(4)
    void answering_while_the_task_is_completed() throws InterruptedException {
        List<@Nullable Throwable> thrown = Race.run(
                List.of(this::answer, () -> people.as(holder, () -> filing.check(task.proposal(), Desks.IN_ORDER))));
        assertThat(thrown.get(1)).isNull();
        if (thrown.get(0) != null) {
            assertToldOf(thrown.get(0), holder);
        }
        assertThat(row().open()).isFalse();
        assertThat(row().answer() != null).isEqualTo(thrown.get(0) == null);
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(4)
    void asking_while_the_task_is_completed() throws InterruptedException {
        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(holder, () -> questions.ask(task.id(), secretary.id(), "And why?", null)),
                () -> people.as(holder, () -> filing.check(task.proposal(), Desks.IN_ORDER))));
        assertThat(thrown.get(1)).isNull();
        if (thrown.get(0) != null) {
            assertThat(thrown.get(0)).isInstanceOf(Refused.class);
        }
        assertThat(people.as(holder, () -> questions.of(task.id())))
                .hasSize(thrown.get(0) == null ? 2 : 1)
                .noneMatch(QuestionRow::open);
        assertThat(drift.rows()).isZero();
    }

    private void answer() {
        people.as(secretary, () -> questions.answer(question, "The second"));
    }

    private QuestionRow row() {
        return people.as(holder, () -> questions.of(task.id())).get(0);
    }

    private static void assertToldOf(@Nullable Throwable thrown, UserRow first) {
        assertThat(thrown).isInstanceOf(Refused.class);
        assertThat(((Refused) Objects.requireNonNull(thrown)).arguments()).contains(first.displayName());
    }
}
