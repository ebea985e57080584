package org.khorgos.invitation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserDraft;

/** Mail addresses as people type them. */
final class Addresses {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Cntrl}\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private Addresses() {}

    /** The address without blanks around it and in small letters; throws Refused for what is none. */
    static String require(String typed) {
        String clean = typed.strip().toLowerCase(Locale.ROOT);
        if (clean.length() > UserDraft.EMAIL_MAX || !ADDRESS.matcher(clean).matches()) {
            throw new Refused("invitation.address.invalid");
        }
        return clean;
    }
}
