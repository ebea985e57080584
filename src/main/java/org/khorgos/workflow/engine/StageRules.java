package org.khorgos.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.Groups;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** The one bean that the models' expressions ask: who does a task, until when, and for whom a task is repeated. */
@Component
public class StageRules {
    private final Participants participants;
    private final CallPeriods periods;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Clock clock;

    StageRules(Participants participants, CallPeriods periods, Deadlines deadlines, Calendars calendars, Clock clock) {
        this.participants = participants;
        this.periods = periods;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The groups to which a shared task is open: the roles of the catalogue, narrowed to a unit or country. */
    public List<String> groups(DelegateExecution execution) {
        ProposalId id = proposal(execution);
        Operation operation = operation(execution);
        return switch (operation) {
            case ANSWER_ASSIGNMENT, HANDLE_CASE, APPROVE_OPINION ->
                narrowed(operation, role -> Groups.inOrganisation(role, participants.host(id)));
            case GIVE_CO_OPINION -> {
                OrganisationId unit = OrganisationId.of(subject(execution));
                yield narrowed(operation, role -> Groups.inOrganisation(role, unit));
            }
            case DECIDE_FOR_PARTNER ->
                narrowed(operation, role -> Groups.inCountry(role, participants.partnerCountry(id)));
            default -> narrowed(operation, Groups::role);
        };
    }

    /** The one person to whom a personal task belongs. */
    public String assignee(DelegateExecution execution) {
        return switch (operation(execution)) {
            case SIGN_PROPOSAL, CAST_VOTE -> subject(execution);
            case ANSWER_INVITATION, WRITE_REVIEW ->
                participants.expert(subject(execution)).toString();
            default -> participants.firstSignatory(proposal(execution)).toString();
        };
    }

    /** When the task should be done. */
    public Date due(DelegateExecution execution) {
        return Date.from(end(execution, operation(execution).name()));
    }

    /** When to look at the task again: after four fifths of its time. */
    public Date followUp(DelegateExecution execution) {
        Instant now = clock.instant();
        Duration period =
                Duration.between(now, end(execution, operation(execution).name()));
        return Date.from(now.plus(period.multipliedBy(4).dividedBy(5)));
    }

    /** When a timer of that name fires. */
    public Date timer(DelegateExecution execution, String name) {
        return Date.from(end(execution, name));
    }

    /** When a revision that is asked for now lapses. */
    public Instant revisionEnds(ProposalId id) {
        return end(id, "REVISION", home());
    }

    /** Everybody who is asked to sign. */
    public List<String> cosignatories(DelegateExecution execution) {
        return participants.cosignatories(proposal(execution));
    }

    /** The assignments of this round that still wait for an answer or a review. */
    public List<String> openAssignments(DelegateExecution execution) {
        return participants.openAssignments(proposal(execution));
    }

    /** True while somebody of this round owes an answer or a review. */
    public boolean reviewsAwaited(DelegateExecution execution) {
        return !participants.openAssignments(proposal(execution)).isEmpty();
    }

    /** Everybody who may vote in the prepared meeting. */
    public List<String> voters(DelegateExecution execution) {
        return participants.voters(proposal(execution));
    }

    /** The units that are asked for a co-opinion. */
    public List<String> coHandlers(DelegateExecution execution) {
        return participants.coHandlers(proposal(execution));
    }

    /**
     * When the period is over, by the call where it sets one, else by the application's defaults: the home side's offices
     * count their own working days, the partner's government its own, and the approval waits for the later of the two. The
     * time to write a review goes on after a recall.
     */
    private Instant end(DelegateExecution execution, String name) {
        ProposalId id = proposal(execution);
        return switch (name) {
            case "DECIDE_FOR_PARTNER" -> end(id, name, partner(id));
            case "APPROVAL" -> Collections.max(List.of(end(id, name, home()), end(id, name, partner(id))));
            case "WRITE_REVIEW", "REVIEW", "REVIEW_REMINDER" -> {
                String assignment = Subjects.of(execution, "UserTask_WriteReview");
                yield end(id, name, home()).minus(participants.written(assignment));
            }
            default -> end(id, name, home());
        };
    }

    private Instant end(ProposalId id, String name, WorkingDays calendar) {
        return periods.end(id, name, calendar).orElseGet(() -> deadlines.from(name, calendar));
    }

    private WorkingDays home() {
        return calendars.of(Calendars.HOME);
    }

    private WorkingDays partner(ProposalId id) {
        return calendars.of(participants.partnerCountry(id));
    }

    private static List<String> narrowed(Operation operation, Function<Role, String> name) {
        Set<Role> roles = PermissionCatalogue.roles(operation);
        return roles.stream().map(name).sorted().toList();
    }

    private static ProposalId proposal(DelegateExecution execution) {
        return ProposalId.of(execution.getProcessBusinessKey());
    }

    private static Operation operation(DelegateExecution execution) {
        return Operation.ofTask(execution.getCurrentActivityId());
    }

    private static String subject(DelegateExecution execution) {
        return Subjects.of(execution, execution.getCurrentActivityId());
    }
}
