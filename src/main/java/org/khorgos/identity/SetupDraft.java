package org.khorgos.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/** What the first administrator types about themselves and their organisation. */
public record SetupDraft(
        @NotBlank
        @Size(min = 2, max = UserDraft.USERNAME_MAX)
        @Pattern(regexp = "[a-z0-9._-]*", message = "{identity.username.pattern}")
        String username,

        @NotBlank @Size(max = UserDraft.NAME_MAX) String displayName,
        @NotBlank @Email @Size(max = UserDraft.EMAIL_MAX) String email,
        @NotBlank @Size(max = OrganisationRow.NAME_MAX) String organisation,

        @Pattern(regexp = "[A-Z]{2}", message = "{identity.country.pattern}")
        String country,

        @Pattern(regexp = "en|zh_CN|ru") String language,
        ZoneId zone) {}
