package org.khorgos.inbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalState;

/** By what a list of tasks is parted. */
public enum TaskGrouping {
    /** In the order of the process. */
    STAGE(stage(), "field(%s, %s)".formatted(stage(), stages())),
    CALL(TaskGrouping.CALL_CODE, TaskGrouping.CALL_CODE);

    static final String CALL_CODE = "(select k.code from call_for_proposals k where k.call_id = t.call_id)";

    private final String key;
    private final String order;

    TaskGrouping(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** The name of a task's group. */
    String key() {
        return key;
    }

    /** What puts the groups in order. */
    String order() {
        return order;
    }

    private static String stage() {
        return Arrays.stream(ProposalState.values())
                .map(state -> "when '%s' then '%s'"
                        .formatted(state.name(), state.stage().name()))
                .collect(Collectors.joining(" ", "case t.state ", " end"));
    }

    private static String stages() {
        return Arrays.stream(ProposalState.Stage.values())
                .map(stage -> "'" + stage.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
