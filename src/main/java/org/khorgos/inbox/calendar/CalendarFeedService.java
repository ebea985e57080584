package org.khorgos.inbox.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.Sha256;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the deadlines of whoever the private address belongs to, and no more than this person may see now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class CalendarFeedService {
    private static final int MOST = 500;
    private final JdbcClient jdbc;
    private final UserDirectory users;
    private final TaskListService inbox;
    private final VisibilityRule visibility;
    private final CalendarText text;

    CalendarFeedService(
            JdbcClient jdbc, UserDirectory users, TaskListService inbox, VisibilityRule visibility, CalendarText text) {
        this.jdbc = jdbc;
        this.users = users;
        this.inbox = inbox;
        this.visibility = visibility;
        this.text = text;
    }

    /** The calendar in the format of RFC 5545; nothing for a token that no enabled user has (any more). */
    public Optional<String> calendar(String token) {
        return jdbc.sql("select user_id from inbox_calendar where token_hash = ?")
                .param(Sha256.hex(token))
                .query(UUID.class)
                .optional()
                .map(id -> SystemUser.call(() -> users.get(new UserId(id))))
                .filter(UserRow::enabled)
                .map(user -> text.write(user, deadlines(user)));
    }

    private List<Deadline> deadlines(UserRow user) {
        TaskFilter mine = TaskFilter.all(InboxList.MINE);
        return SystemUser.callAs(user.actor(), () -> inbox.page(mine, TaskOrder.USUAL, 0, MOST)).stream()
                .map(task -> deadline(user, task))
                .toList();
    }

    private Deadline deadline(UserRow user, TaskRow task) {
        boolean sees = visibility.mayView(user.actor(), task.proposal(), Operation.VIEW);
        return new Deadline(
                task.id(), task.kind(), task.number(), sees ? task.title() : "", task.dueAt(), task.followUpAt());
    }
}
