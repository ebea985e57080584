package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Chair or secretary tabled a document; item is null for the sitting as a whole. */
public record DocumentTabled(
        SittingId sitting, @Nullable ItemId item, TabledId document, String sha256, UserId by, Instant at)
        implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(Map.of("document", document.toString(), "sha256", sha256));
        if (item != null) {
            facts.put("item", item.toString());
        }
        return facts;
    }
}
