package org.khorgos.inbox.view;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to keep as a view.
 *
 * @param content what the view shows and how, by the names of the inbox's address
 * @param sharedWith one of the owner's groups as in {@link org.khorgos.identity.Groups}, null for nobody
 */
public record ViewDraft(
        String name, Map<String, String> content, @Nullable String sharedWith) {
    /** Longest name in characters. */
    public static final int NAME_MAX = 60;

    public ViewDraft {
        name = name.strip();
        content = Map.copyOf(new TreeMap<>(content));
    }
}
