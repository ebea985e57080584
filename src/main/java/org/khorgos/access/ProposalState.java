package org.khorgos.access;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands (stages S1 to S8); which state may follow which is fixed here, the process decides when. */
public enum ProposalState {
    DRAFT(Stage.DRAFT),
    COSIGNING(Stage.DRAFT),
    SUBMITTED(Stage.FORMAL_CHECK),
    RETURNED(Stage.FORMAL_CHECK),
    FILING(Stage.FILING),
    FILED(Stage.FILING),
    REVIEWING(Stage.REVIEW),
    REVIEWED(Stage.REVIEW),
    IN_COMMITTEE(Stage.COMMITTEE),
    REVISE(Stage.COMMITTEE),
    RECOMMENDED(Stage.COMMITTEE),
    ASSIGNING(Stage.ASSIGNMENT),
    DISPUTED(Stage.ASSIGNMENT),
    HANDLING(Stage.GOVERNMENT),
    CO_OPINIONS(Stage.GOVERNMENT),
    /** Both governments still owe their decision. */
    IN_APPROVAL(Stage.GOVERNMENT),
    /** Only the home side still owes its decision. */
    APPROVAL_HOME(Stage.GOVERNMENT),
    /** Only the partner side still owes its decision. */
    APPROVAL_PARTNER(Stage.GOVERNMENT),
    APPROVED(Stage.GOVERNMENT),
    ALLOCATING(Stage.ALLOCATION),
    /** Good enough to be paid, but the money does not reach; waits for the call's budget to change. */
    RESERVE(Stage.ALLOCATION),
    ALLOCATED(Stage.ENDED),
    MERGED(Stage.ENDED),
    CONVERTED(Stage.ENDED),
    REJECTED(Stage.ENDED),
    DECLINED(Stage.ENDED),
    DECLINED_NO_FUNDS(Stage.ENDED),
    WITHDRAWN(Stage.ENDED),
    LAPSED(Stage.ENDED);

    /** The stage of the process to which a state belongs. */
    public enum Stage {
        DRAFT,
        FORMAL_CHECK,
        FILING,
        REVIEW,
        COMMITTEE,
        ASSIGNMENT,
        GOVERNMENT,
        ALLOCATION,
        ENDED
    }

    private final Stage stage;

    ProposalState(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** True when the process is over. */
    public boolean ended() {
        return stage == Stage.ENDED;
    }

    /** True when a proposal in this state may next be in the other one. */
    public boolean mayBecome(ProposalState next) {
        return next == WITHDRAWN ? !ended() : nextStates().contains(next);
    }

    private Set<ProposalState> nextStates() {
        return switch (this) {
            case DRAFT -> EnumSet.of(COSIGNING);
            case COSIGNING -> EnumSet.of(SUBMITTED, DRAFT);
            case SUBMITTED -> EnumSet.of(RETURNED, FILING);
            case RETURNED -> EnumSet.of(SUBMITTED, LAPSED);
            case FILING -> EnumSet.of(FILED, MERGED, CONVERTED);
            case FILED -> EnumSet.of(REVIEWING);
            case REVIEWING -> EnumSet.of(REVIEWED);
            case REVIEWED -> EnumSet.of(IN_COMMITTEE);
            case IN_COMMITTEE -> EnumSet.of(RECOMMENDED, REJECTED, REVISE);
            case REVISE -> EnumSet.of(IN_COMMITTEE, LAPSED);
            case RECOMMENDED -> EnumSet.of(ASSIGNING);
            case ASSIGNING -> EnumSet.of(DISPUTED, HANDLING);
            case DISPUTED -> EnumSet.of(ASSIGNING);
            case HANDLING -> EnumSet.of(CO_OPINIONS, IN_APPROVAL);
            case CO_OPINIONS -> EnumSet.of(HANDLING, IN_APPROVAL);
            case IN_APPROVAL -> EnumSet.of(APPROVAL_HOME, APPROVAL_PARTNER, DECLINED);
            case APPROVAL_HOME, APPROVAL_PARTNER -> EnumSet.of(APPROVED, DECLINED);
            case APPROVED -> EnumSet.of(ALLOCATING);
            case ALLOCATING -> EnumSet.of(ALLOCATED, RESERVE, DECLINED_NO_FUNDS);
            case RESERVE -> EnumSet.of(ALLOCATING, DECLINED_NO_FUNDS);
            case ALLOCATED, MERGED, CONVERTED, REJECTED, DECLINED, DECLINED_NO_FUNDS, WITHDRAWN, LAPSED ->
                EnumSet.noneOf(ProposalState.class);
        };
    }
}
