package org.khorgos.inbox.view;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Groups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the inbox that people keep, and how they like its table; only the owner changes a view. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InboxViewService {
    /** Most views of one owner. */
    public static final int MOST = 30;

    private static final int CONTENT_MAX = 3000;
    private final ViewTable table;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InboxViewService(ViewTable table, CurrentUser current, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's views, those shared with their groups and the caller's preference, in one statement. */
    @Transactional(readOnly = true)
    public InboxDesk desk() {
        return table.desk(current.get());
    }

    /** The groups with which the caller may share a view. */
    @Transactional(readOnly = true)
    public List<String> groups() {
        Actor actor = current.get();
        return actor.groups().stream()
                .filter(group -> !group.equals(Groups.person(actor.id())))
                .sorted()
                .toList();
    }

    /** Keeps a new view; throws Refused when the name or the group will not do or there are {@link #MOST} already. */
    public ViewId add(ViewDraft draft) {
        Actor actor = current.get();
        ViewId id = ViewId.next();
        table.lockAll(actor.id());
        if (table.count(actor.id()) >= MOST) {
            throw new Refused("inbox.view.tooMany", MOST);
        }
        check(actor, id, draft, null);
        Instant now = clock.instant();
        table.add(actor.id(), id, draft, now);
        tell(id, null, draft.sharedWith(), now);
        return id;
    }

    /**
     * Keeps a view anew. Throws NotFound when it is not the caller's, Refused when it was saved after that version was
     * read or the name or the group will not do.
     */
    public void save(ViewId id, long version, ViewDraft draft) {
        Actor actor = current.get();
        SavedView view = mine(actor, id);
        if (view.version() != version) {
            throw new Refused("inbox.view.stale", WrittenDates.minute(view.savedAt(), actor.zone(), actor.language()));
        }
        check(actor, id, draft, view.sharedWith());
        Instant now = clock.instant();
        table.save(id, draft, now);
        tell(id, view.sharedWith(), draft.sharedWith(), now);
    }

    /** Deletes a view; throws NotFound when it is not the caller's. */
    public void remove(ViewId id) {
        SavedView view = mine(current.get(), id);
        table.remove(id);
        tell(id, view.sharedWith(), null, clock.instant());
    }

    /** Keeps how the caller likes the table. */
    public void prefer(InboxPreference preference) {
        table.prefer(current.get().id(), preference);
    }

    private SavedView mine(Actor actor, ViewId id) {
        return table.lock(actor.id(), id).orElseThrow(() -> new NotFound("view " + id));
    }

    /** The group with which it is shared already may be one that the owner has left meanwhile. */
    private void check(Actor actor, ViewId id, ViewDraft draft, @Nullable String sharedBefore) {
        if (draft.name().isEmpty() || draft.name().length() > ViewDraft.NAME_MAX) {
            throw new Refused("inbox.view.name.length", ViewDraft.NAME_MAX);
        }
        if (table.isNamed(actor.id(), draft.name(), id)) {
            throw new Refused("inbox.view.name.taken", draft.name());
        }
        if (draft.content().toString().length() > CONTENT_MAX) {
            throw new Refused("inbox.view.tooLong");
        }
        String group = draft.sharedWith();
        if (group != null && !group.equals(sharedBefore) && !groups().contains(group)) {
            throw new Refused("inbox.view.group");
        }
    }

    private void tell(ViewId id, @Nullable String before, @Nullable String after, Instant now) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            events.publishEvent(new ViewUnshared(id, before, now));
        }
        if (after != null) {
            events.publishEvent(new ViewShared(id, after, now));
        }
    }
}
