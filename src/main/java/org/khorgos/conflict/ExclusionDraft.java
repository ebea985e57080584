package org.khorgos.conflict;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom proposers do not want to review their proposal.
 *
 * @param name of the person as they write it, or their mail address; or of the organisation
 */
public record ExclusionDraft(
        Exclusion.Kind kind,

        @NotBlank(message = "{conflict.problem.name}") @Size(max = NAME_MAX, message = "{conflict.problem.long}")
        String name,

        @NotBlank(message = "{conflict.problem.reason}") @Size(max = REASON_MAX, message = "{conflict.problem.long}")
        String reason) {
    /** Longest name in characters. */
    public static final int NAME_MAX = 200;

    /** Longest reason in characters. */
    public static final int REASON_MAX = 1000;

    @AssertTrue(message = "{conflict.problem.name}")
    boolean isNameReadable() {
        return !Exclusion.key(name).isEmpty();
    }
}
