package org.khorgos.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.springframework.stereotype.Component;

/**
 * Chooses what of the waiting notices is still news: work that is open and still the reader's business, and whatever else
 * the reader has not read yet and may still see.
 */
@Component
class DigestEditor {
    private static final int MOST = 500;
    private static final Pattern PROPOSAL = Pattern.compile("proposals/([0-9a-f-]{36})\\b.*");
    private static final Comparator<Digest.Line> URGENT_FIRST =
            Comparator.comparing(Digest.Line::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));
    private final TaskListService inbox;
    private final VisibilityRule visibility;
    private final Sentences sentences;

    DigestEditor(TaskListService inbox, VisibilityRule visibility, Sentences sentences) {
        this.inbox = inbox;
        this.visibility = visibility;
        this.sentences = sentences;
    }

    /** Each page once, with what was told of it last. */
    List<Digest.Line> lines(UserRow reader, Collection<WaitingNotice> notices) {
        Map<String, TaskRow> open = openTasks(reader);
        Map<String, WaitingNotice> latest = new LinkedHashMap<>();
        notices.stream()
                .filter(notice -> notice.ofTask() ? open.containsKey(notice.route()) : isNews(reader, notice))
                .forEach(notice -> latest.put(
                        notice.ofTask() ? notice.route() : notice.id().toString(), notice));
        return latest.values().stream()
                .map(notice -> line(reader, notice, open.get(notice.route())))
                .sorted(URGENT_FIRST)
                .toList();
    }

    private Map<String, TaskRow> openTasks(UserRow reader) {
        Map<String, TaskRow> open = new HashMap<>();
        SystemUser.as(reader.actor(), () -> Stream.of(InboxList.MINE, InboxList.CLAIMABLE)
                .flatMap(list -> inbox.page(TaskFilter.all(list), TaskOrder.USUAL, 0, MOST).stream())
                .forEach(task -> open.put("tasks/" + task.id(), task)));
        return open;
    }

    private boolean isNews(UserRow reader, WaitingNotice notice) {
        return !notice.read()
                && proposal(notice.route())
                        .map(id -> visibility.mayView(reader.actor(), id, Operation.VIEW))
                        .orElse(true);
    }

    private static Optional<ProposalId> proposal(String route) {
        Matcher matcher = PROPOSAL.matcher(route);
        return matcher.matches() ? Optional.of(ProposalId.of(matcher.group(1))) : Optional.empty();
    }

    private Digest.Line line(UserRow reader, WaitingNotice notice, @Nullable TaskRow task) {
        String text = sentences.say(reader.language(), notice.key(), notice.arguments());
        Instant due = task == null ? null : task.dueAt();
        return new Digest.Line(text, notice.route(), due);
    }
}
