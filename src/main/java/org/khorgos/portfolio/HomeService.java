package org.khorgos.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.ProposalProgressService;
import org.khorgos.workflow.TaskHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the signed-in user, what they wait for and what changed. */
@Service
@Transactional(readOnly = true)
public class HomeService {
    private static final int URGENT = 3;
    private static final int OWN = 5;
    private static final int CHANGES = 8;
    private final TaskListService tasks;
    private final ProposalProgressService progress;
    private final HomeRows rows;
    private final CurrentUser current;
    private final Clock clock;

    HomeService(
            TaskListService tasks, ProposalProgressService progress, HomeRows rows, CurrentUser current, Clock clock) {
        this.tasks = tasks;
        this.progress = progress;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Everything on the home page, in at most eight statements. */
    @PreAuthorize("isAuthenticated()")
    public HomeDetails home() {
        Actor actor = current.get();
        return new HomeDetails(figures(actor), urgent(), own(actor), rows.changes(actor, yesterday(actor), CHANGES));
    }

    private HomeFigures figures(Actor actor) {
        TaskFilter mine = TaskFilter.all(InboxList.MINE);
        TaskFilter overdue = mine.withDue(TaskFilter.Due.OVERDUE);
        TaskFilter claimable = TaskFilter.all(InboxList.CLAIMABLE);
        Map<TaskFilter, TaskCount> counts = tasks.counts(List.of(mine, overdue, claimable));
        HomeFigures figures = rows.figures(actor);
        return new HomeFigures(
                n(counts, mine),
                n(counts, overdue),
                n(counts, claimable),
                figures.own(),
                figures.inWork(),
                figures.committedHome(),
                figures.committedPartner());
    }

    private static long n(Map<TaskFilter, TaskCount> counts, TaskFilter filter) {
        return Objects.requireNonNull(counts.get(filter)).n();
    }

    /** Without what comments ask, which the home page shows by itself and in their words. */
    private List<TaskRow> urgent() {
        List<TaskRow> urgent =
                new ArrayList<>(tasks.page(TaskFilter.all(InboxList.MINE), TaskOrder.USUAL, 0, 2 * URGENT).stream()
                        .filter(task -> task.kind() != Operation.FULFIL_REQUEST)
                        .limit(URGENT)
                        .toList());
        if (urgent.size() < URGENT) {
            urgent.addAll(tasks.page(TaskFilter.all(InboxList.CLAIMABLE), TaskOrder.USUAL, 0, URGENT - urgent.size()));
        }
        return urgent;
    }

    private List<OwnRow> own(Actor actor) {
        List<OwnRow> own = rows.own(actor, OWN);
        Map<ProposalId, List<TaskHolder>> holders =
                progress.holders(own.stream().map(OwnRow::id).toList());
        return own.stream()
                .map(row -> new OwnRow(
                        row.id(),
                        row.number(),
                        row.title(),
                        row.state(),
                        row.stateSince(),
                        row.endedFrom(),
                        holders.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Instant yesterday(Actor actor) {
        return clock.instant()
                .atZone(actor.zone())
                .toLocalDate()
                .minusDays(1)
                .atStartOfDay(actor.zone())
                .toInstant();
    }
}
