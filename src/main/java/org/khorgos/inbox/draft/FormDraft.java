package org.khorgos.inbox.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into the form of a task.
 *
 * @param fields the texts of the fields that were changed, by their names in the form
 * @param savedAt UTC
 */
public record FormDraft(Map<String, String> fields, Instant savedAt) {
    public FormDraft {
        fields = Map.copyOf(fields);
    }
}
