package org.khorgos.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.inbox.view.InboxLook;
import org.khorgos.inbox.view.SavedView;
import org.khorgos.inbox.view.ViewId;

/**
 * An inbox page as the query of its address, so that it can be sent to a colleague.
 *
 * @param view the saved view from which it comes, null for none
 * @param texts what differs from the view, or all of it
 */
record InboxAddress(@Nullable ViewId view, Map<String, String> texts) {
    private static final String VIEW = "view";

    static InboxAddress of(QueryParameters query) {
        Map<String, String> texts = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> texts.put(name, values.get(0)));
        return new InboxAddress(id(texts.remove(VIEW)).orElse(null), texts);
    }

    /**
     * The address of that look; a view that is shown as it was saved needs no more than its id.
     *
     * @param changed true when the look is not what the view would show
     */
    static String path(InboxLook look, @Nullable SavedView view, boolean changed) {
        Map<String, String> query = new LinkedHashMap<>();
        if (view != null) {
            query.put(VIEW, view.id().toString());
        }
        if (view == null || changed) {
            query.putAll(look.texts());
        }
        return "tasks?" + QueryParameters.simple(query).getQueryString();
    }

    /** Whether the reader has chosen a list. */
    boolean namesList() {
        return InboxLook.read(Map.of("list", texts.getOrDefault("list", "")))
                        .leftOut()
                        .isEmpty()
                && texts.containsKey("list");
    }

    private static Optional<ViewId> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(ViewId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
