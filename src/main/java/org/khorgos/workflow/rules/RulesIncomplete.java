package org.khorgos.workflow.rules;

import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;

/** A changed table cannot be proposed because something is wrong in its lines. */
public final class RulesIncomplete extends Refused {
    private final transient List<Problem> problems;

    RulesIncomplete(List<Problem> problems) {
        super("workflow.rules.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by cell: lines[2].cells[0]. */
    public List<Problem> problems() {
        return problems;
    }
}
