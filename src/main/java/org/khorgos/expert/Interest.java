package org.khorgos.expert;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.codes.Ror;

/**
 * Something that ties an expert to an organisation.
 *
 * @param kind null while none is chosen
 * @param ror nine characters, empty when it is not known
 * @param until the last day, null while it lasts
 * @param note more about it, may be empty
 */
public record Interest(
        @Nullable InterestKind kind,

        @NotBlank(message = "{expert.problem.organisation}") @Size(max = ORGANISATION_MAX)
        String organisation,

        @Ror String ror,
        @Nullable LocalDate until,
        @Size(max = NOTE_MAX) String note) {
    /** Longest name of an organisation in characters. */
    public static final int ORGANISATION_MAX = 200;

    /** Longest note in characters. */
    public static final int NOTE_MAX = 500;

    @AssertTrue(message = "{expert.problem.kind}")
    boolean isKindChosen() {
        return kind != null;
    }

    /** True when it still lasts on that day or has ended less than two years before it (default of this application). */
    boolean countsOn(LocalDate day) {
        return until == null || until.plusYears(2).isAfter(day);
    }
}
