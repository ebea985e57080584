package org.khorgos.panel.plan;

import java.util.Map;
import org.khorgos.panel.PanelRule;
import org.khorgos.panel.Unfitness;

/**
 * A rule that the panel of a proposal does not follow yet, and why.
 *
 * @param known how many experts there are who could help to follow it, fit or not
 * @param unfit how many of them may not be chosen, by the reason; those whom the plan gives enough to do are FULL
 * @param out how many of them the secretary took out
 */
public record PanelGap(PanelRule rule, int known, Map<Unfitness, Integer> unfit, int out) {
    public PanelGap {
        unfit = Map.copyOf(unfit);
    }
}
