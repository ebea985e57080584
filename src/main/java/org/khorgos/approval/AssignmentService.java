package org.khorgos.approval;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Capacity;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a unit of government in charge of a recommended proposal (stage S6). */
@Service
@Transactional(readOnly = true)
public class AssignmentService {
    private final ApprovalCases cases;
    private final UnitService units;
    private final UnitGrants grants;
    private final ProposalLifecycle lifecycle;
    private final ApprovalProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentService(
            ApprovalCases cases,
            UnitService units,
            UnitGrants grants,
            ProposalLifecycle lifecycle,
            ApprovalProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.units = units;
        this.grants = grants;
        this.lifecycle = lifecycle;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Assigns host and co-handlers; throws Refused when one of them is no unit with people for the work. */
    @Transactional
    @Requires(Operation.ASSIGN_HOST)
    public void assign(ProposalId id, HostAssignment assignment) {
        check(assignment);
        cases.find(id).ifPresent(former -> grants.take(id, former.host(), cases.coHandlers(id)));
        cases.assign(id, assignment);
        grants.give(id, assignment.host(), assignment.coHandlers());
        if (lifecycle.facts(id).state() != ProposalState.ASSIGNING) {
            lifecycle.advance(id, ProposalState.ASSIGNING);
        }
        events.publishEvent(new HostAssigned(id, assignment.host(), assignment.handling(), clock.instant()));
        process.hostAssigned(id);
    }

    /** The host unit accepts, or objects with a reason; throws Refused without one or when it has answered before. */
    @Transactional
    @Requires(Operation.ANSWER_ASSIGNMENT)
    public void answer(ProposalId id, boolean accepted, String objection) {
        grants.require(id, Capacity.HOST);
        String reason = accepted ? "" : Texts.required(objection, ApprovalCase.REASON_MAX);
        cases.change(id, ApprovalAct.ANSWER, (found, act) -> found.answer(reason, act));
        if (!accepted) {
            lifecycle.advance(id, ProposalState.DISPUTED);
        }
        events.publishEvent(new AssignmentAnswered(id, accepted, clock.instant()));
        process.assignmentAnswered(id, accepted);
    }

    /** The period for objections ended without an answer. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void bindAssignment(ProposalId id) {
        cases.require(id).bind();
        events.publishEvent(new AssignmentBound(id, clock.instant()));
    }

    /** The unit in charge; throws NotFound when there is none. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public OrganisationId host(ProposalId id) {
        return cases.require(id).host();
    }

    /** The units that help the host unit; empty when it works alone. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public List<OrganisationId> coHandlers(ProposalId id) {
        return cases.coHandlers(id);
    }

    private void check(HostAssignment assignment) {
        if (!ids(units.hosts()).contains(assignment.host())) {
            throw new Refused("approval.host.unfit");
        }
        if (assignment.coHandlers().contains(assignment.host())) {
            throw new Refused("approval.coHandler.isHost");
        }
        if (!ids(units.coHandlers()).containsAll(assignment.coHandlers())) {
            throw new Refused("approval.coHandler.unfit");
        }
    }

    private static Set<OrganisationId> ids(Collection<OrganisationRow> rows) {
        return rows.stream().map(OrganisationRow::id).collect(Collectors.toSet());
    }
}
