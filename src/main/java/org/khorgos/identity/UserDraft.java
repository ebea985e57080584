package org.khorgos.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;

/** What an administrator types about a user. */
public record UserDraft(
        @NotBlank @Size(min = 2, max = 60) @Pattern(regexp = "[a-z0-9._-]*", message = "{identity.username.pattern}")
        String username,

        @NotBlank @Size(max = 120) String displayName,
        @NotBlank @Email @Size(max = 200) String email,
        OrganisationId organisation,
        @Pattern(regexp = "en|zh_CN|ru") String language,
        ZoneId zone,
        @NotEmpty Set<Role> roles) {
    public UserDraft {
        roles = Set.copyOf(roles);
    }
}
