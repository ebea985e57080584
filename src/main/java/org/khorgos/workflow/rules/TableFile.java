package org.khorgos.workflow.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.workflow.rules.RuleTable.Column;

/** A file of decision tables: reads its tables and gives the file again with other lines in one of them. */
final class TableFile {
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private final String xml;

    TableFile(String xml) {
        this.xml = xml;
    }

    String xml() {
        return xml;
    }

    byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    List<RuleTable> tables() {
        return model().getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getExpression() instanceof DecisionTable)
                .map(TableFile::table)
                .toList();
    }

    /** The table of that decision; throws NotFound when the file has none. */
    RuleTable table(String decision) {
        return tables().stream()
                .filter(table -> table.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new NotFound("table " + decision));
    }

    /** The decision that no other one of the file needs: the one that the process asks. */
    String asked() {
        DmnModelInstance model = model();
        Set<String> needed = model.getModelElementsByType(Decision.class).stream()
                .flatMap(decision -> decision.getInformationRequirements().stream())
                .map(requirement -> requirement.getRequiredDecision().getId())
                .collect(Collectors.toSet());
        return model.getModelElementsByType(Decision.class).stream()
                .map(DmnElement::getId)
                .filter(id -> !needed.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same file with these lines in that decision's table. */
    TableFile with(String decision, List<RuleLine> lines) {
        DmnModelInstance model = model();
        DecisionTable table = (DecisionTable) ((Decision) model.getModelElementById(decision)).getExpression();
        int inputs = table.getInputs().size();
        Collection<Rule> rules = table.getRules();
        List.copyOf(rules).forEach(rules::remove);
        for (int i = 0; i < lines.size(); i++) {
            rules.add(rule(model, decision + "_" + (i + 1), lines.get(i), inputs));
        }
        return new TableFile(Dmn.convertToString(model));
    }

    private DmnModelInstance model() {
        return Dmn.readModelFromStream(new ByteArrayInputStream(bytes()));
    }

    private static Rule rule(DmnModelInstance model, String name, RuleLine line, int inputs) {
        Rule rule = model.newInstance(Rule.class, line.id().isEmpty() ? "Rule_" + name : line.id());
        if (!line.text().isEmpty()) {
            Description description = model.newInstance(Description.class);
            description.setTextContent(line.text());
            rule.setDescription(description);
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Text text = model.newInstance(Text.class);
            text.setTextContent(line.cells().get(i));
            if (i < inputs) {
                InputEntry entry = model.newInstance(InputEntry.class, "In_" + name + "_" + i);
                entry.setText(text);
                rule.getInputEntries().add(entry);
            } else {
                OutputEntry entry = model.newInstance(OutputEntry.class, "Out_" + name + "_" + i);
                entry.setText(text);
                rule.getOutputEntries().add(entry);
            }
        }
        return rule;
    }

    private static RuleTable table(Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new RuleTable(
                decision.getId(),
                table.getHitPolicy() != HitPolicy.COLLECT,
                table.getInputs().stream().map(TableFile::column).toList(),
                table.getOutputs().stream().map(TableFile::column).toList(),
                table.getRules().stream().map(TableFile::line).toList());
    }

    private static Column column(Input input) {
        return new Column(
                input.getId(),
                input.getInputExpression().getText().getTextContent().strip(),
                input.getInputExpression().getTypeRef(),
                List.of());
    }

    private static Column column(Output output) {
        return new Column(output.getId(), "", output.getTypeRef(), values(output.getOutputValues()));
    }

    private static List<String> values(@Nullable UnaryTests tests) {
        return tests == null
                ? List.of()
                : VALUE.matcher(tests.getText().getTextContent())
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    private static RuleLine line(Rule rule) {
        List<String> cells = Stream.concat(
                        rule.getInputEntries().stream()
                                .map(entry -> entry.getText().getTextContent()),
                        rule.getOutputEntries().stream()
                                .map(entry -> entry.getText().getTextContent()))
                .toList();
        Description description = rule.getDescription();
        return new RuleLine(rule.getId(), description == null ? "" : description.getTextContent(), cells);
    }
}
