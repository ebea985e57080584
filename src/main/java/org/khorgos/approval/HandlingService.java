package org.khorgos.approval;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.khorgos.access.Capacity;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The units in charge form their opinion (first half of stage S7). */
@Service
@Transactional(readOnly = true)
@Validated
public class HandlingService {
    private final ApprovalCases cases;
    private final UnitGrants grants;
    private final ProposalLifecycle lifecycle;
    private final ApprovalProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandlingService(
            ApprovalCases cases,
            UnitGrants grants,
            ProposalLifecycle lifecycle,
            ApprovalProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.lifecycle = lifecycle;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** The case is with the host unit from now on. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openHandling(ProposalId id) {
        cases.require(id);
        lifecycle.advance(id, ProposalState.HANDLING);
    }

    /** The host unit's opinion; co-handling units are asked for theirs, anew after a return. */
    @Transactional
    @Requires(Operation.HANDLE_CASE)
    public void handle(ProposalId id, String opinion) {
        grants.require(id, Capacity.HOST);
        String text = Texts.required(opinion, ApprovalCase.OPINION_MAX);
        cases.change(id, ApprovalAct.HANDLE, (found, act) -> found.handle(text, act));
        List<CoHandler> coHandlers = cases.rows(id);
        if (!coHandlers.isEmpty()) {
            coHandlers.forEach(CoHandler::ask);
            lifecycle.advance(id, ProposalState.CO_OPINIONS);
        }
        events.publishEvent(new CaseHandled(id, clock.instant()));
        process.caseHandled(id);
    }

    /** A co-handling unit's opinion; throws Refused when it has given one. */
    @Transactional
    @Requires(Operation.GIVE_CO_OPINION)
    public void giveCoOpinion(ProposalId id, OrganisationId unit, @Valid CoOpinion opinion) {
        grants.requireCoHandler(id, unit);
        cases.giveCoOpinion(id, unit, opinion);
        events.publishEvent(new CoOpinionGiven(id, unit, opinion.stance(), clock.instant()));
        process.coOpinionGiven(id, unit);
    }

    /** Approves the opinion, or returns it with a note that says what to change. */
    @Transactional
    @Requires(Operation.APPROVE_OPINION)
    public void approveOpinion(ProposalId id, boolean approved, String note) {
        grants.require(id, Capacity.HOST);
        String text = approved
                ? Texts.optional(note, ApprovalCase.REASON_MAX)
                : Texts.required(note, ApprovalCase.REASON_MAX);
        cases.change(id, ApprovalAct.APPROVE_OPINION, (found, act) -> found.answerOpinion(approved, text, act));
        if (!approved && lifecycle.facts(id).state() == ProposalState.CO_OPINIONS) {
            lifecycle.advance(id, ProposalState.HANDLING);
        }
        events.publishEvent(new OpinionAnswered(id, approved, clock.instant()));
        process.opinionApproved(id, approved);
    }

    /** The co-handling units that still owe their opinion are overdue; each is still awaited. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void escalateOpinion(ProposalId id) {
        cases.rows(id).stream().filter(CoHandler::isToBeEscalated).forEach(unit -> {
            unit.escalate(clock.instant());
            events.publishEvent(new CoOpinionEscalated(id, unit.unit(), clock.instant()));
        });
    }
}
