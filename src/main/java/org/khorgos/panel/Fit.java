package org.khorgos.panel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.khorgos.call.Sector;
import org.khorgos.expert.ExpertProfile;

/** Why an expert is the right one for a proposal, the strongest reason first. */
public enum Fit {
    /** Works in a field of research and development that the proposal names. */
    FIELD(4),
    /** Works in a neighbouring field, of the same broad field of FORD. */
    NEAR_FIELD(2),
    /** Knows a sector of the proposal. */
    SECTOR(1),
    /** Reads the language in which the proposal is written. */
    LANGUAGE(1);

    private final int weight;

    Fit(int weight) {
        this.weight = weight;
    }

    /**
     * What speaks for the expert.
     *
     * @param fields codes of FORD that the proposal names
     * @param language ISO 639-1
     */
    static Set<Fit> of(ExpertProfile expert, Collection<String> fields, Collection<Sector> sectors, String language) {
        Set<Fit> fits = EnumSet.noneOf(Fit.class);
        if (fields.stream().anyMatch(expert.fields()::contains)) {
            fits.add(FIELD);
        } else if (fields.stream()
                .map(Fit::broad)
                .anyMatch(broad -> expert.fields().stream().map(Fit::broad).anyMatch(broad::equals))) {
            fits.add(NEAR_FIELD);
        }
        if (sectors.stream().anyMatch(expert.sectors()::contains)) {
            fits.add(SECTOR);
        }
        if (expert.languages().contains(language)) {
            fits.add(LANGUAGE);
        }
        return fits;
    }

    /** How strongly these reasons speak for an expert, from 0 to 6 (weights: default of this application). */
    public static int strength(Collection<Fit> fits) {
        return fits.stream().mapToInt(fit -> fit.weight).sum();
    }

    private static String broad(String code) {
        return code.replaceFirst("\\..*", "");
    }
}
