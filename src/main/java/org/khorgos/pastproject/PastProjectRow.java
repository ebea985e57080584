package org.khorgos.pastproject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;

/**
 * A past project as lists show it.
 *
 * @param id number under which CORDIS knows it
 * @param contribution of the European Union, null where the source says nothing
 * @param participations how many parts in it are known
 */
public record PastProjectRow(
        String id,
        String acronym,
        String title,
        String programme,
        String scheme,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Money contribution,
        long participations) {
    /** The project's page in CORDIS. */
    public String address() {
        return "https://cordis.europa.eu/project/id/" + id;
    }
}
