package org.khorgos.proposal;

import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;

/** A proposal cannot be sent because something is missing or wrong in it. */
public final class Incomplete extends Refused {
    private final transient List<Problem> problems;

    Incomplete(List<Problem> problems) {
        super("proposal.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is missing or wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
