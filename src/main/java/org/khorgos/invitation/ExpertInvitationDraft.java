package org.khorgos.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.UserDraft;

/**
 * Whom to invite to be an expert, and how.
 *
 * @param language of the mail: en, zh_CN or ru
 * @param organisation where they work, as far as it is known
 * @param words that the mail and its page bring
 */
public record ExpertInvitationDraft(
        @NotBlank(message = "{invitation.expert.name.missing}")
        @Size(max = UserDraft.NAME_MAX, message = "{invitation.expert.long}")
        String name,

        String address,

        @NotBlank(message = "{invitation.expert.language.missing}") @Pattern(regexp = "en|zh_CN|ru")
        String language,

        @Nullable OrganisationId organisation,

        @NotBlank(message = "{invitation.expert.words.missing}")
        @Size(max = WORDS_MAX, message = "{invitation.expert.long}")
        String words) {
    /** Longest words in characters. */
    public static final int WORDS_MAX = 2000;
}
