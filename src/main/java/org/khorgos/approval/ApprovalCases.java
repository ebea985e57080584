package org.khorgos.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases with their co-handling units; every change by a person also enters the approval chain. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApprovalCases {
    private final ApprovalCaseRepository cases;
    private final CoHandlerRepository coHandlers;
    private final ApprovalChain chain;

    ApprovalCases(ApprovalCaseRepository cases, CoHandlerRepository coHandlers, ApprovalChain chain) {
        this.cases = cases;
        this.coHandlers = coHandlers;
        this.chain = chain;
    }

    Optional<ApprovalCase> find(ProposalId id) {
        return cases.findById(id.value());
    }

    ApprovalCase require(ProposalId id) {
        return cases.require(id);
    }

    List<OrganisationId> coHandlers(ProposalId id) {
        return rows(id).stream().map(CoHandler::unit).toList();
    }

    List<CoHandler> rows(ProposalId id) {
        return coHandlers.ofProposal(id.value());
    }

    CoHandler coHandler(ProposalId id, OrganisationId unit) {
        return coHandlers.require(id, unit);
    }

    /** Opens the case, or gives it to other units. */
    void assign(ProposalId id, HostAssignment assignment) {
        Act act = chain.next(id, ApprovalAct.ASSIGN);
        ApprovalCase found = find(id).orElse(null);
        if (found == null) {
            found = new ApprovalCase(id, assignment, act);
        } else {
            found.assign(assignment, act);
        }
        cases.saveAndFlush(found);
        coHandlers.deleteAllInBatch(rows(id));
        coHandlers.saveAllAndFlush(assignment.coHandlers().stream()
                .map(unit -> new CoHandler(id, unit))
                .toList());
        chain.add(id, ApprovalAct.ASSIGN, act);
    }

    /** Lets the person who acts now change the case; throws Refused when that person acted in this chain before. */
    void change(ProposalId id, ApprovalAct kind, BiConsumer<ApprovalCase, Act> change) {
        ApprovalCase found = require(id);
        Act act = chain.next(id, kind);
        change.accept(found, act);
        cases.saveAndFlush(found);
        chain.add(id, kind, act);
    }

    /** Keeps a co-handling unit's opinion; throws Refused as {@link #change} does. */
    void giveCoOpinion(ProposalId id, OrganisationId unit, CoOpinion opinion) {
        CoHandler found = coHandler(id, unit);
        Act act = chain.next(id, ApprovalAct.CO_OPINION);
        found.give(opinion, act);
        coHandlers.saveAndFlush(found);
        chain.add(id, ApprovalAct.CO_OPINION, act);
    }
}
