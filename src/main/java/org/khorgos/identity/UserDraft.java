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
        @NotBlank
        @Size(min = 2, max = USERNAME_MAX)
        @Pattern(regexp = "[a-z0-9._-]*", message = "{identity.username.pattern}")
        String username,

        @NotBlank @Size(max = NAME_MAX) String displayName,
        @NotBlank @Email @Size(max = EMAIL_MAX) String email,
        OrganisationId organisation,
        @Pattern(regexp = "en|zh_CN|ru") String language,
        ZoneId zone,
        @NotEmpty Set<Role> roles) {
    /** Longest user name, name and address in characters. */
    public static final int USERNAME_MAX = 60;

    public static final int NAME_MAX = 120;
    public static final int EMAIL_MAX = 200;

    /** What user names look like. */
    public static final String USERNAME = "[a-z0-9._-]{2,60}";

    public UserDraft {
        roles = Set.copyOf(roles);
    }
}
