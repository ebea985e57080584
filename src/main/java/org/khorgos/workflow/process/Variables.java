package org.khorgos.workflow.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khorgos.committee.VoteCount;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FormCheck;
import org.khorgos.funding.Offer;
import org.khorgos.review.ReviewSummary;

/** Every variable that the Java side shares with the models; values are ids, enums by name, numbers and flags. */
final class Variables {
    static final String SIGNATORY = "signatory";
    static final String FILING = "filing";
    static final String FILING_CONFIRMATION = "filingConfirmation";
    static final String ASSIGNMENT_ID = "assignmentId";
    static final String INVITATION = "invitation";
    static final String REVIEW_RESULT = "reviewResult";
    static final String INVITED_AGAIN = "invitedAgain";
    static final String VOTE_RESULT = "voteResult";
    static final String COMMITTEE = "committee";
    static final String ASSIGNMENT = "assignment";
    static final String HOST_OPINION = "hostOpinion";
    static final String HOME_DECISION = "homeDecision";
    static final String PARTNER_DECISION = "partnerDecision";
    static final String EXTENDED = "extended";
    static final String GOVERNMENTS = "governments";
    static final String RESERVATION = "reservation";
    static final String COMMITMENT = "commitment";
    static final String FUNDING = "funding";

    static final String LAPSED = "LAPSED";
    static final String ADOPTED = "ADOPTED";
    static final String APPROVED = "APPROVED";
    static final String ALLOCATED = "ALLOCATED";
    static final String NO_FUNDS = "NO_FUNDS";
    static final String NONE = "NONE";

    private Variables() {}

    /** The inputs of decision filing-advice (D1). */
    static Map<String, Object> of(FormCheck check) {
        Map<String, Object> inputs = new HashMap<>();
        Arrays.stream(FilingReason.values())
                .forEach(reason -> inputs.put(flag(reason), check.reasons().contains(reason)));
        inputs.put("standing", check.standing());
        inputs.put("hasSuggestion", check.hasSuggestion());
        inputs.put("singleMatter", check.singleMatter());
        return inputs;
    }

    /** The inputs of decision review-result (D6). */
    static Map<String, Object> of(ReviewSummary summary) {
        return Map.of(
                "reviewsValid", summary.valid(),
                "lowestCriterion", summary.lowestCriterion().doubleValue(),
                "scoreSum", summary.scoreSum().doubleValue(),
                "widestSpread", summary.widestSpread().doubleValue());
    }

    /** The inputs of decision committee-vote (D8). */
    static Map<String, Object> of(VoteCount count) {
        return Map.of(
                "members", count.members(),
                "present", count.present(),
                "recused", count.recused(),
                "yes", count.yes());
    }

    /** The inputs of decision allocation (D11). */
    static Map<String, Object> of(Offer offer) {
        return Map.of(
                "doubleFunding", offer.doubleFunding(),
                "recommendedPositive", offer.recommendedPositive(),
                "offeredOfRecommended", offer.offeredOfRecommended(),
                "offeredOfRequested", offer.offeredOfRequested());
    }

    /** The inputs of decision government-approval (D10) before either side has decided. */
    static Map<String, Object> noDecisions() {
        return Map.of(HOME_DECISION, NONE, PARTNER_DECISION, NONE, EXTENDED, false);
    }

    private static String flag(FilingReason reason) {
        return "reason" + reason.name().charAt(0) + reason.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
