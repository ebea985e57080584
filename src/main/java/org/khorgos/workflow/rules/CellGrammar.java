package org.khorgos.workflow.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.workflow.rules.RuleTable.Column;

/** What may be written into a condition: values, comparisons, ranges and sums of the table's own inputs, and nothing else. */
final class CellGrammar {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"[^\"\\\\]{0,60}\"|\\d{1,12}(?:\\.\\d{1,6})?|(?<word>[A-Za-z]\\w{0,60})|<=|>=|\\.\\.|[-<>=+*/()\\[\\],])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "not", "and", "or", "min", "max", "ceiling", "floor", "abs");
    private static final Set<String> OF_EXPRESSIONS = Set.of("if", "then", "else", "count", "list", "contains");
    private final Set<String> variables = new TreeSet<>();

    CellGrammar(RuleTable table) {
        table.inputs().stream().map(Column::expression).forEach(this::collect);
        table.lines().stream().flatMap(line -> line.cells().stream()).forEach(this::collect);
    }

    /** The names of the inputs and of what the cells calculate with. */
    Set<String> variables() {
        return Set.copyOf(variables);
    }

    /** True when the text is made of known words and signs only; whether it can be calculated is for a trial to say. */
    boolean accepts(String cell) {
        Matcher token = TOKEN.matcher(cell);
        int end = 0;
        while (end < cell.length()) {
            token.region(end, cell.length());
            if (!token.lookingAt()) {
                return cell.substring(end).isBlank();
            }
            String word = token.group("word");
            if (word != null && !WORDS.contains(word) && !variables.contains(word)) {
                return false;
            }
            end = token.end();
        }
        return !cell.isBlank();
    }

    /** The numbers of a cell. */
    static Set<String> numbers(String cell) {
        return found(NUMBER, cell);
    }

    /** The quoted texts of a cell, without their quotes. */
    static Set<String> texts(String cell) {
        Set<String> texts = new HashSet<>();
        found(TEXT, cell).forEach(text -> texts.add(text.substring(1, text.length() - 1)));
        return texts;
    }

    private void collect(String text) {
        found(WORD, TEXT.matcher(text).replaceAll(" ")).stream()
                .filter(word -> !WORDS.contains(word) && !OF_EXPRESSIONS.contains(word))
                .forEach(variables::add);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new HashSet<>();
        pattern.matcher(text).results().forEach(result -> all.add(result.group()));
        return all;
    }
}
