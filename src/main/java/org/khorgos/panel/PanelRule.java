package org.khorgos.panel;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which experts make a panel (default of this application): at first three or more from all sides, with Kazakhstan two
 * of three from abroad; afterwards whoever is still needed.
 */
public enum PanelRule {
    SOMEBODY,
    THREE,
    ONE_HOME,
    ONE_PARTNER,
    ONE_THIRD,
    TWO_THIRDS_FOREIGN;

    /** Fewest experts of a first panel and fewest valid reviews of a decision. */
    public static final int FEWEST = 3;

    private static final String MOSTLY_FOREIGN = "KZ";

    /** The rules that apply in that round. */
    public static List<PanelRule> of(int round, String partnerCountry) {
        if (round > 1) {
            return List.of(SOMEBODY);
        }
        Stream<PanelRule> always = Stream.of(THREE, ONE_HOME, ONE_PARTNER, ONE_THIRD);
        return partnerCountry.equals(MOSTLY_FOREIGN)
                ? Stream.concat(always, Stream.of(TWO_THIRDS_FOREIGN)).toList()
                : always.toList();
    }

    /** True when experts of these sides follow the rule. */
    public boolean isMetBy(Collection<ExpertSide> sides) {
        return switch (this) {
            case SOMEBODY -> !sides.isEmpty();
            case THREE -> sides.size() >= FEWEST;
            case ONE_HOME -> sides.contains(ExpertSide.HOME);
            case ONE_PARTNER -> sides.contains(ExpertSide.PARTNER);
            case ONE_THIRD -> sides.contains(ExpertSide.THIRD);
            case TWO_THIRDS_FOREIGN ->
                !sides.isEmpty() && 3 * Collections.frequency(sides, ExpertSide.HOME) <= sides.size();
        };
    }
}
