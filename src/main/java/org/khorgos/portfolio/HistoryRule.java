package org.khorgos.portfolio;

import static org.khorgos.access.Operation.VIEW;
import static org.khorgos.access.Operation.VIEW_MONEY;
import static org.khorgos.access.Operation.VIEW_OPINIONS;
import static org.khorgos.access.Operation.VIEW_REVIEWS;
import static org.khorgos.access.Operation.VIEW_VOTES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;

/**
 * Who may read which entry of a proposal's history. What is not named here is only for those who may look at every part:
 * an event that is added later can never give away a reviewer or a vote.
 */
final class HistoryRule {
    private static final Map<String, Operation> NEEDED = new HashMap<>();
    private static final Set<String> TELLABLE = Set.of(
            "from",
            "to",
            "number",
            "version",
            "outcome",
            "confirmation",
            "decision",
            "result",
            "accepted",
            "approved",
            "committed",
            "consent",
            "taken",
            "kind",
            "side");

    static {
        need(
                VIEW,
                "ProposalCreated",
                "ProposalFollowedCall",
                "ProposalSentForSignature",
                "ProposalSigned",
                "SignatureDeclined",
                "SignatoryReminded",
                "SignatoryDropped",
                "SignaturesVoided",
                "ProposalSubmitted",
                "ProposalCorrected",
                "ProposalRevised",
                "RevisionReplied",
                "DraftRestored",
                "EditorChosen",
                "ReaderChosen",
                "SectionAssigned",
                "SectionTakenAway",
                "SectionCompleted",
                "SectionReminded",
                "CoProposerInvited",
                "CoProposerInvitationWithdrawn",
                "CoProposerJoined",
                "ProposalStateChanged",
                "DocumentAttached",
                "DocumentReplaced",
                "DocumentRemoved",
                "FormChecked",
                "FilingRecorded",
                "CommitteeDecided",
                "LetterIssued",
                "HostAssigned",
                "WithdrawalAsked",
                "WithdrawalAnswered");
        need(
                VIEW_REVIEWS,
                "ExpertInvited",
                "InvitationAnswered",
                "InvitationLapsed",
                "ExpertReminded",
                "ReviewCancelled",
                "ReviewRecalled",
                "ReviewWritten",
                "ReviewLapsed",
                "ReviewRecorded");
        need(
                VIEW_VOTES,
                "MeetingPrepared",
                "VoteCast",
                "VotesCounted",
                "QuorumMissed",
                "DecisionKept",
                "MeetingAnnulled");
        need(
                VIEW_OPINIONS,
                "FilingProposed",
                "FilingAnswered",
                "AssignmentAnswered",
                "AssignmentBound",
                "CaseHandled",
                "CoOpinionGiven",
                "CoOpinionEscalated",
                "OpinionAnswered",
                "ApprovalExtended",
                "GovernmentDecided");
        need(
                VIEW_MONEY,
                "AllocationRecommended",
                "BudgetReserved",
                "BudgetReleased",
                "BudgetCommitted",
                "CommitmentAnswered");
    }

    private HistoryRule() {}

    /** True when who may look at these parts may read the entry. */
    static boolean mayRead(String action, Set<Operation> facets) {
        Operation needed = NEEDED.get(action);
        return needed == null ? facets.containsAll(DossierHeads.FACETS) : needed == VIEW || facets.contains(needed);
    }

    /**
     * True when they may also know who acted: whoever gives the last review or vote moves the proposal on in the same
     * step, so the names on such a move need the same right as the review or the vote itself.
     */
    static boolean mayNameActor(String action, Map<String, String> facts, Set<Operation> facets) {
        Operation needed =
                switch (action) {
                    case "ProposalStateChanged" -> ofStage(facts.getOrDefault("from", ""));
                    case "CommitteeDecided", "LetterIssued" -> VIEW_VOTES;
                    case "HostAssigned" -> VIEW_OPINIONS;
                    default -> VIEW;
                };
        return needed == VIEW || facets.contains(needed);
    }

    /** The facts that can be told without naming a person. */
    static Map<String, String> tellable(Map<String, String> facts) {
        Map<String, String> told = new HashMap<>(facts);
        told.keySet().retainAll(TELLABLE);
        return told;
    }

    private static Operation ofStage(String state) {
        return Arrays.stream(ProposalState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .map(one -> switch (one.stage()) {
                    case DRAFT, FORMAL_CHECK, FILING, ENDED -> VIEW;
                    case REVIEW -> VIEW_REVIEWS;
                    case COMMITTEE -> VIEW_VOTES;
                    case ASSIGNMENT, GOVERNMENT -> VIEW_OPINIONS;
                    case ALLOCATION -> VIEW_MONEY;
                })
                .orElse(VIEW_REVIEWS);
    }

    private static void need(Operation facet, String... actions) {
        Arrays.stream(actions).forEach(action -> NEEDED.put(action, facet));
    }
}
