package org.khorgos.pastproject;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An organisation's name without what its spellings differ in: case, accents, punctuation, blanks. */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX = 300;

    private NameKey() {}

    /** Empty for a name without letter or digit. */
    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String key = BETWEEN.matcher(plain).replaceAll(" ").strip();
        return key.length() > MAX ? key.substring(0, MAX) : key;
    }
}
