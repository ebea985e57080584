package org.khorgos.workflow.models;

import java.util.List;

/**
 * A step or a way between two steps that is not the same in two versions of a model.
 *
 * @param element its id in the model
 * @param name what it is called in the later version that has it, empty for one without a name
 * @param way true for a way between two steps
 * @param aspects what differs, empty unless it was changed
 */
public record PartChange(String element, String name, boolean way, Kind kind, List<AspectChange> aspects) {
    public PartChange {
        aspects = List.copyOf(aspects);
    }

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
