package org.khorgos.workflow.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.AssignmentService;
import org.khorgos.committee.CommitteeService;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.ReviewPanel;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.signature.SignatureService;
import org.springframework.stereotype.Component;

/** Asks the features, in the name of the process, who takes part in a proposal. */
@Component
class Participants {
    private final ProposalLifecycle proposals;
    private final SignatureService signatures;
    private final ExpertAssignmentService experts;
    private final ReviewPanel panel;
    private final CommitteeService committee;
    private final AssignmentService assignments;

    Participants(
            ProposalLifecycle proposals,
            SignatureService signatures,
            ExpertAssignmentService experts,
            ReviewPanel panel,
            CommitteeService committee,
            AssignmentService assignments) {
        this.proposals = proposals;
        this.signatures = signatures;
        this.experts = experts;
        this.panel = panel;
        this.committee = committee;
        this.assignments = assignments;
    }

    UserId firstSignatory(ProposalId id) {
        return proposals.facts(id).firstSignatory();
    }

    String partnerCountry(ProposalId id) {
        return proposals.facts(id).partnerCountry();
    }

    List<String> cosignatories(ProposalId id) {
        return texts(() -> signatures.waiting(id));
    }

    List<String> openAssignments(ProposalId id) {
        return texts(() -> experts.openAssignments(id));
    }

    UserId expert(String assignment) {
        return SystemUser.call(() -> experts.expert(AssignmentId.of(assignment)));
    }

    /** How much of the time to write was used before the review was recalled. */
    Duration written(String assignment) {
        return panel.written(AssignmentId.of(assignment));
    }

    List<String> voters(ProposalId id) {
        return texts(() -> committee.voters(id));
    }

    OrganisationId host(ProposalId id) {
        return SystemUser.call(() -> assignments.host(id));
    }

    List<String> coHandlers(ProposalId id) {
        return texts(() -> assignments.coHandlers(id));
    }

    private static List<String> texts(Supplier<? extends Collection<?>> ids) {
        return SystemUser.call(ids).stream().map(Object::toString).toList();
    }
}
