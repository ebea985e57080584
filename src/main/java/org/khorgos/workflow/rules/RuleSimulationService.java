package org.khorgos.workflow.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.identity.Role;
import org.khorgos.workflow.rules.PastDecisions.Past;
import org.khorgos.workflow.rules.Simulation.Different;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides proposals of the past again with a changed table, without writing anything. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class RuleSimulationService {
    /** How many proposals are decided again. */
    public static final int MOST = 200;

    private final DecisionTables tables;
    private final RuleChanges changes;
    private final PastDecisions past;

    RuleSimulationService(DecisionTables tables, RuleChanges changes, PastDecisions past) {
        this.tables = tables;
        this.changes = changes;
        this.past = past;
    }

    /**
     * What these lines would have made of the last {@value #MOST} proposals; throws RulesIncomplete for wrong cells,
     * NotFound for an unknown decision.
     */
    public Simulation simulate(String decision, List<RuleLine> lines) {
        TableFile file = tables.file(decision);
        List<Problem> problems = LinesCheck.problems(file.table(decision), lines, file);
        if (!problems.isEmpty()) {
            throw new RulesIncomplete(problems);
        }
        return simulate(file, file.with(decision, lines));
    }

    /** What a proposed change would have made of the last {@value #MOST} proposals. */
    public Simulation simulate(RuleChangeRow change) {
        TableFile file = tables.file(change.decision());
        return simulate(
                file, file.with(change.decision(), changes.lines(change.id()).after()));
    }

    private Simulation simulate(TableFile file, TableFile changed) {
        String asked = file.asked();
        TableTrial now = new TableTrial(file, asked);
        TableTrial then = new TableTrial(changed, asked);
        Set<String> names = new TreeSet<>();
        file.tables().forEach(table -> names.addAll(new CellGrammar(table).variables()));
        List<Past> decisions = past.last(asked, MOST);
        List<Different> different = new ArrayList<>();
        int unsure = 0;
        for (Past one : decisions) {
            String before = now.ask(one.inputs());
            String after = then.ask(one.inputs());
            unsure += before.equals(one.outcome()) ? 0 : 1;
            if (!before.equals(after)) {
                different.add(new Different(
                        one.proposal(), one.number(), one.title(), before, after, words(names, one.inputs())));
            }
        }
        return new Simulation(decisions.size(), unsure, different);
    }

    private static String words(Set<String> names, Map<String, @Nullable Object> inputs) {
        return names.stream()
                .filter(inputs::containsKey)
                .map(name -> name + " = " + inputs.get(name))
                .collect(Collectors.joining(", "));
    }
}
