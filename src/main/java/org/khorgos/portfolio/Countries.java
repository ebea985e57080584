package org.khorgos.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Languages;

/** Names of countries in the languages of the application. */
public final class Countries {
    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());

    private Countries() {}

    /** The country's name; an empty code stays empty. */
    public static String name(String code, Locale language) {
        return CountryNames.of(code, language);
    }

    /** Codes of the countries whose name, in any of the languages, contains the word. */
    static Set<String> called(String word) {
        Set<String> found = new TreeSet<>();
        for (Locale language : Languages.ALL) {
            String lower = word.toLowerCase(language);
            CODES.stream()
                    .filter(code -> name(code, language).toLowerCase(language).contains(lower))
                    .forEach(found::add);
        }
        return found;
    }
}
