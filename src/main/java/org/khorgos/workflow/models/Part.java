package org.khorgos.workflow.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A step of a model, or a way between two steps.
 *
 * @param aspects what it says, without what it does not say
 */
record Part(String id, String name, boolean way, Map<Aspect, String> aspects) {
    Part {
        aspects = Map.copyOf(aspects);
    }

    PartChange as(PartChange.Kind kind) {
        return new PartChange(id, name, way, kind, List.of());
    }

    /** What differs from how it was, in the order of the aspects. */
    List<AspectChange> since(Part before) {
        List<AspectChange> changes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            String was = before.aspects.getOrDefault(aspect, "");
            String is = aspects.getOrDefault(aspect, "");
            if (!was.equals(is)) {
                changes.add(new AspectChange(aspect, was, is));
            }
        }
        return changes;
    }
}
