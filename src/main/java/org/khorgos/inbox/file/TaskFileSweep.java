package org.khorgos.inbox.file;

import java.time.Clock;
import java.time.Duration;
import org.khorgos.document.FileKeeping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes files a day after their authors took them away. */
@Component
class TaskFileSweep {
    private static final Duration KEPT = Duration.ofDays(1);
    private final TaskFileTable table;
    private final FileKeeping keeping;
    private final Clock clock;

    TaskFileSweep(TaskFileTable table, FileKeeping keeping, Clock clock) {
        this.table = table;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    @Transactional
    void sweep() {
        table.forget(clock.instant().minus(KEPT)).forEach(keeping::deleteAfterCommit);
    }
}
