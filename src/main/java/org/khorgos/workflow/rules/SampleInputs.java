package org.khorgos.workflow.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.workflow.rules.RuleTable.Column;

/** Inputs with which a table can be tried: the values that its cells name and those beside them. */
final class SampleInputs {
    private final RuleTable table;

    SampleInputs(RuleTable table) {
        this.table = table;
    }

    /** As many combinations, the same ones at every call. */
    Stream<Map<String, @Nullable Object>> stream(int combinations) {
        Map<String, List<Object>> values = new TreeMap<>();
        new CellGrammar(table).variables().forEach(variable -> values.put(variable, options(type(variable))));
        Random random = new Random(table.decision().hashCode());
        return Stream.generate(() -> one(values, random)).limit(combinations);
    }

    private static Map<String, @Nullable Object> one(Map<String, List<Object>> values, Random random) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        values.forEach((name, options) -> inputs.put(name, options.get(random.nextInt(options.size()))));
        return inputs;
    }

    /** What a cell alone calculates with is a whole number: members, recused. */
    private String type(String variable) {
        return table.inputs().stream()
                .filter(column -> column.expression().equals(variable))
                .map(Column::type)
                .findFirst()
                .orElse("integer");
    }

    private List<Object> options(String type) {
        Set<String> texts = new TreeSet<>(Set.of("?"));
        Set<BigDecimal> numbers = new TreeSet<>(Set.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(15)));
        table.lines().stream().flatMap(line -> line.cells().stream()).forEach(cell -> {
            texts.addAll(CellGrammar.texts(cell));
            for (String number : CellGrammar.numbers(cell)) {
                BigDecimal exact = new BigDecimal(number);
                numbers.addAll(List.of(exact, exact.add(BigDecimal.ONE), exact.subtract(BigDecimal.ONE)));
            }
        });
        return switch (type) {
            case "boolean" -> List.of(true, false);
            case "string" -> new ArrayList<>(texts);
            case "double" ->
                numbers.stream().<Object>map(BigDecimal::doubleValue).toList();
            default ->
                numbers.stream().<Object>map(BigDecimal::intValue).distinct().toList();
        };
    }
}
