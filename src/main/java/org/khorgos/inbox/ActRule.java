package org.khorgos.inbox;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.base.Refused;
import org.khorgos.identity.Absences;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** The one rule of who may do what with a task besides completing it; services ask it for the act, screens for their menus. */
@Component
public class ActRule {
    private static final Set<TaskAct> NOT_FOR_QUESTIONS =
            EnumSet.complementOf(EnumSet.of(TaskAct.FOLLOW_UP, TaskAct.PRIORITY, TaskAct.REMIND, TaskAct.COMMENT));
    private static final Set<TaskAct> NOT_FOR_REQUESTS =
            EnumSet.complementOf(EnumSet.of(TaskAct.FOLLOW_UP, TaskAct.PRIORITY));
    private final AccessRule access;
    private final Absences absences;
    private final Clock clock;

    ActRule(AccessRule access, Absences absences, Clock clock) {
        this.access = access;
        this.absences = absences;
        this.clock = clock;
    }

    /** Throws Refused with the reason when the act is not for this actor or does not fit the task. */
    void require(Actor actor, TaskRow task, TaskAct act) {
        whyNot(actor, task, act).ifPresent(reason -> {
            throw reason;
        });
    }

    /** The reason why not; empty when the act fits as far as the row tells. */
    public Optional<Refused> whyNot(Actor actor, TaskRow task, TaskAct act) {
        if (!task.open()) {
            return no("over");
        }
        if (task.kind() == Operation.ANSWER_QUESTION && NOT_FOR_QUESTIONS.contains(act)) {
            return no("question");
        }
        if (task.kind() == Operation.FULFIL_REQUEST && NOT_FOR_REQUESTS.contains(act)) {
            return no("request");
        }
        boolean mine = task.isOf(actor.id());
        return switch (act) {
            case CLAIM -> task.assignee() == null || mine ? yes() : no("taken");
            case GIVE_BACK -> task.personal() ? personal() : when(mine, "holder");
            case REASSIGN ->
                task.personal() ? personal() : when(mine || directs(actor, task, Operation.REASSIGN_TASK), "direct");
            case REMIND -> when(task.assignee() != null, "nobody").or(() -> when(!mine, "self"));
            case DUE_DATE -> when(directs(actor, task, Operation.RESCHEDULE_TASK), "reschedule");
            case FOLLOW_UP, PRIORITY -> when(mine || directs(actor, task, Operation.RESCHEDULE_TASK), "direct");
            case DELEGATE ->
                task.personal() ? personal() : when(mine, "holder").or(() -> when(task.delegatedBy() == null, "lent"));
            case TAKE_BACK -> when(isPartOfDelegation(actor, task), "notLent");
            case TAKE_OVER -> task.personal() ? personal() : when(standsIn(actor, task), "substitute");
            case ASK -> when(isAskedFrom(task.kind()), "ask").or(() -> when(mine, "holder"));
            case COMMENT -> yes();
        };
    }

    /**
     * Reviews and votes are given by each one alone, and what the committee decided is not talked about; the proposal's own
     * people have their sections and co-authors.
     */
    private static boolean isAskedFrom(Operation kind) {
        return kind.decides() && kind.facet() == Operation.VIEW;
    }

    /** True when the task is in the hands of people whom the actor directs: the office's own, the committee's, or all. */
    boolean directs(Actor actor, TaskRow task, Operation operation) {
        return !task.personal() && isInReach(actor, task.kind()) && access.may(actor, operation, task.proposal());
    }

    /** By name as far as a row tells; the act itself compares ids under lock. */
    private static boolean isPartOfDelegation(Actor actor, TaskRow task) {
        return task.delegatedBy() != null
                && (task.isOf(actor.id()) || actor.displayName().equals(task.delegatedBy()));
    }

    private boolean standsIn(Actor actor, TaskRow task) {
        UserId holder = task.assignee();
        return holder != null
                && absences.substituteOf(holder, clock.instant())
                        .filter(actor.id()::equals)
                        .isPresent();
    }

    private static boolean isInReach(Actor actor, Operation kind) {
        Set<Role> asked = PermissionCatalogue.roles(kind);
        return actor.has(Role.SUPERVISOR)
                || actor.has(Role.ADMINISTRATOR)
                || (actor.has(Role.OFFICE) && asked.contains(Role.OFFICE))
                || (actor.has(Role.COMMITTEE_CHAIR)
                        && (asked.contains(Role.COMMITTEE_CHAIR) || asked.contains(Role.COMMITTEE_SECRETARY)));
    }

    private static Optional<Refused> when(boolean fits, String otherwise) {
        return fits ? yes() : no(otherwise);
    }

    private static Optional<Refused> yes() {
        return Optional.empty();
    }

    private static Optional<Refused> no(String reason) {
        return Optional.of(new Refused("inbox.no." + reason));
    }

    private static Optional<Refused> personal() {
        return Optional.of(new Refused("workflow.task.tied"));
    }
}
