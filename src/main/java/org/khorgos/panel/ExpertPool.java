package org.khorgos.panel;

import java.util.List;

/**
 * The experts from whom a round's panel is chosen.
 *
 * @param valid how many reviews there are already
 */
public record ExpertPool(int round, String partnerCountry, int valid, List<ExpertRow> experts) {
    public ExpertPool {
        experts = List.copyOf(experts);
    }

    /** The rules that the chosen ones have to follow. */
    public List<PanelRule> rules() {
        return PanelRule.of(round, partnerCountry);
    }
}
