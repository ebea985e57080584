package org.khorgos.conflict;

import org.khorgos.content.Rows.Organisation;
import org.khorgos.expert.Interest;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.pastproject.OrganisationName;

/**
 * An organisation as conflicts compare it: by its name without what spellings differ in, and by its country where both
 * are known.
 *
 * @param ror nine characters, empty when unknown
 */
record Party(OrganisationName name, String ror) {
    static Party of(Organisation organisation) {
        return new Party(OrganisationName.of(organisation.name(), organisation.country()), organisation.ror());
    }

    static Party of(OrganisationRow organisation) {
        return new Party(OrganisationName.of(organisation.name(), organisation.country()), "");
    }

    static Party of(Interest interest) {
        return new Party(OrganisationName.of(interest.organisation(), ""), interest.ror());
    }

    boolean isSame(Party other) {
        if (!ror.isEmpty() && ror.equalsIgnoreCase(other.ror)) {
            return true;
        }
        return !name.key().isEmpty()
                && name.key().equals(other.name.key())
                && (name.country().isEmpty()
                        || other.name.country().isEmpty()
                        || name.country().equals(other.name.country()));
    }

    String written() {
        return name.name();
    }
}
