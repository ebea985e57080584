package org.khorgos.workflow.models;

import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.models.PartChange.Kind;

/**
 * What changed processes would have meant for proposals of the past.
 *
 * @param tried how many proposals were followed along their recorded paths
 * @param passages how often they passed a gateway that sends by other conditions now
 * @param unsure how many of these passages cannot be told, since the recorded values do not explain the recorded way
 * @param touched the steps that are gone or changed and were visited
 * @param otherwise the proposals that would have gone another way
 */
public record ModelSimulation(int tried, int passages, int unsure, List<Touched> touched, List<Otherwise> otherwise) {
    public ModelSimulation {
        touched = List.copyOf(touched);
        otherwise = List.copyOf(otherwise);
    }

    /** A step that is gone or changed, with how many of the proposals have visited it. */
    public record Touched(String process, String element, String name, Kind kind, int proposals) {}

    /**
     * A proposal that would have gone another way.
     *
     * @param element the gateway, or the step that is gone
     * @param before the step to which today's model leads, empty for a step that is gone
     * @param after the step to which the changed model leads, empty when it leads nowhere
     */
    public record Otherwise(
            ProposalId proposal, String number, String title, String process, Step element, Step before, Step after) {}

    /** A step of a model by its id and the name in the drawing; both empty for none. */
    public record Step(String id, String name) {
        static final Step NONE = new Step("", "");
    }
}
