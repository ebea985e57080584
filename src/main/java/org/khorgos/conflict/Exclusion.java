package org.khorgos.conflict;

import java.time.Instant;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.pastproject.OrganisationName;

/** A person or an organisation whom the proposers do not want to review their proposal. */
public record Exclusion(
        UUID id, ProposalId proposal, Kind kind, String name, String reason, UserId namedBy, Instant namedAt) {
    /** Most that the proposers of one proposal may name (default of this application). */
    public static final int MOST = 5;

    /** What a name means. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /** True for the person who is named, by name or address, or who works for the organisation that is named. */
    boolean means(Judge judge) {
        String key = key(name);
        return kind == Kind.ORGANISATION
                ? key.equals(key(judge.employer().name()))
                : key.equals(key(judge.person().displayName()))
                        || name.strip().equalsIgnoreCase(judge.person().email());
    }

    /** The name without what its spellings differ in. */
    static String key(String name) {
        return OrganisationName.of(name, "").key();
    }
}
