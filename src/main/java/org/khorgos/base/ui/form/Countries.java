package org.khorgos.base.ui.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of ISO 3166-1 with their names in the reader's language. */
public final class Countries {
    private Countries() {}

    /** All codes in the order of their names. */
    public static List<String> all(Locale language) {
        Comparator<Object> order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, language), order))
                .toList();
    }

    /** The name of a country; nothing for none. */
    public static String name(String code, Locale language) {
        return code.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
