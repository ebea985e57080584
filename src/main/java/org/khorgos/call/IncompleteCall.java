package org.khorgos.call;

import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;

/** A call cannot be published because something is missing or wrong in it. */
public final class IncompleteCall extends Refused {
    private final transient List<Problem> problems;

    IncompleteCall(List<Problem> problems) {
        super("call.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is missing or wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
