package org.khorgos.identity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;

/**
 * An organisation was put below another one.
 *
 * @param parent null when it belongs to none any more
 */
public record OrganisationParentChanged(
        OrganisationId organisation, @Nullable OrganisationId parent, Instant at) implements Audited {
    @Override
    public String subject() {
        return organisation.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("parent", parent == null ? "" : parent.toString());
    }
}
