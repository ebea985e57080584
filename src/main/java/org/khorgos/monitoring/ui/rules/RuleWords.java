package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Marked;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.workflow.rules.LineChange;
import org.khorgos.workflow.rules.RuleLine;
import org.khorgos.workflow.rules.RuleTable;
import org.khorgos.workflow.rules.RuleTable.Column;

/** The tables of rules as people read them. */
final class RuleWords {
    private RuleWords() {}

    static String name(String decision) {
        return Texts.text("workflow.rules.table." + decision);
    }

    static String column(Column column) {
        return Texts.text("workflow.rules.column." + column.id());
    }

    /** The columns' names, then the word for what a line means. */
    static String[] headers(RuleTable table) {
        return Stream.concat(
                        table.columns().stream().map(RuleWords::column),
                        Stream.of(Texts.text("workflow.rules.meaning")))
                .toArray(String[]::new);
    }

    static SmallTable lines(RuleTable table) {
        SmallTable shown = new SmallTable(name(table.decision()), headers(table));
        table.lines()
                .forEach(line -> shown.row(Stream.concat(line.cells().stream(), Stream.of(line.text()))
                        .toArray(String[]::new)));
        return shown;
    }

    /** All lines with what becomes of them; a changed cell shows both. */
    static SmallTable difference(RuleTable table, List<LineChange> changes) {
        List<String> headers = new ArrayList<>(List.of(Texts.text("workflow.rules.change")));
        headers.addAll(List.of(headers(table)));
        SmallTable shown = new SmallTable(Texts.text("workflow.rules.difference"), headers.toArray(String[]::new));
        changes.forEach(change -> shown.row(cells(table, change)));
        return shown;
    }

    private static Component[] cells(RuleTable table, LineChange change) {
        Stream.Builder<Component> cells = Stream.builder();
        cells.add(badge(change));
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(cell(change.before(), i), cell(change.after(), i)));
        }
        return cells.add(cell(text(change.before()), text(change.after())))
                .build()
                .toArray(Component[]::new);
    }

    private static String cell(@Nullable RuleLine line, int number) {
        return line == null ? "" : line.cells().get(number);
    }

    private static String text(@Nullable RuleLine line) {
        return line == null ? "" : line.text();
    }

    private static Component badge(LineChange change) {
        if (change.before() == null) {
            return new Badge(Texts.text("workflow.rules.new"), Tone.DONE, VaadinIcon.PLUS);
        }
        if (change.after() == null) {
            return new Badge(Texts.text("workflow.rules.gone"), Tone.REFUSED, VaadinIcon.MINUS);
        }
        if (change.same()) {
            return new Span(Texts.text("workflow.rules.stays"));
        }
        return new Badge(
                Texts.text(change.moved() ? "workflow.rules.moved" : "workflow.rules.other"),
                Tone.ATTENTION,
                VaadinIcon.PENCIL);
    }

    private static Component cell(String before, String after) {
        if (before.equals(after)) {
            return new Span(after);
        }
        Div both = new Div();
        both.addClassName("difference");
        if (!before.isEmpty()) {
            both.add(Marked.removed(Texts.text("workflow.rules.gone"), before));
        }
        if (!after.isEmpty()) {
            both.add(Marked.added(Texts.text("workflow.rules.new"), after));
        }
        return both;
    }
}
