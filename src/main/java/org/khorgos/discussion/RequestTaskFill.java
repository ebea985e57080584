package org.khorgos.discussion;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the open requests from before they were tasks their tasks. */
@Component
class RequestTaskFill {
    private final RequestTable table;
    private final RequestTasks tasks;
    private final TransactionTemplate transaction;

    RequestTaskFill(RequestTable table, RequestTasks tasks, TransactionTemplate transaction) {
        this.table = table;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        table.open()
                .forEach(one -> transaction.executeWithoutResult(status -> {
                    if (table.lockOpen(one.comment()) && !tasks.isOpen(one.comment())) {
                        tasks.open(one.comment(), one.proposal(), one.asker(), one.asked(), one.end());
                    }
                }));
    }
}
