package org.khorgos.inbox.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.DayEnd;
import org.khorgos.inbox.QuestionAnswered;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.TaskSight;
import org.khorgos.inbox.remark.CommentTable;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskQuestions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions that the holder of a task asks people who see the proposal anyway; being asked gives no right. They are seen by
 * those who see the task that asks and its proposal, and answered by the one who was asked.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TaskQuestionService {
    private final TaskSight sight;
    private final TaskQuestions tasks;
    private final QuestionTable table;
    private final Answerers answerers;
    private final UserDirectory directory;
    private final Acting acting;

    TaskQuestionService(
            TaskSight sight,
            TaskQuestions tasks,
            QuestionTable table,
            Answerers answerers,
            UserDirectory directory,
            Acting acting) {
        this.sight = sight;
        this.tasks = tasks;
        this.table = table;
        this.answerers = answerers;
        this.directory = directory;
        this.acting = acting;
    }

    /** The questions of a task, the latest first; throws NotFound when the task or its proposal is not the caller's business. */
    @Transactional(readOnly = true)
    public List<QuestionRow> of(TaskId task) {
        return table.of(sight.requireWithProposal(acting.actor(), task).id());
    }

    /**
     * Those that wait for an answer, the latest first; none when the task is over or not the caller's business, which who
     * completes it is told then.
     */
    @Transactional(readOnly = true)
    public List<QuestionRow> unanswered(TaskId task) {
        return sight.find(acting.actor(), task).map(row -> table.of(row.id())).orElse(List.of()).stream()
                .filter(QuestionRow::open)
                .toList();
    }

    /** The question that a task asks the caller, or that the caller asked; throws NotFound as {@link #of} does. */
    @Transactional(readOnly = true)
    public QuestionRow get(TaskId question) {
        return table.find(sight.requireWithProposal(acting.actor(), question).id())
                .orElseThrow(() -> new NotFound("question " + question));
    }

    /** Whom the caller can ask about their task, by name. */
    @Transactional(readOnly = true)
    public List<UserRow> people(TaskId task) {
        Actor actor = acting.actor();
        return answerers.of(sight.requireWithProposal(actor, task)).stream()
                .filter(user -> !user.id().equals(actor.id()))
                .toList();
    }

    /**
     * Asks somebody. Throws Refused when the task is not one from which is asked or not the caller's, the person may not
     * see the proposal or has signed it, the text is empty or too long, or the day is past.
     *
     * @param due the day by whose end, in the caller's zone, the answer should be there; null for none
     */
    public TaskId ask(TaskId id, UserId to, String text, @Nullable LocalDate due) {
        Actor actor = acting.actor();
        TaskRow task = sight.requireWithProposal(actor, id);
        sight.require(actor, id, TaskAct.ASK);
        String words = CommentTable.text(text);
        Instant end = due == null ? null : DayEnd.of(due, actor, acting.now());
        UserRow asked = directory.get(to);
        if (to.equals(actor.id()) || !answerers.fits(asked, task)) {
            throw new Refused("inbox.ask.notFor", asked.displayName());
        }
        TaskId question = tasks.ask(id, actor, to, end);
        table.add(question, id, actor.id(), to, words, acting.now());
        acting.tell(new QuestionAsked(task.proposal(), task.kind().name(), id, question, to, acting.now()));
        return question;
    }

    /**
     * Answers what the caller was asked. Throws NotFound when they see the proposal no more, Refused when the question is
     * over, with who was first, or the text is empty or too long.
     */
    public void answer(TaskId question, String text) {
        Actor actor = acting.actor();
        TaskRow task = sight.requireWithProposal(actor, question);
        String words = CommentTable.text(text);
        tasks.answer(question, actor);
        if (!answerers.fits(directory.get(actor.id()), task)) {
            throw new Refused("inbox.ask.noMore");
        }
        QuestionRow row = table.find(question).orElseThrow(() -> new NotFound("question " + question));
        table.answer(question, words, acting.now());
        acting.tell(
                new QuestionAnswered(task.proposal(), row.parent(), question, row.asker(), actor.id(), acting.now()));
    }

    /** Takes a question of the caller's task back; throws Refused when the task is not theirs or somebody was first. */
    public void withdraw(TaskId question) {
        Actor actor = acting.actor();
        QuestionRow row = table.find(question).orElseThrow(() -> new NotFound("question " + question));
        TaskRow task = sight.requireWithProposal(actor, row.parent());
        tasks.withdraw(question, actor);
        acting.tell(new QuestionWithdrawn(task.proposal(), row.parent(), question, row.asked(), acting.now()));
    }
}
