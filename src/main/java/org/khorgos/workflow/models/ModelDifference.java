package org.khorgos.workflow.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.workflow.models.PartChange.Kind;

/**
 * What differs between two versions of a process.
 *
 * @param changes the steps first, then the ways between them, each in the order of the later drawing; what goes stands last
 */
public record ModelDifference(String process, List<PartChange> changes) {
    public ModelDifference {
        changes = List.copyOf(changes);
    }

    /** The ids of what was added, changed or removed. */
    public Set<String> elements(Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(PartChange::element)
                .collect(Collectors.toUnmodifiableSet());
    }

    static ModelDifference between(ModelFile before, ModelFile after) {
        Map<String, Part> old = new LinkedHashMap<>();
        before.parts().forEach(part -> old.put(part.id(), part));
        List<PartChange> changes = new ArrayList<>();
        for (Part part : after.parts()) {
            Part was = old.remove(part.id());
            if (was == null) {
                changes.add(part.as(Kind.ADDED));
            } else if (!part.since(was).isEmpty()) {
                changes.add(new PartChange(part.id(), part.name(), part.way(), Kind.CHANGED, part.since(was)));
            }
        }
        old.values().forEach(gone -> changes.add(gone.as(Kind.REMOVED)));
        return new ModelDifference(after.process(), changes);
    }
}
