package org.khorgos.proposal.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of ISO 3166-1 with their names in the reader's language. */
final class Countries {
    private Countries() {}

    /** All codes in the order of their names. */
    static List<String> all(Locale language) {
        Comparator<Object> order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, language), order))
                .toList();
    }

    static String name(String code, Locale language) {
        return code.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
