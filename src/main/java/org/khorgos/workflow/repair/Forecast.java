package org.khorgos.workflow.repair;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.workflow.repair.Situation.Alarm;
import org.khorgos.workflow.repair.Situation.Work;

/**
 * What a repair does to the processes of one proposal, found by doing it and taking it back.
 *
 * @param label number and title of the proposal, empty before submission
 * @param after null when it cannot be done
 * @param problem why it cannot be done, else null
 */
public record Forecast(
        ProposalId proposal,
        String label,
        Situation before,
        @Nullable Situation after,
        @Nullable Why problem) {
    /** The tasks that go. */
    public List<Work> vanishing() {
        return after == null ? List.of() : missing(before.work(), after.work(), Work::id);
    }

    /** The tasks that come. */
    public List<Work> appearing() {
        return after == null ? List.of() : missing(after.work(), before.work(), Work::id);
    }

    /** The timers that go. */
    public List<Alarm> lost() {
        return after == null ? List.of() : missing(before.timers(), after.timers(), Alarm::id);
    }

    /** The timers that come. */
    public List<Alarm> made() {
        return after == null ? List.of() : missing(after.timers(), before.timers(), Alarm::id);
    }

    /** True when every variable keeps its value. */
    public boolean keepsVariables() {
        return after == null || before.values().equals(after.values());
    }

    private static <T> List<T> missing(List<T> all, List<T> others, Function<T, String> id) {
        return all.stream()
                .filter(one ->
                        others.stream().noneMatch(other -> id.apply(other).equals(id.apply(one))))
                .toList();
    }
}
