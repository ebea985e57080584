package org.khorgos.inbox.draft;

import org.khorgos.workflow.TaskEnded;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was typed for a task when it is over, in the transaction that ends it. */
@Component
class FormDraftListener {
    private final FormDraftTable table;

    FormDraftListener(FormDraftTable table) {
        this.table = table;
    }

    @EventListener
    void ended(TaskEnded event) {
        if (event.holder().isEmpty()) {
            table.removeAll(event.task());
        }
    }

    /** What the process ended without a word, such as when the inbox was made right. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    @Transactional
    void sweep() {
        table.removeEnded();
    }
}
