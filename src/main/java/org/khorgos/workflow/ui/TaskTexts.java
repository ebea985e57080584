package org.khorgos.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.DueBadge;

/** Words and lights that the inbox and the task page share. */
final class TaskTexts {
    private TaskTexts() {}

    /** What has to be done, such as "Check the form". */
    static String kind(Operation kind) {
        return I18NProvider.translate("task." + kind.name());
    }

    /** The due date with its light: overdue, soon, later. */
    static Component due(@Nullable Instant due, Clock clock) {
        return DueBadge.of(due, clock.instant());
    }
}
