package org.khorgos.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.khorgos.base.CountryCode;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.codes.CodeOf;
import org.khorgos.base.codes.Orcid;
import org.khorgos.call.Sector;

/**
 * What experts say of themselves.
 *
 * @param fields codes of the fields of research and development (FORD)
 * @param languages ISO 639-1, those in which the expert can judge a proposal
 * @param countries ISO 3166-1 alpha-2, those whose research and economy the expert knows
 * @param orcid with hyphens, empty for none
 * @param loadLimit most invitations and reviews that may be open at a time, 0 for none at present
 */
public record ProfileDraft(
        @NotEmpty(message = "{expert.problem.fields}") @Size(max = CHOICES_MAX, message = "{expert.problem.many}")
        Set<@CodeOf(Classification.FORD) String> fields,

        Set<Sector> sectors,

        @NotEmpty(message = "{expert.problem.languages}") @Size(max = CHOICES_MAX, message = "{expert.problem.many}")
        Set<@Pattern(regexp = "[a-z]{2}") String> languages,

        @Size(max = CHOICES_MAX, message = "{expert.problem.many}")
        Set<@NotEmpty @CountryCode String> countries,

        @Orcid String orcid,

        @Min(value = 0, message = "{expert.problem.load}") @Max(value = LOAD_MAX, message = "{expert.problem.load}")
        int loadLimit) {
    /** Most fields, most languages and most countries of one expert. */
    public static final int CHOICES_MAX = 10;

    /** Most reviews that anybody may offer to have open at a time (default of this application). */
    public static final int LOAD_MAX = 50;

    public ProfileDraft {
        fields = Set.copyOf(fields);
        sectors = Set.copyOf(sectors);
        languages = Set.copyOf(languages);
        countries = Set.copyOf(countries);
    }
}
