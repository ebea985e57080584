package org.khorgos.base.ui.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Languages;

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

    /** The code of a country that is written as a code of two or three letters or as its name in one of our languages. */
    public static Optional<String> find(String written) {
        String wanted = written.strip();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(wanted)
                        || new Locale("", code).getISO3Country().equalsIgnoreCase(wanted)
                        || Languages.ALL.stream()
                                .anyMatch(language -> name(code, language).equalsIgnoreCase(wanted)))
                .findFirst();
    }

    /** The name of a country; nothing for none. */
    public static String name(String code, Locale language) {
        return CountryNames.of(code, language);
    }
}
