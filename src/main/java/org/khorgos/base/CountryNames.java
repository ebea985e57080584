package org.khorgos.base;

import java.util.Locale;

/** What countries are called. */
public final class CountryNames {
    private CountryNames() {}

    /**
     * The name in that language; nothing for none.
     *
     * @param code ISO 3166-1 alpha-2 or empty
     */
    public static String of(String code, Locale language) {
        return code.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
