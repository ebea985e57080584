package org.khorgos.approval;

import org.khorgos.access.ProposalId;
import org.khorgos.identity.OrganisationId;

/** What the approval tells the process; called last, in the transaction of the fact. */
public interface ApprovalProcess {
    /** A host unit was assigned. */
    void hostAssigned(ProposalId id);

    /** The host unit accepted the assignment or objected. */
    void assignmentAnswered(ProposalId id, boolean accepted);

    /** The host unit wrote its opinion. */
    void caseHandled(ProposalId id);

    /** A co-handling unit gave its opinion. */
    void coOpinionGiven(ProposalId id, OrganisationId unit);

    /** The host unit's approver approved the opinion or returned it. */
    void opinionApproved(ProposalId id, boolean approved);

    /** The home government decided. */
    void decidedForHome(ProposalId id, Decision decision);

    /** The partner government decided. */
    void decidedForPartner(ProposalId id, Decision decision);
}
