package org.khorgos.inbox.view;

import java.util.List;
import java.util.Optional;

/**
 * What a user finds beside the fixed lists.
 *
 * @param views their own by name, then those shared with their groups by name
 */
public record InboxDesk(List<SavedView> views, InboxPreference preference) {
    public InboxDesk {
        views = List.copyOf(views);
    }

    /** The view of that id; nothing when there is none or it is not for this user. */
    public Optional<SavedView> view(ViewId id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
