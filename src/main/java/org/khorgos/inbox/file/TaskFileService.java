package org.khorgos.inbox.file;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.document.FileKeeping;
import org.khorgos.document.KeptFile;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskSight;
import org.khorgos.workflow.TaskId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working papers beside a task, for those who see both the task and its proposal as with comments; throws NotFound to all
 * others, at every single download too.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskFileService {
    /** Most bytes of all files of one task. */
    public static final long TASK_MAX = 100L * 1024 * 1024;

    /** How long what was taken away can be brought back. */
    public static final Duration RESTORABLE = Duration.ofMinutes(10);

    private static final long MEGABYTE = 1024 * 1024;
    private final TaskSight sight;
    private final TaskFileTable table;
    private final FileKeeping keeping;
    private final Acting acting;

    TaskFileService(TaskSight sight, TaskFileTable table, FileKeeping keeping, Acting acting) {
        this.sight = sight;
        this.table = table;
        this.keeping = keeping;
        this.acting = acting;
    }

    /** All files, the latest first. */
    public List<TaskFileRow> files(TaskId task) {
        return table.on(seen(task));
    }

    /** Throws Refused when the task is over, the file is not allowed, or all together are too large. */
    @Transactional
    public TaskFileRow attach(TaskId task, String givenName, InputStream bytes) {
        Actor actor = acting.actor();
        sight.require(actor, seen(task), TaskAct.COMMENT);
        KeptFile file = keeping.take(givenName, bytes);
        if (table.sumLocked(task) + file.size() > TASK_MAX) {
            throw new Refused("inbox.file.quota", TASK_MAX / MEGABYTE);
        }
        sight.require(actor, task, TaskAct.COMMENT);
        TaskFileId id = TaskFileId.next();
        table.add(id, task, file, actor.id(), acting.now());
        acting.tell(new TaskFileAttached(task, id, file.sha256(), acting.now()));
        return require(task, id);
    }

    /** The file with its bytes; throws NotFound when it is not there (any more). */
    public TaskFileContent open(TaskId task, TaskFileId id) {
        TaskFileRow row = require(seen(task), id);
        return new TaskFileContent(row, keeping.read(table.storedName(id)));
    }

    /** Takes the caller's own file away; throws Refused when it is not theirs, gone already, or the task is over. */
    @Transactional
    public void remove(TaskId task, TaskFileId id) {
        Actor actor = acting.actor();
        sight.require(actor, seen(task), TaskAct.COMMENT);
        if (!table.remove(task, id, actor.id(), acting.now())) {
            throw new Refused("inbox.file.stays");
        }
        acting.tell(new TaskFileRemoved(task, id, acting.now()));
    }

    /** Brings back what the caller took away less than ten minutes ago; throws Refused when it is too late for that. */
    @Transactional
    public void restore(TaskId task, TaskFileId id) {
        Actor actor = acting.actor();
        sight.require(actor, seen(task), TaskAct.COMMENT);
        if (!table.restore(task, id, actor.id(), acting.now().minus(RESTORABLE))) {
            throw new Refused("inbox.undo.late");
        }
        acting.tell(new TaskFileRestored(task, id, acting.now()));
    }

    private TaskFileRow require(TaskId task, TaskFileId id) {
        return table.find(task, id).orElseThrow(() -> new NotFound("file " + id));
    }

    private TaskId seen(TaskId task) {
        return sight.requireWithProposal(acting.actor(), task).id();
    }
}
