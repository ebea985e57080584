package org.khorgos.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.call.CallDirectory;
import org.khorgos.expert.Declaration;
import org.khorgos.expert.DeclarationState;
import org.khorgos.expert.Declarations;
import org.khorgos.identity.UserId;
import org.khorgos.panel.DeclarationCall.Standing;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Knows which invited experts have declared their interests in time, without which nobody reviews (D5); days are those of UTC. */
@Component
class DeclarationWatch {
    private final Declarations declarations;
    private final AssignmentRepository assignments;
    private final ProposalLifecycle lifecycle;
    private final CallDirectory calls;
    private final Clock clock;

    DeclarationWatch(
            Declarations declarations,
            AssignmentRepository assignments,
            ProposalLifecycle lifecycle,
            CallDirectory calls,
            Clock clock) {
        this.declarations = declarations;
        this.assignments = assignments;
        this.lifecycle = lifecycle;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * How it stands with the declarations of some experts.
     *
     * @param late who was invited and has let the time pass without declaring since; declining afterwards changes nothing
     */
    record Declared(Map<UserId, DeclarationState> states, Set<UserId> late) {
        DeclarationState state(UserId expert) {
            return Objects.requireNonNull(states.get(expert));
        }
    }

    /** That of these experts, in two statements. */
    Declared of(Collection<UserId> experts) {
        LocalDate today = day(clock.instant());
        Map<UserId, Declaration> latest = declarations.of(experts);
        Map<UUID, Instant> invited = lastInvited(experts);
        Set<UserId> late = new HashSet<>();
        latest.forEach((expert, declaration) -> {
            Instant last = invited.get(expert.value());
            if (last != null && !declaration.holdsOn(today) && !declaration.holdsOn(day(last))) {
                late.add(expert);
            }
        });
        return new Declared(
                latest.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .state(today))),
                late);
    }

    private Map<UUID, Instant> lastInvited(Collection<UserId> experts) {
        List<UUID> ids = experts.stream().map(UserId::value).toList();
        return assignments.lastInvited(ids, clock.instant()).stream()
                .collect(Collectors.toMap(
                        AssignmentRepository.Invited::getExpert, AssignmentRepository.Invited::getInvitedAt));
    }

    /** How long who is invited now may take to declare, by the rules that hold for the proposal. */
    Duration time(ProposalId id) {
        return calls.version(lifecycle.facts(id).callVersion())
                .rules()
                .assessment()
                .timeToDeclare();
    }

    DeclarationCall call(Assignment invitation) {
        Instant by = invitation.declareBy();
        UserId expert = invitation.expert();
        Declaration latest =
                Objects.requireNonNull(declarations.of(List.of(expert)).get(expert));
        if (isLate(invitation)) {
            return new DeclarationCall(Standing.LATE, by);
        }
        if (latest.holdsOn(day(clock.instant()))) {
            return new DeclarationCall(Standing.GIVEN, by);
        }
        boolean held = latest.holdsOn(day(invitation.invitedAt()));
        return new DeclarationCall(held ? Standing.EXPIRED : Standing.WANTED, by);
    }

    /** Throws Refused when the expert may not accept yet or any more. */
    void require(Assignment invitation) {
        Standing standing = call(invitation).standing();
        if (standing != Standing.GIVEN) {
            throw new Refused(
                    "review.declaration." + standing,
                    Duration.between(invitation.invitedAt(), invitation.declareBy())
                            .toHours());
        }
    }

    boolean isLate(Assignment invitation) {
        Instant by = invitation.declareBy();
        return clock.instant().isAfter(by)
                && !declarations.wasGiven(invitation.expert(), by, day(invitation.invitedAt()));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
