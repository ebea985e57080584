package org.khorgos.workflow.rules;

import java.util.List;
import java.util.Map;
import org.khorgos.workflow.models.ReleasedLines;
import org.springframework.stereotype.Component;

/** Writes the released lines into files of decision tables. */
@Component
class ReleasedTables implements ReleasedLines {
    private final RuleChanges changes;

    ReleasedTables(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public String in(String decisions) {
        Map<String, List<RuleLine>> released = changes.released();
        TableFile file = new TableFile(decisions);
        for (RuleTable table : file.tables()) {
            List<RuleLine> lines = released.getOrDefault(table.decision() + RuleChanges.columns(table), table.lines());
            if (!lines.equals(table.lines())) {
                file = file.with(table.decision(), lines);
            }
        }
        return file.xml();
    }
}
