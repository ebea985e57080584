package org.khorgos.workflow.monitor;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;

/**
 * What a variable is to the models, by its name. Only what steers the course and decides nothing may be changed by an
 * administrator; a value that tells of reviews, votes, opinions or money is read by those only who may read these.
 */
public enum VariableUse {
    /** Steers the course: whether something was already repeated once. */
    COURSE(null, "invitedAgain", "extended"),
    /** The outcome of what somebody decided for the proposal. */
    OUTCOME(
            null,
            "filing",
            "filingAdvice",
            "filingConfirmation",
            "invitation",
            "committee",
            "assignment",
            "governments",
            "commitment",
            "funding"),
    /** What was found at the check of the form. */
    FINDING(
            null,
            "reasonIdentity",
            "reasonScope",
            "reasonPrivate",
            "reasonLitigation",
            "reasonDiscipline",
            "reasonSecrecy",
            "reasonDuplicate",
            "reasonPromotion",
            "reasonEmpty",
            "reasonForm",
            "reason",
            "standing",
            "hasSuggestion",
            "singleMatter"),
    /** What experts have found. */
    REVIEW(
            Operation.VIEW_REVIEWS,
            "otherReviews",
            "reviewResult",
            "reviewsValid",
            "lowestCriterion",
            "scoreSum",
            "widestSpread"),
    /** How the committee has voted. */
    VOTE(Operation.VIEW_VOTES, "voteResult", "members", "present", "recused", "yes"),
    /** What units and governments think. */
    OPINION(Operation.VIEW_OPINIONS, "hostOpinion", "homeDecision", "partnerDecision"),
    /** What is offered and from which money. */
    MONEY(
            Operation.VIEW_MONEY,
            "allocation",
            "reservation",
            "doubleFunding",
            "recommendedPositive",
            "offeredOfRecommended",
            "offeredOfRequested"),
    /** Whose task a step is. */
    PERSON(null, "signatory", "assignmentId", "voter", "unitId"),
    /** How far the engine is with a repeated step. */
    COUNTER(null, "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter"),
    /** No model reads it. */
    UNKNOWN(null);

    private final @Nullable Operation sight;
    private final Set<String> names;

    VariableUse(@Nullable Operation sight, String... names) {
        this.sight = sight;
        this.names = Set.of(names);
    }

    /** The use of the variable of that name. */
    public static VariableUse of(String name) {
        return Arrays.stream(values())
                .filter(use -> use.names.contains(name))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** True when an administrator may change it. */
    public boolean editable() {
        return this == COURSE;
    }

    /** What one must be allowed to do to read the value; null when the monitor is enough. */
    @Nullable
    Operation sight() {
        return sight;
    }
}
