package org.khorgos.workflow.rules;

import java.util.List;
import org.khorgos.access.ProposalId;

/**
 * What would have come out for proposals of the past.
 *
 * @param tried how many proposals were decided again
 * @param unsure how many of them the table at work decides otherwise than was recorded, since they were decided by an
 *     earlier one
 * @param different those for which something else would have come out
 */
public record Simulation(int tried, int unsure, List<Different> different) {
    public Simulation {
        different = List.copyOf(different);
    }

    /**
     * A proposal for which something else would have come out.
     *
     * @param before what the table at work says
     * @param after what the changed table says, empty when no rule fits
     * @param inputs what was asked, such as "reviewsValid = 3, scoreSum = 10.5"
     */
    public record Different(
            ProposalId proposal, String number, String title, String before, String after, String inputs) {}
}
