package org.khorgos.cordis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the country codes of EU sources into those of ISO 3166-1 alpha-2. */
final class CountryCodes {
    /** Codes of the EU's own, see its Interinstitutional Style Guide, annex A5; XK is used by both for want of a code. */
    private static final Map<String, String> OWN = Map.of("UK", "GB", "EL", "GR");

    private static final Set<String> KNOWN = known();

    private CountryCodes() {}

    /** The ISO code; a blank stays blank, nothing for what is no country. */
    static Optional<String> iso(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Optional.of(OWN.getOrDefault(upper, upper)).filter(KNOWN::contains);
    }

    private static Set<String> known() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        codes.add("");
        return Set.copyOf(codes);
    }
}
