package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.draft.FormDraftService;
import org.springframework.context.ConfigurableApplicationContext;

/** The application is killed while somebody fills in the form of a task. */
class KillTests {
    private final Path folder = Path.of("target", "mariadb", "kill-" + UUID.randomUUID());

    @Test
    void what_was_typed_into_the_form_of_a_task_outlives_a_killed_application() throws Exception {
        ProposalId id = KilledApplication.kill(folder);
        try (ConfigurableApplicationContext next = KilledApplication.start(folder)) {
            Stages at = next.getBean(Stages.class);
            at.cast.run("office", () -> {
                TaskId task = next.getBean(TaskInboxService.class).on(id).get(0).id();
                assertThat(next.getBean(FormDraftService.class).draft(task))
                        .get()
                        .satisfies(draft -> assertThat(draft.fields()).isEqualTo(KilledApplication.TYPED));
            });
        }
    }
}
