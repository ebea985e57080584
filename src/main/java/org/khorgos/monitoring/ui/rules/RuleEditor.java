package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Texts;
import org.khorgos.workflow.rules.RuleLine;
import org.khorgos.workflow.rules.RuleTable;
import org.khorgos.workflow.rules.RuleTable.Column;

/** The lines of a table as fields: a condition is written, a result is chosen. */
final class RuleEditor extends Div {
    private final RuleTable table;
    private final List<LineFields> lines = new ArrayList<>();
    private final Paragraph general = new Paragraph();
    private final Div rows = new Div();

    RuleEditor(RuleTable table) {
        this.table = table;
        addClassName("rule-editor");
        rows.addClassName("rule-lines");
        general.addClassName("field-error");
        general.getElement().setAttribute("role", "alert");
        general.setVisible(false);
        table.lines().forEach(line -> lines.add(new LineFields(line)));
        Button add = new Button(Texts.text("workflow.rules.addLine"), VaadinIcon.PLUS.create(), click -> addLine());
        add(new Paragraph(Texts.text("workflow.rules.editor.hint")), rows, add, general);
        layout();
    }

    /** What stands in the fields now. */
    List<RuleLine> lines() {
        return lines.stream().map(LineFields::line).toList();
    }

    /** Says at each field what is wrong with it; an empty list takes all words away. */
    void problems(List<Problem> problems) {
        lines.forEach(LineFields::clear);
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems) {
            if (lines.stream().noneMatch(line -> line.show(problem, "lines[" + lines.indexOf(line) + "]."))) {
                others.add(problem);
            }
        }
        general.setText(others.stream().map(RuleEditor::words).collect(Collectors.joining(" ")));
        general.setVisible(!others.isEmpty());
    }

    private static String words(Problem problem) {
        return Texts.text(problem.messageKey(), problem.arguments().toArray());
    }

    private void addLine() {
        List<String> cells = table.columns().stream()
                .map(column -> column.expression().isEmpty() ? column.allowed().get(0) : "-")
                .toList();
        lines.add(new LineFields(new RuleLine("", "", cells)));
        layout();
    }

    private void layout() {
        rows.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(lines.get(i).numbered(i + 1, lines.size()));
        }
    }

    private void move(LineFields line, int by) {
        int from = lines.indexOf(line);
        Collections.swap(lines, from, from + by);
        layout();
    }

    /** The fields of one line. */
    private final class LineFields extends Div {
        private final String id;
        private final List<TextField> conditions = new ArrayList<>();
        private final List<Select<String>> results = new ArrayList<>();
        private final TextField meaning = new TextField(Texts.text("workflow.rules.meaning"));
        private final Button up = button(VaadinIcon.ARROW_UP, () -> move(this, -1));
        private final Button down = button(VaadinIcon.ARROW_DOWN, () -> move(this, 1));
        private final Button remove = button(VaadinIcon.TRASH, this::leave);

        private LineFields(RuleLine line) {
            id = line.id();
            addClassName("rule-line");
            getElement().setAttribute("role", "group");
            for (int i = 0; i < table.inputs().size(); i++) {
                conditions.add(condition(table.inputs().get(i), line.cells().get(i)));
            }
            for (int i = 0; i < table.outputs().size(); i++) {
                results.add(result(
                        table.outputs().get(i), line.cells().get(table.inputs().size() + i)));
            }
            meaning.setValue(line.text());
            meaning.setMaxLength(300);
            meaning.addClassName("rule-meaning");
            conditions.forEach(this::add);
            results.forEach(this::add);
            add(meaning, up, down, remove);
        }

        private LineFields numbered(int number, int of) {
            String name = Texts.text("workflow.rules.line", number);
            getElement().setAttribute("aria-label", name);
            up.setEnabled(number > 1);
            down.setEnabled(number < of);
            remove.setEnabled(of > 1);
            up.setAriaLabel(Texts.text("workflow.rules.up", number));
            down.setAriaLabel(Texts.text("workflow.rules.down", number));
            remove.setAriaLabel(Texts.text("workflow.rules.remove", number));
            return this;
        }

        private RuleLine line() {
            List<String> cells = new ArrayList<>();
            conditions.forEach(field -> cells.add(field.getValue()));
            results.forEach(field -> cells.add(field.getValue() == null ? "" : field.getValue()));
            return new RuleLine(id, meaning.getValue(), cells);
        }

        private boolean show(Problem problem, String path) {
            for (int i = 0; i < conditions.size(); i++) {
                if (problem.field().equals(path + "cells[" + i + "]")) {
                    conditions.get(i).setErrorMessage(words(problem));
                    conditions.get(i).setInvalid(true);
                    return true;
                }
            }
            return false;
        }

        private void clear() {
            conditions.forEach(field -> field.setInvalid(false));
        }

        private void leave() {
            lines.remove(this);
            layout();
        }

        private static TextField condition(Column column, String value) {
            TextField field = new TextField(RuleWords.column(column));
            field.setMaxLength(200);
            field.setManualValidation(true);
            field.setValue(value);
            return field;
        }

        private static Select<String> result(Column column, String value) {
            Select<String> field = new Select<>();
            field.setLabel(RuleWords.column(column));
            field.setItems(column.allowed());
            field.setValue(value);
            return field;
        }

        private static Button button(VaadinIcon icon, Runnable act) {
            Button button = new Button(icon.create(), click -> act.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            return button;
        }
    }
}
