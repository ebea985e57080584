package org.khorgos.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryCode;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;

/**
 * What somebody without an account types about themselves; limits of the user are those of an account.
 *
 * @param organisation one of those that are known, or null
 * @param founded an organisation that is not known yet, or null
 * @param language en, zh_CN or ru
 */
public record Newcomer(
        String username,
        String displayName,
        @Nullable OrganisationId organisation,
        @Valid @Nullable Founded founded,
        String language,
        ZoneId zone) {
    /** Exactly one of the two must be given; throws IllegalArgumentException otherwise. */
    public Newcomer {
        if ((organisation == null) == (founded == null)) {
            throw new IllegalArgumentException("one organisation, known or new");
        }
    }

    /** An organisation as its first member describes it; country is ISO 3166-1 alpha-2. */
    public record Founded(
            @NotBlank @Size(max = OrganisationRow.NAME_MAX) String name,
            @Pattern(regexp = "[A-Z]{2}") @CountryCode String country,
            OrganisationKind kind) {}
}
