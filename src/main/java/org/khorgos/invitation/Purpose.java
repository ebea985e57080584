package org.khorgos.invitation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;

/** What somebody is invited to. */
sealed interface Purpose {
    /** The role of an account that is made for it: the least that allows it. */
    Role given();

    /** To take part in a proposal. */
    record CoProposing(ProposalId proposal, InvitedRole role) implements Purpose {
        @Override
        public Role given() {
            return role.given();
        }
    }

    /**
     * To be an expert.
     *
     * @param language of the mail
     * @param words of whoever invites
     */
    record Reviewing(String name, Locale language, @Nullable OrganisationId organisation, String words)
            implements Purpose {
        @Override
        public Role given() {
            return Role.EXPERT;
        }
    }
}
