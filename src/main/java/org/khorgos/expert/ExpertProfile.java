package org.khorgos.expert;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.Sector;
import org.khorgos.identity.UserId;

/**
 * What is known of an expert.
 *
 * @param fields codes of the fields of research and development (FORD)
 * @param languages ISO 639-1
 * @param countries ISO 3166-1 alpha-2, those that the expert knows
 * @param orcid with hyphens, empty for none
 * @param loadLimit most invitations and reviews that may be open at a time
 * @param changedAt when the expert last said so, null for an expert who never did
 */
public record ExpertProfile(
        UserId expert,
        Set<String> fields,
        Set<Sector> sectors,
        Set<String> languages,
        Set<String> countries,
        String orcid,
        int loadLimit,
        @Nullable Instant changedAt) {
    /** How many may be open with an expert who has said nothing (default of this application). */
    public static final int LOAD_USUAL = 5;

    public ExpertProfile {
        fields = Set.copyOf(fields);
        sectors = Set.copyOf(sectors);
        languages = Set.copyOf(languages);
        countries = Set.copyOf(countries);
    }

    /** That of an expert who has said nothing yet. */
    static ExpertProfile unknown(UserId expert) {
        return new ExpertProfile(expert, Set.of(), Set.of(), Set.of(), Set.of(), "", LOAD_USUAL, null);
    }

    /** True once the expert has written it. */
    public boolean isKnown() {
        return changedAt != null;
    }

    /** The same as the expert would write it. */
    public ProfileDraft draft() {
        return new ProfileDraft(fields, sectors, languages, countries, orcid, loadLimit);
    }
}
