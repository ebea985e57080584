package org.khorgos.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a role may do to a proposal. The ones with a task are done from the inbox: CHECK_FORM is the user task
 * UserTask_CheckForm of the models.
 */
public enum Operation {
    VIEW(false),
    /** To know who proposes: people and organisations. */
    VIEW_IDENTITY(false),
    VIEW_REVIEWS(false),
    /** To know how strictly each expert scores beside the others. */
    VIEW_CALIBRATION(false),
    /** To know its place among the reviewed proposals of its call. */
    VIEW_RANKING(false),
    VIEW_VOTES(false),
    VIEW_OPINIONS(false),
    VIEW_MONEY(false),
    CREATE_PROPOSAL(false),
    EDIT_PROPOSAL(false),
    ASSIGN_SECTION(false),
    INVITE_CO_PROPOSER(false),
    ATTACH_DOCUMENT(false),
    SEND_FOR_SIGNATURE(false),
    TAKE_BACK(false),
    WITHDRAW(false),
    CONSENT_TO_WITHDRAWAL(true),
    SIGN_PROPOSAL(true),
    CHECK_FORM(true),
    CORRECT_PROPOSAL(true),
    PROPOSE_FILING(true),
    CONFIRM_FILING(true),
    FIND_SIMILAR(false),
    READ_STATISTICS(false),
    ASSIGN_EXPERTS(true),
    ANSWER_INVITATION(true),
    WRITE_REVIEW(true),
    /** To take the own submitted review back. */
    RECALL_REVIEW(false),
    /** To end what an expert still owes, so that another one is asked. */
    CANCEL_REVIEW(false),
    /** To talk about the reviews with those who have submitted theirs. */
    DISCUSS_REVIEWS(false),
    DISCUSS_IN_COMMITTEE(false),
    DISCUSS_IN_SECRETARIAT(false),
    QUESTION_PROPOSERS(false),
    ANSWER_OFFICE(false),
    /** To ask one of those who read a comment of one's own to do what it says. */
    ASK_IN_DISCUSSION(false),
    /** The same for those whose proposal it is. */
    ASK_IN_OWN_DISCUSSION(false),
    /** To hide what somebody said in any of the discussions, and to read them for that. */
    HIDE_COMMENT(false),
    PREPARE_MEETING(true),
    CAST_VOTE(true),
    /** To end a vote before everybody has voted. */
    CLOSE_VOTE(false),
    READ_MINUTES(false),
    /** To write remarks into minutes that nobody has signed. */
    CORRECT_MINUTES(false),
    /** To sign the minutes of the own sitting, or to refuse that. */
    SIGN_MINUTES(false),
    /** To table documents for it in a sitting of the committee, and to take them away. */
    TABLE_DOCUMENT(false),
    /** To tell the proposers what the committee decided. */
    RELEASE_DECISION(true),
    REVISE_PROPOSAL(true),
    ASSIGN_HOST(true),
    ANSWER_ASSIGNMENT(true),
    HANDLE_CASE(true),
    GIVE_CO_OPINION(true),
    APPROVE_OPINION(true),
    DECIDE_FOR_HOME(true),
    DECIDE_FOR_PARTNER(true),
    RECOMMEND_ALLOCATION(true),
    COMMIT_ALLOCATION(true),
    /** To answer what the holder of a task asks. */
    ANSWER_QUESTION(true),
    /** To do what a comment asks; who may is said by the operations of its discussion. */
    FULFIL_REQUEST(true),
    CHANGE_BUDGET(false),
    EDIT_CALENDAR(false),
    /** To give a colleague's task, or one that nobody took, to somebody of its groups. */
    REASSIGN_TASK(false),
    /** To move the day on which a task is due, and to say how urgent it is. */
    RESCHEDULE_TASK(false),
    /** To name people and organisations that shall not review the own proposal. */
    NAME_EXCLUSION(false),
    /** To let somebody judge in spite of a conflict. */
    WAIVE_CONFLICT(false);

    private static final Set<Operation> DECIDING = EnumSet.of(
            CHECK_FORM,
            CONSENT_TO_WITHDRAWAL,
            PROPOSE_FILING,
            CONFIRM_FILING,
            FIND_SIMILAR,
            ASSIGN_EXPERTS,
            ANSWER_INVITATION,
            WRITE_REVIEW,
            RECALL_REVIEW,
            CANCEL_REVIEW,
            DISCUSS_REVIEWS,
            DISCUSS_IN_COMMITTEE,
            DISCUSS_IN_SECRETARIAT,
            QUESTION_PROPOSERS,
            ASK_IN_DISCUSSION,
            HIDE_COMMENT,
            PREPARE_MEETING,
            CAST_VOTE,
            CLOSE_VOTE,
            READ_MINUTES,
            CORRECT_MINUTES,
            SIGN_MINUTES,
            TABLE_DOCUMENT,
            RELEASE_DECISION,
            ASSIGN_HOST,
            ANSWER_ASSIGNMENT,
            HANDLE_CASE,
            GIVE_CO_OPINION,
            APPROVE_OPINION,
            DECIDE_FOR_HOME,
            DECIDE_FOR_PARTNER,
            RECOMMEND_ALLOCATION,
            COMMIT_ALLOCATION,
            ANSWER_QUESTION,
            REASSIGN_TASK,
            RESCHEDULE_TASK,
            WAIVE_CONFLICT,
            VIEW_REVIEWS,
            VIEW_CALIBRATION,
            VIEW_RANKING,
            VIEW_VOTES,
            VIEW_OPINIONS);
    private final boolean task;

    Operation(boolean task) {
        this.task = task;
    }

    /** True when it is done from the inbox. */
    public boolean isTask() {
        return task;
    }

    /** True for tasks that people give one another beside the course of the proposal: they stand in no model. */
    public boolean inNoModel() {
        return this == ANSWER_QUESTION || this == FULFIL_REQUEST;
    }

    /** The names of the operations whose tasks stand in no model. */
    public static Set<String> inNoModels() {
        return Arrays.stream(values())
                .filter(Operation::inNoModel)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The operation that the user task with this id asks for; throws IllegalArgumentException for an unknown one. */
    public static Operation ofTask(String elementId) {
        String words = elementId.replace("UserTask_", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return valueOf(words.toUpperCase(Locale.ROOT));
    }

    /** True when it means to look at the proposal or a part of it: who may is then said by {@link VisibilityRule}. */
    public boolean looks() {
        return switch (this) {
            case VIEW,
                    VIEW_IDENTITY,
                    VIEW_REVIEWS,
                    VIEW_CALIBRATION,
                    VIEW_RANKING,
                    VIEW_VOTES,
                    VIEW_OPINIONS,
                    VIEW_MONEY -> true;
            default -> false;
        };
    }

    /** What one must see to know whose work it is, and how far it has come; VIEW when everybody who sees the proposal may. */
    public Operation facet() {
        return switch (this) {
            case ANSWER_INVITATION, WRITE_REVIEW -> VIEW_REVIEWS;
            case CAST_VOTE, RELEASE_DECISION -> VIEW_VOTES;
            default -> VIEW;
        };
    }

    /** The names of the operations that have this facet. */
    public static Set<String> behind(Operation facet) {
        return Arrays.stream(values())
                .filter(operation -> operation.facet() == facet)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when a signatory or anybody with a stake may not do it: the proposal's fate is decided by others. */
    public boolean decides() {
        return DECIDING.contains(this);
    }

    /** True when only people of the proposal itself (signatories, editors) may do it. */
    public boolean own() {
        return switch (this) {
            case EDIT_PROPOSAL,
                    ASSIGN_SECTION,
                    INVITE_CO_PROPOSER,
                    ATTACH_DOCUMENT,
                    SEND_FOR_SIGNATURE,
                    TAKE_BACK,
                    WITHDRAW,
                    NAME_EXCLUSION,
                    SIGN_PROPOSAL,
                    CORRECT_PROPOSAL,
                    ANSWER_OFFICE,
                    ASK_IN_OWN_DISCUSSION,
                    REVISE_PROPOSAL -> true;
            default -> false;
        };
    }
}
