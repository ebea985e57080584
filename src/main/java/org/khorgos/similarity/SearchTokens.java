package org.khorgos.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into what can be searched and compared: words of three letters or more, and for Chinese each pair of
 * neighbouring characters, written in letters of the alphabet so that every full-text index takes it for a word.
 */
public final class SearchTokens {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int BASE_36 = 36;

    private SearchTokens() {}

    /** The tokens in the order of the text. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher runs = RUN.matcher(plain);
        while (runs.find()) {
            String run = runs.group();
            if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
                addPairs(run.codePoints().toArray(), tokens);
            } else if (run.codePointCount(0, run.length()) >= SHORTEST) {
                tokens.add(beginning(run));
            }
        }
        return tokens;
    }

    /** At most so many of them, each once: the longest, which are the rarest. */
    static List<String> rarest(List<String> tokens, int limit) {
        return tokens.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(limit)
                .toList();
    }

    /** Cut between characters, never within one. */
    private static String beginning(String run) {
        return run.codePointCount(0, run.length()) <= LONGEST
                ? run
                : run.substring(0, run.offsetByCodePoints(0, LONGEST));
    }

    private static void addPairs(int[] characters, List<String> tokens) {
        if (characters.length == 1) {
            tokens.add("h" + written(characters[0]));
        }
        for (int i = 1; i < characters.length; i++) {
            tokens.add("h" + written(characters[i - 1]) + written(characters[i]));
        }
    }

    private static String written(int character) {
        return Integer.toString(character, BASE_36);
    }
}
