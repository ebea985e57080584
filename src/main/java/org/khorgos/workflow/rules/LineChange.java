package org.khorgos.workflow.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one line of a table.
 *
 * @param before null for a new line
 * @param after null for one that goes
 * @param moved true when it stands before or behind other lines than it did
 */
public record LineChange(
        @Nullable RuleLine before, @Nullable RuleLine after, boolean moved) {
    /** True when the line stays as and where it was. */
    public boolean same() {
        return !moved && Objects.equals(before, after);
    }

    /** All lines of both tables in the order of the later one, those that go at the end. */
    static List<LineChange> between(List<RuleLine> before, List<RuleLine> after) {
        Map<String, RuleLine> old = new LinkedHashMap<>();
        before.forEach(line -> old.put(line.id(), line));
        List<String> stay =
                after.stream().map(RuleLine::id).filter(old::containsKey).toList();
        List<String> stayed =
                before.stream().map(RuleLine::id).filter(stay::contains).toList();
        List<LineChange> changes = new ArrayList<>();
        for (RuleLine line : after) {
            RuleLine was = old.remove(line.id());
            changes.add(new LineChange(was, line, was != null && stay.indexOf(line.id()) != stayed.indexOf(line.id())));
        }
        old.values().forEach(gone -> changes.add(new LineChange(gone, null, false)));
        return changes;
    }
}
