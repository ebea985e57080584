package org.khorgos.conflict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.expert.Interest;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;

/** Somebody who might judge proposals, with what ties them to organisations. */
record Judge(UserRow person, OrganisationRow employer, List<Interest> interests) {
    private static final Set<Role> PAYING = EnumSet.of(Role.FUNDING_OFFICER, Role.FINANCE_CONTROLLER);

    Party party() {
        return Party.of(employer);
    }

    boolean pays() {
        return employer.kind() == OrganisationKind.FUNDER
                || person.roles().stream().anyMatch(PAYING::contains);
    }
}
