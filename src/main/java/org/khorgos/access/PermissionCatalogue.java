package org.khorgos.access;

import static org.khorgos.access.Operation.*;
import static org.khorgos.access.ProposalState.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.khorgos.identity.Role;

/**
 * Who may do what in which state: role × state × operation, the one place that services, screens and tests read. Rules
 * that need more than these three (own proposal, four eyes, assigned unit) stand in {@link AccessRule} and beside the
 * facts that they need.
 */
public final class PermissionCatalogue {
    private static final Set<ProposalState> ALL = EnumSet.allOf(ProposalState.class);
    private static final Set<ProposalState> SENT = EnumSet.complementOf(EnumSet.of(DRAFT, COSIGNING));
    private static final Set<ProposalState> OPEN = withoutEnded(ALL);
    private static final Set<ProposalState> MOVING = withoutEnded(SENT);
    private static final Set<ProposalState> FROM_REVIEW =
            EnumSet.complementOf(EnumSet.of(DRAFT, COSIGNING, SUBMITTED, RETURNED, FILING, MERGED, CONVERTED));
    private static final Set<ProposalState> FROM_APPROVAL = EnumSet.of(
            IN_APPROVAL,
            APPROVAL_HOME,
            APPROVAL_PARTNER,
            APPROVED,
            DECLINED,
            ALLOCATING,
            RESERVE,
            ALLOCATED,
            DECLINED_NO_FUNDS);
    private static final Set<ProposalState> FROM_ALLOCATION =
            EnumSet.of(APPROVED, ALLOCATING, RESERVE, ALLOCATED, DECLINED_NO_FUNDS);
    private static final Set<ProposalState> WRITABLE = EnumSet.of(DRAFT, RETURNED, REVISE);
    private static final Map<Operation, Map<Role, Set<ProposalState>>> CELLS = new EnumMap<>(Operation.class);

    static {
        viewing();
        proposing();
        filing();
        reviewing();
        recording();
        discussing();
        governing();
        funding();
        operating();
    }

    private PermissionCatalogue() {}

    /** True when the role may do it to a proposal in that state. */
    public static boolean allows(Role role, ProposalState state, Operation operation) {
        return states(role, operation).contains(state);
    }

    /** The states in which the role may do it; empty when never. */
    public static Set<ProposalState> states(Role role, Operation operation) {
        return CELLS.getOrDefault(operation, Map.of()).getOrDefault(role, Set.of());
    }

    /** The roles that may do it in some state. */
    public static Set<Role> roles(Operation operation) {
        return Set.copyOf(CELLS.getOrDefault(operation, Map.of()).keySet());
    }

    private static void viewing() {
        for (Role role :
                Set.of(Role.OFFICE, Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY, Role.SUPERVISOR, Role.AUDITOR)) {
            allow(VIEW, role, SENT);
        }
        allow(VIEW, Role.ADMINISTRATOR, SENT);
        allow(VIEW, Role.COMMITTEE_MEMBER, FROM_REVIEW);
        allow(VIEW, Role.HOME_APPROVER, FROM_APPROVAL);
        allow(VIEW, Role.FUNDING_OFFICER, FROM_ALLOCATION);
        allow(VIEW, Role.FINANCE_CONTROLLER, FROM_ALLOCATION);
        for (Role role : Set.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY, Role.AUDITOR)) {
            allow(VIEW_REVIEWS, role, FROM_REVIEW);
            allow(VIEW_VOTES, role, FROM_REVIEW);
        }
        allow(VIEW_CALIBRATION, Role.COMMITTEE_CHAIR, FROM_REVIEW);
        for (Role role : Set.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR)) {
            allow(VIEW_RANKING, role, FROM_REVIEW);
        }
        allow(VIEW_REVIEWS, Role.COMMITTEE_MEMBER, EnumSet.of(IN_COMMITTEE, REVISE, RECOMMENDED, REJECTED));
        allow(VIEW_VOTES, Role.COMMITTEE_MEMBER, EnumSet.of(IN_COMMITTEE, REVISE, RECOMMENDED, REJECTED));
        for (Role role : Set.of(Role.OFFICE, Role.SUPERVISOR, Role.AUDITOR)) {
            allow(VIEW_OPINIONS, role, SENT);
            allow(VIEW_MONEY, role, SENT);
        }
        allow(VIEW_OPINIONS, Role.HOME_APPROVER, FROM_APPROVAL);
        allow(VIEW_MONEY, Role.FUNDING_OFFICER, FROM_ALLOCATION);
        allow(VIEW_MONEY, Role.FINANCE_CONTROLLER, FROM_ALLOCATION);
        Map.copyOf(CELLS.getOrDefault(VIEW, Map.of())).forEach((role, states) -> allow(VIEW_IDENTITY, role, states));
    }

    private static void proposing() {
        allow(CREATE_PROPOSAL, Role.PROPOSER, ALL);
        allow(EDIT_PROPOSAL, Role.PROPOSER, WRITABLE);
        allow(ASSIGN_SECTION, Role.PROPOSER, WRITABLE);
        allow(INVITE_CO_PROPOSER, Role.PROPOSER, WRITABLE);
        allow(ATTACH_DOCUMENT, Role.PROPOSER, WRITABLE);
        allow(SEND_FOR_SIGNATURE, Role.PROPOSER, EnumSet.of(DRAFT));
        allow(TAKE_BACK, Role.PROPOSER, EnumSet.of(COSIGNING));
        allow(WITHDRAW, Role.PROPOSER, OPEN);
        allow(CONSENT_TO_WITHDRAWAL, Role.OFFICE, OPEN);
        allow(SIGN_PROPOSAL, Role.PROPOSER, EnumSet.of(COSIGNING));
        allow(SIGN_PROPOSAL, Role.COSIGNATORY, EnumSet.of(COSIGNING));
        allow(NAME_EXCLUSION, Role.PROPOSER, EnumSet.of(DRAFT, COSIGNING, SUBMITTED, RETURNED, FILING, FILED));
        allow(CORRECT_PROPOSAL, Role.PROPOSER, EnumSet.of(RETURNED));
        allow(REVISE_PROPOSAL, Role.PROPOSER, EnumSet.of(REVISE));
    }

    private static void filing() {
        allow(CHECK_FORM, Role.OFFICE, EnumSet.of(SUBMITTED));
        allow(PROPOSE_FILING, Role.OFFICE, EnumSet.of(FILING));
        allow(CONFIRM_FILING, Role.COMMITTEE_CHAIR, EnumSet.of(FILING));
        allow(CONFIRM_FILING, Role.COMMITTEE_SECRETARY, EnumSet.of(FILING));
        allow(FIND_SIMILAR, Role.OFFICE, EnumSet.of(SUBMITTED, FILING));
        allow(FIND_SIMILAR, Role.COMMITTEE_CHAIR, EnumSet.of(FILING));
        allow(FIND_SIMILAR, Role.COMMITTEE_SECRETARY, EnumSet.of(FILING));
        for (Role role : Set.of(Role.OFFICE, Role.SUPERVISOR, Role.AUDITOR)) {
            allow(READ_STATISTICS, role, ALL);
        }
    }

    private static void reviewing() {
        allow(ASSIGN_EXPERTS, Role.COMMITTEE_SECRETARY, EnumSet.of(REVIEWING));
        allow(ANSWER_INVITATION, Role.EXPERT, EnumSet.of(REVIEWING));
        allow(WRITE_REVIEW, Role.EXPERT, EnumSet.of(REVIEWING));
        allow(RECALL_REVIEW, Role.EXPERT, EnumSet.of(REVIEWING));
        allow(CANCEL_REVIEW, Role.COMMITTEE_CHAIR, EnumSet.of(REVIEWING));
        allow(CANCEL_REVIEW, Role.COMMITTEE_SECRETARY, EnumSet.of(REVIEWING));
        allow(WAIVE_CONFLICT, Role.COMMITTEE_CHAIR, EnumSet.of(REVIEWING, REVIEWED, IN_COMMITTEE, REVISE));
        allow(PREPARE_MEETING, Role.COMMITTEE_SECRETARY, EnumSet.of(IN_COMMITTEE));
        allow(CAST_VOTE, Role.COMMITTEE_MEMBER, EnumSet.of(IN_COMMITTEE));
        allow(CAST_VOTE, Role.COMMITTEE_CHAIR, EnumSet.of(IN_COMMITTEE));
        allow(CLOSE_VOTE, Role.COMMITTEE_CHAIR, EnumSet.of(IN_COMMITTEE));
        allow(CLOSE_VOTE, Role.COMMITTEE_SECRETARY, EnumSet.of(IN_COMMITTEE));
        allow(TABLE_DOCUMENT, Role.COMMITTEE_CHAIR, FROM_REVIEW);
        allow(TABLE_DOCUMENT, Role.COMMITTEE_SECRETARY, FROM_REVIEW);
        allow(RELEASE_DECISION, Role.COMMITTEE_CHAIR, EnumSet.of(IN_COMMITTEE));
        allow(RELEASE_DECISION, Role.COMMITTEE_SECRETARY, EnumSet.of(IN_COMMITTEE));
    }

    /** Minutes are of a sitting, not of one proposal; that it is the own sitting is checked beside its facts. */
    private static void recording() {
        for (Role role : Set.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY)) {
            allow(READ_MINUTES, role, ALL);
            allow(CORRECT_MINUTES, role, ALL);
            allow(SIGN_MINUTES, role, ALL);
        }
        allow(READ_MINUTES, Role.COMMITTEE_MEMBER, ALL);
        allow(READ_MINUTES, Role.AUDITOR, ALL);
    }

    private static void discussing() {
        for (Role role : Set.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY)) {
            allow(DISCUSS_REVIEWS, role, FROM_REVIEW);
            allow(DISCUSS_IN_COMMITTEE, role, FROM_REVIEW);
            allow(DISCUSS_IN_SECRETARIAT, role, SENT);
            allow(ASK_IN_DISCUSSION, role, SENT);
        }
        allow(DISCUSS_REVIEWS, Role.EXPERT, EnumSet.of(REVIEWING));
        allow(DISCUSS_IN_COMMITTEE, Role.COMMITTEE_MEMBER, EnumSet.of(IN_COMMITTEE, REVISE, RECOMMENDED, REJECTED));
        allow(QUESTION_PROPOSERS, Role.OFFICE, SENT);
        allow(ANSWER_OFFICE, Role.PROPOSER, SENT);
        allow(ANSWER_OFFICE, Role.COSIGNATORY, SENT);
        allow(HIDE_COMMENT, Role.COMMITTEE_CHAIR, SENT);
        allow(ASK_IN_DISCUSSION, Role.EXPERT, states(Role.EXPERT, DISCUSS_REVIEWS));
        allow(ASK_IN_DISCUSSION, Role.COMMITTEE_MEMBER, states(Role.COMMITTEE_MEMBER, DISCUSS_IN_COMMITTEE));
        allow(ASK_IN_DISCUSSION, Role.OFFICE, SENT);
        allow(ASK_IN_OWN_DISCUSSION, Role.PROPOSER, SENT);
        allow(ASK_IN_OWN_DISCUSSION, Role.COSIGNATORY, SENT);
    }

    private static void governing() {
        allow(ASSIGN_HOST, Role.OFFICE, EnumSet.of(RECOMMENDED, ASSIGNING, DISPUTED));
        allow(ANSWER_ASSIGNMENT, Role.HOST_HANDLER, EnumSet.of(ASSIGNING));
        allow(HANDLE_CASE, Role.HOST_HANDLER, EnumSet.of(HANDLING));
        allow(GIVE_CO_OPINION, Role.CO_HANDLER, EnumSet.of(CO_OPINIONS));
        allow(APPROVE_OPINION, Role.HOST_APPROVER, EnumSet.of(HANDLING, CO_OPINIONS));
        allow(DECIDE_FOR_HOME, Role.HOME_APPROVER, EnumSet.of(IN_APPROVAL, APPROVAL_HOME));
        allow(DECIDE_FOR_PARTNER, Role.PARTNER_FOCAL_POINT, EnumSet.of(IN_APPROVAL, APPROVAL_PARTNER));
    }

    private static void funding() {
        allow(RECOMMEND_ALLOCATION, Role.FUNDING_OFFICER, EnumSet.of(ALLOCATING));
        allow(COMMIT_ALLOCATION, Role.FINANCE_CONTROLLER, EnumSet.of(ALLOCATING));
        allow(CHANGE_BUDGET, Role.FINANCE_CONTROLLER, ALL);
    }

    private static void operating() {
        allow(EDIT_CALENDAR, Role.OFFICE, ALL);
        allow(EDIT_CALENDAR, Role.ADMINISTRATOR, ALL);
        for (Role role : Set.of(Role.OFFICE, Role.COMMITTEE_CHAIR, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            allow(REASSIGN_TASK, role, MOVING);
        }
        for (Role role : Set.of(Role.OFFICE, Role.COMMITTEE_CHAIR, Role.SUPERVISOR)) {
            allow(RESCHEDULE_TASK, role, MOVING);
        }
        answering();
    }

    /** Who can be asked, if they see the proposal: neither its own people nor experts, whom others may not know. */
    private static void answering() {
        for (Role role : Set.of(Role.OFFICE, Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY, Role.SUPERVISOR)) {
            allow(ANSWER_QUESTION, role, MOVING);
        }
        for (Role role : Set.of(
                Role.COMMITTEE_MEMBER,
                Role.HOST_HANDLER,
                Role.HOST_APPROVER,
                Role.CO_HANDLER,
                Role.PARTNER_FOCAL_POINT)) {
            allow(ANSWER_QUESTION, role, withoutEnded(FROM_REVIEW));
        }
        allow(ANSWER_QUESTION, Role.HOME_APPROVER, withoutEnded(FROM_APPROVAL));
        allow(ANSWER_QUESTION, Role.FUNDING_OFFICER, withoutEnded(FROM_ALLOCATION));
        allow(ANSWER_QUESTION, Role.FINANCE_CONTROLLER, withoutEnded(FROM_ALLOCATION));
    }

    private static Set<ProposalState> withoutEnded(Set<ProposalState> states) {
        Set<ProposalState> open = EnumSet.copyOf(states);
        open.removeIf(ProposalState::ended);
        return open;
    }

    private static void allow(Operation operation, Role role, Set<ProposalState> states) {
        CELLS.computeIfAbsent(operation, key -> new EnumMap<>(Role.class)).put(role, Set.copyOf(states));
    }
}
