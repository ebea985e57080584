package org.khorgos.similarity;

import java.util.List;
import java.util.stream.Stream;

/** The tokens of one proposal: those of its title in every language, then those of its text, each in their order. */
record SearchText(List<String> title, List<String> text) {
    private static final String BLANK = " ";
    private static final char BREAK = '\n';

    static SearchText of(String title, String text) {
        return new SearchText(SearchTokens.of(title), SearchTokens.of(text));
    }

    /** From its column; what has no line break is text alone. */
    static SearchText read(String column) {
        int end = column.indexOf(BREAK);
        return new SearchText(split(column.substring(0, Math.max(end, 0))), split(column.substring(end + 1)));
    }

    String column() {
        return String.join(BLANK, title) + BREAK + String.join(BLANK, text);
    }

    List<String> all() {
        return Stream.concat(title.stream(), text.stream()).toList();
    }

    private static List<String> split(String tokens) {
        return tokens.isEmpty() ? List.of() : List.of(tokens.split(BLANK));
    }
}
