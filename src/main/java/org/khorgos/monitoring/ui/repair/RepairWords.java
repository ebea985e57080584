package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.monitor.InstanceRow.Step;
import org.khorgos.workflow.repair.RepairKind;
import org.khorgos.workflow.repair.RepairPlan;
import org.khorgos.workflow.repair.RepairResult;
import org.khorgos.workflow.repair.RepairRow;
import org.khorgos.workflow.repair.RepairService;
import org.khorgos.workflow.repair.Why;

/** Repairs as people read them. */
final class RepairWords {
    private RepairWords() {}

    /** What a plan does, in one sentence. */
    static String plan(RepairPlan plan) {
        if (plan.kind() == RepairKind.MIGRATE) {
            return text("plan.MIGRATE", Texts.text("bpmn." + plan.process()), plan.version(), plan.toVersion());
        }
        if (plan.kind() != RepairKind.MOVE) {
            return text("plan." + plan.kind());
        }
        String to = Steps.name(plan.process(), plan.to());
        return plan.from().equals(plan.to())
                ? text("plan.anew", to)
                : text("plan." + plan.kind(), Steps.name(plan.process(), plan.from()), to);
    }

    static String why(Why why) {
        return Texts.text(
                why.key(), why.arguments().stream().map(RepairWords::argument).toArray());
    }

    private static String argument(String argument) {
        return argument.startsWith(Why.STEP)
                ? Arrays.stream(argument.split(" "))
                        .map(one -> one.substring(Why.STEP.length()).split("\\.", 2))
                        .map(parts -> Steps.name(parts[0], parts[1]))
                        .collect(Collectors.joining(", "))
                : argument;
    }

    static String step(Step step) {
        return Steps.name(step.process(), step.element());
    }

    static Component proposal(@Nullable ProposalId proposal, String label) {
        return proposal == null
                ? new Span()
                : new Anchor("monitor/instances/" + proposal, label.isEmpty() ? text("unsent") : label);
    }

    /** How long a second administrator has, in whole hours or minutes. */
    static String left(RepairRow row, Instant now) {
        Duration left = Duration.between(now, row.expiresAt());
        return left.toHours() > 0
                ? text("hoursLeft", left.toHours())
                : text("minutesLeft", Math.max(0, left.toMinutes()));
    }

    static Badge status(RepairRow row) {
        String words = text("status." + row.status());
        return switch (row.status()) {
            case PROPOSED -> new Badge(words, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case RELEASED -> new Badge(words, Tone.INFO, VaadinIcon.PLAY);
            case DONE -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case FAILED -> new Badge(words, Tone.REFUSED, VaadinIcon.EXCLAMATION_CIRCLE);
            case DROPPED, EXPIRED -> new Badge(words, Tone.NEUTRAL, VaadinIcon.CLOSE_SMALL);
        };
    }

    static Badge outcome(RepairResult result) {
        String words = text("outcome." + result.outcome());
        return switch (result.outcome()) {
            case WAITING -> new Badge(words, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case DONE -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case REFUSED, FAILED -> new Badge(words, Tone.REFUSED, VaadinIcon.EXCLAMATION_CIRCLE);
        };
    }

    /** A field for the reason, as long as the server asks for. */
    static ReasonField reason(String label) {
        int shortest = RepairService.SHORTEST_REASON;
        int longest = RepairService.LONGEST_REASON;
        return new ReasonField(text(label), longest, text("reason", shortest, longest)).atLeast(shortest);
    }

    static String text(String name, Object... arguments) {
        return Texts.text("workflow.repair." + name, arguments);
    }
}
