package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.identity.Absences;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Finds who is told of an absent person's work: the substitute, who must be allowed to look at the proposal and to know
 * whose work it is. Nobody can sign for another.
 */
@Component
class StandIns {
    private final Absences absences;
    private final Recipients recipients;
    private final VisibilityRule visibility;

    StandIns(Absences absences, Recipients recipients, VisibilityRule visibility) {
        this.absences = absences;
        this.recipients = recipients;
        this.visibility = visibility;
    }

    Optional<UserRow> of(UserRow person, ProposalId proposal, Operation work, Instant at) {
        return work == Operation.SIGN_PROPOSAL
                ? Optional.empty()
                : absences.substituteOf(person.id(), at).flatMap(id -> recipients.people(List.of(id)).stream()
                        .filter(substitute -> visibility.mayView(substitute.actor(), proposal, Operation.VIEW))
                        .filter(substitute -> visibility.mayView(substitute.actor(), proposal, work.facet()))
                        .findFirst());
    }
}
