package org.khorgos.workflow.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.workflow.models.ModelChanges.Pair;

/** A gateway that sends by other conditions, or to other steps, than before. */
record GatewayChange(String process, Gateway before, Gateway after) {
    /** Those of a process that are in both versions. */
    static List<GatewayChange> in(Pair pair) {
        List<GatewayChange> changes = new ArrayList<>();
        for (Gateway after : pair.after().gateways()) {
            pair.before().gateways().stream()
                    .filter(before -> before.step().id().equals(after.step().id()) && before.differs(after))
                    .forEach(
                            before -> changes.add(new GatewayChange(pair.after().process(), before, after)));
        }
        return changes;
    }

    String element() {
        return after.step().id();
    }

    Stream<String> words() {
        return Stream.concat(before.words().stream(), after.words().stream());
    }
}
