package org.khorgos.inbox.view;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A view that its owner keeps and may share with one group.
 *
 * @param content what it shows and how, by the names of the inbox's address; an older release may have written names that
 *     are unknown now
 * @param sharedWith the group as in {@link org.khorgos.identity.Groups}, null for nobody
 * @param savedAt UTC
 */
public record SavedView(
        ViewId id,
        long version,
        UserId owner,
        String ownerName,
        String name,
        Map<String, String> content,
        @Nullable String sharedWith,
        Instant savedAt) {
    public SavedView {
        content = Map.copyOf(content);
    }

    /** True when only this person may change or delete it. */
    public boolean isOf(UserId user) {
        return owner.equals(user);
    }
}
