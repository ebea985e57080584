package org.khorgos.inbox.ui;

import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Texts;

/** The names of groups as their members read them. */
final class GroupTexts {
    private static final int COUNTRY = 2;

    private GroupTexts() {}

    /** A role, a role in a country, or a role in the reader's own organisation. */
    static String of(String group) {
        int at = group.indexOf('@');
        String role = Texts.text("identity.role." + (at < 0 ? group : group.substring(0, at)));
        if (at < 0) {
            return role;
        }
        String place = group.substring(at + 1);
        return place.length() == COUNTRY
                ? Texts.text("inbox.group.inCountry", role, Formats.here().country(place))
                : Texts.text("inbox.group.inOrganisation", role);
    }
}
