package org.khorgos.pastproject;

import java.util.Map;

/** Finds an organisation in the table of organisations, alias o. */
final class OrganisationMatch {
    private OrganisationMatch() {}

    /**
     * True of rows with the same PIC; where one of the two has none, of rows with the same normalised name in the same
     * or an unknown country.
     */
    static String condition(String name, OrganisationName organisation, Map<String, Object> parameters) {
        parameters.put(name + "Key", organisation.key());
        parameters.put(name + "Country", organisation.country());
        String sameName = "o.name_key = :%1$sKey and (o.country in (:%1$sCountry, '') or :%1$sCountry = '')";
        if (organisation.pic().isEmpty()) {
            return "(" + sameName.formatted(name) + ")";
        }
        parameters.put(name + "Pic", organisation.pic());
        return ("(o.pic = :%1$sPic or (o.pic is null and " + sameName + "))").formatted(name);
    }
}
