package org.khorgos.inbox.view;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;

/** A view of the inbox can no longer be seen by a group. */
public record ViewUnshared(ViewId view, String group, Instant at) implements Audited {
    @Override
    public String subject() {
        return view.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("group", group);
    }
}
