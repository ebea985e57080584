package org.khorgos.portfolio;

import java.util.List;
import org.khorgos.inbox.TaskRow;

/**
 * What the home page shows.
 *
 * @param urgent the most urgent tasks, the reader's own before those open to a group
 * @param own the reader's latest proposals
 * @param changes what changed since yesterday, the latest first
 */
public record HomeDetails(HomeFigures figures, List<TaskRow> urgent, List<OwnRow> own, List<ChangeRow> changes) {
    public HomeDetails {
        urgent = List.copyOf(urgent);
        own = List.copyOf(own);
        changes = List.copyOf(changes);
    }
}
