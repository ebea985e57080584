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
public final class Variables {
    public static final String SIGNATORY = "signatory";
    public static final String FILING = "filing";
    public static final String FILING_CONFIRMATION = "filingConfirmation";
    public static final String ASSIGNMENT_ID = "assignmentId";
    public static final String INVITATION = "invitation";
    public static final String OTHER_REVIEWS = "otherReviews";
    public static final String REVIEW_RESULT = "reviewResult";
    public static final String INVITED_AGAIN = "invitedAgain";
    public static final String VOTE_RESULT = "voteResult";
    public static final String COMMITTEE = "committee";
    public static final String ASSIGNMENT = "assignment";
    public static final String HOST_OPINION = "hostOpinion";
    public static final String HOME_DECISION = "homeDecision";
    public static final String PARTNER_DECISION = "partnerDecision";
    public static final String EXTENDED = "extended";
    public static final String GOVERNMENTS = "governments";
    public static final String RESERVATION = "reservation";
    public static final String COMMITMENT = "commitment";
    public static final String FUNDING = "funding";

    static final String LAPSED = "LAPSED";
    public static final String ADOPTED = "ADOPTED";
    public static final String APPROVED = "APPROVED";
    public static final String ALLOCATED = "ALLOCATED";
    public static final String NO_FUNDS = "NO_FUNDS";
    public static final String NONE = "NONE";

    private Variables() {}

    /** The inputs of decision filing-advice (D1). */
    public static Map<String, Object> of(FormCheck check) {
        Map<String, Object> inputs = new HashMap<>();
        Arrays.stream(FilingReason.values())
                .forEach(reason -> inputs.put(flag(reason), check.reasons().contains(reason)));
        inputs.put("standing", check.standing());
        inputs.put("hasSuggestion", check.hasSuggestion());
        inputs.put("singleMatter", check.singleMatter());
        return inputs;
    }

    /** The inputs of decision review-result (D6). */
    public static Map<String, Object> of(ReviewSummary summary) {
        return Map.of(
                "reviewsValid", summary.valid(),
                "lowestCriterion", summary.lowestCriterion().doubleValue(),
                "scoreSum", summary.scoreSum().doubleValue(),
                "widestSpread", summary.widestSpread().doubleValue());
    }

    /** The inputs of decision committee-vote (D8). */
    public static Map<String, Object> of(VoteCount count) {
        return Map.of(
                "members", count.members(),
                "present", count.present(),
                "recused", count.recused(),
                "yes", count.yes());
    }

    /** The inputs of decision allocation (D11). */
    public static Map<String, Object> of(Offer offer) {
        return Map.of(
                "doubleFunding", offer.doubleFunding(),
                "recommendedPositive", offer.recommendedPositive(),
                "offeredOfRecommended", offer.offeredOfRecommended(),
                "offeredOfRequested", offer.offeredOfRequested());
    }

    /** The inputs of decision government-approval (D10) before either side has decided. */
    public static Map<String, Object> noDecisions() {
        return Map.of(HOME_DECISION, NONE, PARTNER_DECISION, NONE, EXTENDED, false);
    }

    private static String flag(FilingReason reason) {
        return "reason" + reason.name().charAt(0) + reason.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
