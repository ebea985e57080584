package org.khorgos.inbox.remark;

import java.time.Duration;
import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskSight;
import org.khorgos.workflow.TaskId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on a task, for those who see both the task and its proposal; throws NotFound to all others. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskCommentService {
    /** Longest comment in characters. */
    public static final int TEXT_MAX = CommentTable.TEXT_MAX;

    /** How long a comment can be taken away by its author. */
    public static final Duration DELETABLE = Duration.ofMinutes(10);

    private final TaskSight sight;
    private final CommentTable table;
    private final Acting acting;

    TaskCommentService(TaskSight sight, CommentTable table, Acting acting) {
        this.sight = sight;
        this.table = table;
        this.acting = acting;
    }

    /** All comments, the latest first. */
    public List<CommentRow> comments(TaskId id) {
        sight.requireWithProposal(acting.actor(), id);
        return table.on(id);
    }

    /** Throws Refused when the task is over, or the text is empty or too long. */
    @Transactional
    public CommentId comment(TaskId id, String text) {
        sight.requireWithProposal(acting.actor(), id);
        sight.require(acting.actor(), id, TaskAct.COMMENT);
        CommentId comment = table.add(id, acting.actor().id(), false, CommentTable.text(text), acting.now());
        acting.tell(new CommentWritten(id, comment, acting.now()));
        return comment;
    }

    /** Takes the caller's own comment away; throws Refused when it is not theirs, or older than ten minutes. */
    @Transactional
    public void delete(TaskId id, CommentId comment) {
        sight.requireWithProposal(acting.actor(), id);
        if (!table.remove(comment, id, acting.actor().id(), acting.now().minus(DELETABLE))) {
            throw new Refused("inbox.comment.stays", DELETABLE.toMinutes());
        }
        acting.tell(new CommentDeleted(id, comment, acting.now()));
    }

    /** Puts a comment back that the caller took away while it can be; throws Refused when it is not theirs or too late. */
    @Transactional
    public void restore(TaskId id, CommentRow comment) {
        sight.requireWithProposal(acting.actor(), id);
        sight.require(acting.actor(), id, TaskAct.COMMENT);
        boolean mine = comment.author().equals(acting.actor().id()) && !comment.reason();
        boolean early = acting.now().isBefore(comment.writtenAt().plus(DELETABLE));
        if (!mine || !early || !table.putBack(id, comment)) {
            throw new Refused("inbox.undo.late");
        }
        acting.tell(new CommentWritten(id, comment.id(), acting.now()));
    }
}
