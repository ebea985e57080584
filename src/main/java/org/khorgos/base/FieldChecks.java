package org.khorgos.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a form, in the order in which it is found. */
public abstract class FieldChecks {
    private final String keys;
    private final List<Problem> problems = new ArrayList<>();

    /** The checks of one form whose texts have keys that begin so, such as call.problem. */
    protected FieldChecks(String keys) {
        this.keys = keys;
    }

    /** Notes a problem at that path. */
    protected final void add(String field, String key, Object... arguments) {
        problems.add(Problem.at(field, keys + "." + key, arguments));
    }

    /** Notes it as required when nothing is written there. */
    protected final void text(String field, String value) {
        if (value.isBlank()) {
            add(field, "required");
        }
    }

    /** Notes it as required when nothing is chosen there. */
    protected final void present(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "required");
        }
    }

    /** What was found so far. */
    protected final List<Problem> found() {
        return List.copyOf(problems);
    }
}
