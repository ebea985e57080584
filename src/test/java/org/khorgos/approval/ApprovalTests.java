package org.khorgos.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.verify;

import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ApprovalTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AssignmentService assignments;

    @Autowired
    HandlingService handling;

    @Autowired
    GovernmentDecisionService decisions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ApprovalProcess process;

    @Autowired
    ProposalLifecycle lifecycle;

    private OrganisationId ministry;
    private OrganisationId agency;
    private UserRow proposer;
    private UserRow office;
    private UserRow handler;
    private UserRow approver;
    private UserRow helper;
    private UserRow home;
    private UserRow partner;
    private ProposalId id;

    @BeforeEach
    void prepare() {
        ministry = unit(OrganisationKind.MINISTRY);
        agency = unit(OrganisationKind.AGENCY);
        proposer = people.someone(Role.PROPOSER);
        office = people.someone(Role.OFFICE);
        handler = people.someone(ministry, Role.HOST_HANDLER);
        approver = people.someone(ministry, Role.HOST_APPROVER);
        helper = people.someone(agency, Role.CO_HANDLER);
        home = people.someone(Role.HOME_APPROVER);
        partner = people.someone("KZ", Role.PARTNER_FOCAL_POINT);
        id = proposals.in(ProposalState.RECOMMENDED, proposer);
    }

    @Test
    void both_governments_approve_what_the_units_have_handled() {
        assign(Set.of(agency));
        assertThat(state()).isEqualTo(ProposalState.ASSIGNING);
        people.as(handler, () -> assignments.answer(id, true, ""));
        SystemUser.run(() -> handling.openHandling(id));
        people.as(handler, () -> handling.handle(id, "Worth doing."));
        assertThat(state()).isEqualTo(ProposalState.CO_OPINIONS);
        people.as(helper, () -> handling.giveCoOpinion(id, agency, new CoOpinion(Stance.AGREE, "")));
        people.as(approver, () -> handling.approveOpinion(id, true, ""));
        SystemUser.run(() -> decisions.openDecisions(id));
        assertThat(state()).isEqualTo(ProposalState.IN_APPROVAL);
        people.as(home, () -> decisions.decideForHome(id, Decision.APPROVE, ""));
        assertThat(state()).isEqualTo(ProposalState.APPROVAL_PARTNER);
        people.as(partner, () -> decisions.decideForPartner(id, Decision.APPROVE, "Agreed."));
        SystemUser.run(() -> decisions.recordApproval(id, true));
        assertThat(state()).isEqualTo(ProposalState.APPROVED);
        verify(process).hostAssigned(id);
        verify(process).assignmentAnswered(id, true);
        verify(process).caseHandled(id);
        verify(process).coOpinionGiven(id, agency);
        verify(process).opinionApproved(id, true);
        verify(process).decidedForHome(id, Decision.APPROVE);
        verify(process).decidedForPartner(id, Decision.APPROVE);
        ApprovalDetails details = people.as(office, () -> approvals.details(id)).orElseThrow();
        assertThat(details.decisions())
                .extracting(row -> row.decided().by())
                .containsExactly(home.displayName(), partner.displayName());
        assertThat(details.coOpinions()).extracting(row -> row.stance()).containsExactly(Stance.AGREE);
    }

    @Test
    void only_ministries_and_agencies_with_two_people_can_host() {
        OrganisationId institute = people.organisation("CN");
        people.someone(institute, Role.HOST_HANDLER);
        people.someone(institute, Role.HOST_APPROVER);
        OrganisationId alone = unit(OrganisationKind.MINISTRY);
        people.someone(alone, Role.HOST_HANDLER, Role.HOST_APPROVER);
        for (OrganisationId unfit : Set.of(institute, alone, agency)) {
            assertRefused("approval.host.unfit", () -> assign(unfit, Set.of()));
        }
        assertRefused("approval.coHandler.unfit", () -> assign(ministry, Set.of(alone)));
        assertRefused("approval.coHandler.isHost", () -> assign(ministry, Set.of(ministry)));
    }

    @Test
    void an_objection_sends_the_proposal_to_another_unit_and_takes_the_first_ones_sight() {
        assign(Set.of(agency));
        assertThatThrownBy(() -> people.as(handler, () -> assignments.answer(id, false, " ")))
                .isInstanceOf(Refused.class);
        people.as(handler, () -> assignments.answer(id, false, "Energy is in charge."));
        assertThat(state()).isEqualTo(ProposalState.DISPUTED);
        OrganisationId other = unit(OrganisationKind.MINISTRY);
        UserRow otherHandler = people.someone(other, Role.HOST_HANDLER);
        people.someone(other, Role.HOST_APPROVER);
        assign(other, Set.of());
        assertThat(state()).isEqualTo(ProposalState.ASSIGNING);
        assertThatThrownBy(() -> people.as(handler, () -> approvals.details(id)))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(otherHandler, () -> approvals.details(id))).isPresent();
        assertThat(SystemUser.call(() -> assignments.coHandlers(id))).isEmpty();
        assertThat(SystemUser.call(() -> assignments.host(id))).isEqualTo(other);
    }

    @Test
    void silence_binds_the_host_unit() {
        assign(Set.of());
        SystemUser.run(() -> assignments.bindAssignment(id));
        assertThat(people.as(office, () -> approvals.details(id)).orElseThrow().binding())
                .isTrue();
        assertThatThrownBy(() -> people.as(handler, () -> assignments.answer(id, true, "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void people_of_other_units_find_nothing() {
        assign(Set.of(agency));
        UserRow stranger = people.someone(unit(OrganisationKind.MINISTRY), Role.HOST_HANDLER);
        assertThatThrownBy(() -> people.as(stranger, () -> assignments.answer(id, true, "")))
                .isInstanceOf(NotFound.class);
        people.as(handler, () -> assignments.answer(id, true, ""));
        SystemUser.run(() -> handling.openHandling(id));
        assertThatThrownBy(() -> people.as(stranger, () -> handling.handle(id, "Mine.")))
                .isInstanceOf(NotFound.class);
        people.as(handler, () -> handling.handle(id, "Ours."));
        UserRow otherHelper = people.someone(unit(OrganisationKind.AGENCY), Role.CO_HANDLER);
        CoOpinion agreed = new CoOpinion(Stance.AGREE, "");
        assertThatThrownBy(() -> people.as(otherHelper, () -> handling.giveCoOpinion(id, agency, agreed)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(helper, () -> handling.giveCoOpinion(id, ministry, agreed)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(proposer, () -> approvals.details(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_returned_opinion_is_written_and_heard_anew() {
        handled(Set.of(agency));
        people.as(helper, () -> handling.giveCoOpinion(id, agency, new CoOpinion(Stance.DISAGREE, "Too early.")));
        assertThatThrownBy(() -> people.as(approver, () -> handling.approveOpinion(id, false, "")))
                .isInstanceOf(Refused.class);
        people.as(approver, () -> handling.approveOpinion(id, false, "Name the costs."));
        assertThat(state()).isEqualTo(ProposalState.HANDLING);
        people.as(handler, () -> handling.handle(id, "Worth its costs."));
        assertThat(state()).isEqualTo(ProposalState.CO_OPINIONS);
        assertThat(people.as(helper, () -> approvals.details(id))
                        .orElseThrow()
                        .coOpinions()
                        .get(0)
                        .stance())
                .isNull();
        people.as(helper, () -> handling.giveCoOpinion(id, agency, new CoOpinion(Stance.AGREE, "")));
        assertThatThrownBy(() ->
                        people.as(helper, () -> handling.giveCoOpinion(id, agency, new CoOpinion(Stance.AGREE, ""))))
                .isInstanceOf(Refused.class);
        people.as(approver, () -> handling.approveOpinion(id, true, ""));
    }

    @Test
    void a_co_opinion_with_conditions_names_them_and_an_overdue_one_is_escalated() {
        handled(Set.of(agency));
        assertThatThrownBy(() -> people.as(
                        helper,
                        () -> handling.giveCoOpinion(id, agency, new CoOpinion(Stance.AGREE_WITH_CONDITIONS, ""))))
                .isInstanceOf(ConstraintViolationException.class);
        SystemUser.run(() -> handling.escalateOpinion(id));
        assertThat(people.as(office, () -> approvals.details(id))
                        .orElseThrow()
                        .coOpinions()
                        .get(0)
                        .escalatedAt())
                .isNotNull();
    }

    @Test
    void nobody_acts_twice_in_one_approval() {
        UserRow both = people.someone(ministry, Role.HOST_HANDLER, Role.HOST_APPROVER, Role.HOME_APPROVER);
        assign(Set.of());
        people.as(handler, () -> assignments.answer(id, true, ""));
        SystemUser.run(() -> handling.openHandling(id));
        people.as(both, () -> handling.handle(id, "Worth doing."));
        assertSecondPerson(() -> people.as(both, () -> handling.approveOpinion(id, true, "")), "HANDLE");
        UserRow approves = people.someone(ministry, Role.HOST_APPROVER, Role.HOME_APPROVER);
        people.as(approves, () -> handling.approveOpinion(id, true, ""));
        SystemUser.run(() -> decisions.openDecisions(id));
        assertSecondPerson(() -> people.as(both, () -> decisions.decideForHome(id, Decision.APPROVE, "")), "HANDLE");
        assertSecondPerson(
                () -> people.as(approves, () -> decisions.decideForHome(id, Decision.APPROVE, "")), "APPROVE_OPINION");
        UserRow twoHats = people.someone("KZ", Role.HOME_APPROVER, Role.PARTNER_FOCAL_POINT);
        people.as(twoHats, () -> decisions.decideForHome(id, Decision.APPROVE, ""));
        assertSecondPerson(
                () -> people.as(twoHats, () -> decisions.decideForPartner(id, Decision.APPROVE, "")), "DECIDE_HOME");
    }

    @Test
    void a_signatory_never_decides() {
        UserRow twoHats = people.someone(Role.PROPOSER, Role.HOME_APPROVER);
        ProposalId own = proposals.in(ProposalState.IN_APPROVAL, twoHats);
        assertThatThrownBy(() -> people.as(twoHats, () -> decisions.decideForHome(own, Decision.APPROVE, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_the_partner_countrys_focal_point_decides_for_it() {
        opened();
        UserRow uzbek = people.someone("UZ", Role.PARTNER_FOCAL_POINT);
        assertThatThrownBy(() -> people.as(uzbek, () -> decisions.decideForPartner(id, Decision.APPROVE, "")))
                .isInstanceOf(NotFound.class);
        people.as(partner, () -> decisions.decideForPartner(id, Decision.APPROVE, ""));
        assertThat(state()).isEqualTo(ProposalState.APPROVAL_HOME);
    }

    @Test
    void a_refusal_needs_a_reason_and_ends_the_proposal() {
        opened();
        assertThatThrownBy(() -> people.as(home, () -> decisions.decideForHome(id, Decision.DECLINE, " ")))
                .isInstanceOf(Refused.class);
        people.as(home, () -> decisions.decideForHome(id, Decision.DECLINE, "No energy effect."));
        assertThatThrownBy(() -> SystemUser.run(() -> decisions.recordApproval(id, true)))
                .isInstanceOf(IllegalStateException.class);
        SystemUser.run(() -> decisions.recordApproval(id, false));
        assertThat(state()).isEqualTo(ProposalState.DECLINED);
        assertThat(people.as(partner, () -> approvals.details(id)).orElseThrow().decisions())
                .extracting(row -> row.side(), row -> row.reason())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Side.HOME, "No energy effect."));
    }

    @Test
    void a_side_decides_once_and_only_in_its_turn() {
        assertThatThrownBy(() -> people.as(home, () -> decisions.decideForHome(id, Decision.APPROVE, "")))
                .isInstanceOfAny(WrongState.class, NotFound.class);
        opened();
        people.as(home, () -> decisions.decideForHome(id, Decision.APPROVE, ""));
        UserRow another = people.someone(Role.HOME_APPROVER);
        assertThatThrownBy(() -> people.as(another, () -> decisions.decideForHome(id, Decision.DECLINE, "No.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_missing_decision_extends_the_period_once_and_then_declines() {
        opened();
        SystemUser.run(() -> decisions.extendDeadline(id));
        assertThat(people.as(office, () -> approvals.details(id)).orElseThrow().extended())
                .isTrue();
        assertThatThrownBy(() -> SystemUser.run(() -> decisions.extendDeadline(id)))
                .isInstanceOf(IllegalStateException.class);
        SystemUser.run(() -> decisions.recordApproval(id, false));
        assertThat(state()).isEqualTo(ProposalState.DECLINED);
    }

    @Test
    void the_process_asks_with_its_own_rights_only() {
        assertThatThrownBy(() -> people.as(office, () -> assignments.host(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(office, () -> decisions.recordApproval(id, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void opened() {
        handled(Set.of());
        people.as(approver, () -> handling.approveOpinion(id, true, ""));
        SystemUser.run(() -> decisions.openDecisions(id));
    }

    private void handled(Set<OrganisationId> coHandlers) {
        assign(coHandlers);
        people.as(handler, () -> assignments.answer(id, true, ""));
        SystemUser.run(() -> handling.openHandling(id));
        people.as(handler, () -> handling.handle(id, "Worth doing."));
    }

    private void assign(Set<OrganisationId> coHandlers) {
        assign(ministry, coHandlers);
    }

    private void assign(OrganisationId host, Set<OrganisationId> coHandlers) {
        people.as(office, () -> assignments.assign(id, new HostAssignment(host, coHandlers, FilingClass.ECONOMIC)));
    }

    private ProposalState state() {
        return lifecycle.facts(id).state();
    }

    private OrganisationId unit(OrganisationKind kind) {
        return SystemUser.call(() -> organisations.register("Unit " + UUID.randomUUID(), "CN", "Beijing", kind));
    }

    private static void assertSecondPerson(Runnable act, String earlier) {
        assertRefused("approval.secondPerson." + earlier, act);
    }
}
