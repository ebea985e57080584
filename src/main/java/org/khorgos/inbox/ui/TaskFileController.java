package org.khorgos.inbox.ui;

import java.util.UUID;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.inbox.file.TaskFileContent;
import org.khorgos.inbox.file.TaskFileId;
import org.khorgos.inbox.file.TaskFileRow;
import org.khorgos.inbox.file.TaskFileService;
import org.khorgos.workflow.TaskId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives files beside tasks to those who see the task and its proposal; for all others there is nothing here. */
@RestController
class TaskFileController {
    private final TaskFileService files;

    TaskFileController(TaskFileService files) {
        this.files = files;
    }

    /** The address of a file, without leading slash. */
    static String address(TaskId task, TaskFileRow row) {
        return "task-files/" + task + "/" + row.id();
    }

    @GetMapping("/task-files/{task}/{file}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID task, @PathVariable UUID file) {
        TaskFileContent content = files.open(new TaskId(task), new TaskFileId(file));
        TaskFileRow row = content.row();
        return FileAnswer.saved(row.name(), row.type().contentType(), row.size())
                .body(new InputStreamResource(content.bytes()));
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
