package org.khorgos.inbox.draft;

import java.util.Map;
import java.util.Optional;
import org.khorgos.identity.Acting;
import org.khorgos.inbox.TaskSight;
import org.khorgos.workflow.TaskId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller has typed into forms of tasks: nobody else ever reads it, and it goes when the task is over. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormDraftService {
    private final TaskSight sight;
    private final FormDraftTable table;
    private final Acting acting;

    FormDraftService(TaskSight sight, FormDraftTable table, Acting acting) {
        this.sight = sight;
        this.table = table;
        this.acting = acting;
    }

    /** Throws NotFound for a task that is not the caller's business. */
    @Transactional(readOnly = true)
    public Optional<FormDraft> draft(TaskId task) {
        return table.find(
                sight.require(acting.actor(), task).id(), acting.actor().id());
    }

    /** Keeps it instead of what was kept before; nothing happens when the task is over. Throws NotFound as reading does. */
    public void keep(TaskId task, Map<String, String> fields) {
        sight.require(acting.actor(), task);
        if (!table.lockOpen(task)) {
            return;
        }
        if (fields.isEmpty()) {
            table.remove(task, acting.actor().id());
        } else {
            table.keep(task, acting.actor().id(), fields, acting.now());
        }
    }

    /** Forgets what the caller has typed; nothing happens when there is nothing. */
    public void discard(TaskId task) {
        table.remove(task, acting.actor().id());
    }
}
