package org.khorgos.workflow.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.FieldChecks;
import org.khorgos.base.Problem;
import org.khorgos.workflow.rules.RuleTable.Column;

/** What is wrong with the lines of a changed table, by cell: lines[2].cells[0]. */
final class LinesCheck extends FieldChecks {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_CELL = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int TRIES = 400;
    private final RuleTable before;
    private final TableFile file;
    private final CellGrammar grammar;

    private LinesCheck(RuleTable before, TableFile file) {
        super("workflow.rules.problem");
        this.before = before;
        this.file = file;
        this.grammar = new CellGrammar(before);
    }

    /** All problems; none when every cell can be calculated and every combination that was tried has an answer. */
    static List<Problem> problems(RuleTable before, List<RuleLine> lines, TableFile file) {
        LinesCheck check = new LinesCheck(before, file);
        check.size(lines);
        for (int i = 0; i < lines.size(); i++) {
            check.line(i, lines.get(i));
        }
        if (check.found().isEmpty()) {
            check.holes(before.with(lines));
        }
        return check.found();
    }

    private void size(List<RuleLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            add("lines", "count", MOST_LINES);
        }
        List<String> ids =
                lines.stream().map(RuleLine::id).filter(id -> !id.isEmpty()).toList();
        Set<String> known = Set.copyOf(before.lines().stream().map(RuleLine::id).toList());
        if (ids.size() != Set.copyOf(ids).size() || !known.containsAll(ids)) {
            add("lines", "unknown");
        }
    }

    private void line(int number, RuleLine line) {
        String path = "lines[" + number + "]";
        List<Column> columns = before.columns();
        if (line.cells().size() != columns.size()) {
            add(path, "cells");
            return;
        }
        if (line.text().length() > LONGEST_TEXT) {
            add(path + ".text", "long", LONGEST_TEXT);
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(path + ".cells[" + i + "]", i, line.cells().get(i));
        }
    }

    private void cell(String path, int number, String cell) {
        Column column = before.columns().get(number);
        if (cell.length() > LONGEST_CELL) {
            add(path, "long", LONGEST_CELL);
        } else if (column.expression().isEmpty()) {
            if (!column.allowed().contains(cell)) {
                add(path, "result", String.join(", ", column.allowed()));
            }
        } else if (!stands(number, cell) && (!grammar.accepts(cell) || !calculates(number, cell))) {
            add(path, "cell");
        }
    }

    private boolean stands(int number, String cell) {
        return before.lines().stream().anyMatch(line -> line.cells().get(number).equals(cell));
    }

    private boolean calculates(int number, String cell) {
        List<String> cells = new ArrayList<>();
        for (Column column : before.columns()) {
            cells.add(column.expression().isEmpty() ? column.allowed().get(0) : "-");
        }
        cells.set(number, cell);
        TableFile alone = file.with(before.decision(), List.of(new RuleLine("", "", cells)));
        TableTrial trial = new TableTrial(alone, before.decision());
        return new SampleInputs(before).stream(5).allMatch(trial::calculates);
    }

    /** Where the first rule that fits decides, some rule has to fit whatever is asked. */
    private void holes(RuleTable after) {
        if (after.firstFits()) {
            TableTrial trial = new TableTrial(file.with(after.decision(), after.lines()), after.decision());
            new SampleInputs(after)
                    .stream(TRIES)
                            .filter(inputs -> trial.ask(inputs).equals(TableTrial.NOTHING))
                            .findFirst()
                            .ifPresent(inputs -> add("lines", "hole", words(inputs)));
        }
    }

    private static String words(Map<String, @Nullable Object> inputs) {
        return new TreeMap<>(inputs)
                .entrySet().stream()
                        .map(one -> one.getKey() + " = " + one.getValue())
                        .collect(Collectors.joining(", "));
    }
}
