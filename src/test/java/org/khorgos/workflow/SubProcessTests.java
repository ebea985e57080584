package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.access.ProposalState.*;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.Decision;
import org.khorgos.base.Money;
import org.khorgos.base.Refused;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingReason;
import org.khorgos.identity.SystemUser;
import org.khorgos.signature.TakeBackService;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One test per boundary event and branch of the called models, with real services. */
@KhorgosTest
class SubProcessTests {
    @Autowired
    Stages at;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    CommitteeProcess process;

    @BeforeEach
    void people() {
        at.people();
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void cosignatories_are_reminded_on_day_five_and_dropped_on_day_seven() {
        ProposalId id = at.sent("cosignatory", "cosignatory-2");
        at.life.sign(id, "cosignatory");
        assertThat(at.state(id)).isEqualTo(COSIGNING);
        at.timers.pass(id, 6);
        assertThat(at.passed(id, "filing", "ServiceTask_RemindSignatory")).isOne();
        assertThat(at.state(id)).isEqualTo(COSIGNING);
        at.timers.pass(id, 2);
        assertThat(at.passed(id, "filing", "ServiceTask_DropSignatory")).isOne();
        assertThat(at.state(id)).isEqualTo(SUBMITTED);
    }

    @Test
    void taking_it_back_ends_the_process_and_sending_it_anew_asks_everybody_again() {
        ProposalId id = at.sent("cosignatory", "cosignatory-2");
        at.life.sign(id, "cosignatory");
        at.cast.run("proposer", () -> takingBack.takeBack(id));
        assertThat(at.state(id)).isEqualTo(DRAFT);
        assertThat(at.open(id)).isZero();
        at.life.send(id, "proposer");
        at.life.sign(id, "cosignatory-2");
        assertThat(at.state(id)).isEqualTo(COSIGNING);
        at.life.sign(id, "cosignatory");
        assertThat(at.state(id)).isEqualTo(SUBMITTED);
    }

    @Test
    void a_cosignatory_may_decline() {
        ProposalId id = at.sent("cosignatory", "cosignatory-2");
        at.life.declineSignature(id, "cosignatory");
        at.life.sign(id, "cosignatory-2");
        assertThat(at.state(id)).isEqualTo(SUBMITTED);
    }

    @Test
    void the_office_is_reminded_of_a_form_that_waits() {
        ProposalId id = at.sent();
        at.timers.pass(id, 21);
        assertThat(at.passed(id, "filing", "ServiceTask_RemindHolder")).isOne();
        assertThat(at.state(id)).isEqualTo(SUBMITTED);
    }

    @Test
    void a_corrected_proposal_is_checked_again() {
        ProposalId id = at.sent();
        at.life.check(id, FilingReason.FORM);
        at.life.correct(id, "proposer");
        assertThat(at.state(id)).isEqualTo(SUBMITTED);
        at.life.check(id);
        assertThat(at.state(id)).isEqualTo(FILING);
    }

    @Test
    void the_filing_is_reminded_of() {
        ProposalId id = at.inFiling();
        at.timers.pass(id, 35);
        assertThat(at.passed(id, "filing", "ServiceTask_RemindHolder")).isOne();
    }

    @Test
    void an_invitation_without_answer_lapses_and_where_nobody_is_left_more_experts_are_asked() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        for (String expert : new String[] {"expert-cn", "expert-de"}) {
            at.decisions.answerInvitation(id, expert, true);
            at.decisions.review(id, expert, "4.0", "4.0", "4.0");
        }
        at.timers.pass(id, 6);
        assertThat(at.passed(id, "expert-review", "ServiceTask_LapseInvitation"))
                .isOne();
        assertThat(at.passed(id, "expert-review", "Event_SeatOpen")).isOne();
        assertThat(at.state(id)).isEqualTo(REVIEWING);
        at.decisions.assignExperts(id, "expert-fr");
        at.decisions.answerInvitation(id, "expert-fr", true);
        at.decisions.review(id, "expert-fr", "4.0", "4.0", "4.0");
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
    }

    @Test
    void who_has_not_answered_an_invitation_is_reminded_of_it_on_day_three() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        at.decisions.answerInvitation(id, "expert-cn", true);
        at.timers.pass(id, 2);
        assertThat(at.passed(id, "expert-review", "ServiceTask_RemindExpert")).isZero();
        at.timers.pass(id, 1);
        assertThat(at.passed(id, "expert-review", "ServiceTask_RemindExpert")).isEqualTo(2);
        at.decisions.answerInvitation(id, "expert-kz", true);
    }

    @Test
    void a_declined_invitation_goes_to_another_expert_of_the_same_side_until_nobody_is_left() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        at.decisions.answerInvitation(id, "expert-de", false);
        String second = at.invited(id, "THIRD");
        assertThat(second).isNotEqualTo("expert-de");
        at.decisions.answerInvitation(id, second, false);
        String third = at.invited(id, "THIRD");
        assertThat(third).isNotIn("expert-de", second);
        for (String expert : new String[] {"expert-cn", "expert-kz", third}) {
            at.decisions.answerInvitation(id, expert, true);
            at.decisions.review(id, expert, "4.0", "4.0", "4.0");
        }
        assertThat(at.passed(id, "expert-review", "ServiceTask_InviteReplacement"))
                .isEqualTo(2);
        assertThat(at.passed(id, "expert-review", "UserTask_AssignExperts")).isOne();
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
    }

    @Test
    void an_expert_is_reminded_and_an_overdue_review_lapses() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        for (String expert : Stages.EXPERTS) {
            at.decisions.answerInvitation(id, expert, true);
        }
        at.timers.pass(id, 17);
        assertThat(at.passed(id, "expert-review", "ServiceTask_RemindExpert")).isEqualTo(3);
        at.timers.pass(id, 5);
        assertThat(at.passed(id, "expert-review", "ServiceTask_LapseReview")).isEqualTo(3);
        assertThat(at.passed(id, "expert-review", "ServiceTask_InviteReplacement"))
                .isEqualTo(3);
        assertThat(at.invited(id, "HOME")).isNotEqualTo("expert-cn");
        assertThat(at.state(id)).isEqualTo(REVIEWING);
    }

    @Test
    void a_wide_spread_asks_for_a_fourth_expert() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
        String[] scores = {"1.0", "4.0", "5.0"};
        for (int i = 0; i < 3; i++) {
            at.decisions.answerInvitation(id, Stages.EXPERTS[i], true);
            at.decisions.review(id, Stages.EXPERTS[i], scores[i], "4.0", "4.0");
        }
        assertThat(at.state(id)).isEqualTo(REVIEWING);
        at.decisions.assignExperts(id, "expert-it");
        at.decisions.answerInvitation(id, "expert-it", true);
        at.decisions.review(id, "expert-it", "4.0", "4.0", "4.0");
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
    }

    @Test
    void a_committee_without_quorum_is_invited_once_more_and_then_does_not_adopt() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        String[] absent = {"member-1", "member-2", "member-3"};
        at.life.prepareMeeting(id, Motion.RECOMMEND, absent);
        vote(id);
        assertThat(at.passed(id, "committee", "ServiceTask_InviteAgain")).isOne();
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        at.life.prepareMeeting(id, Motion.RECOMMEND, absent);
        vote(id);
        at.life.release(id);
        at.assertEnded(id, "Event_Rejected", REJECTED);
    }

    @Test
    void voting_closes_after_fourteen_days_with_the_votes_that_are_there() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        for (String member : new String[] {"chair", "member-1", "member-2", "member-3"}) {
            at.life.vote(id, member, Vote.YES);
        }
        at.timers.pass(id, 15);
        assertThat(at.passed(id, "committee", "Event_VotingClosed")).isOne();
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(RECOMMENDED);
    }

    @Test
    void the_chair_closes_a_vote_without_those_who_left_and_the_quorum_decides() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        for (String member : new String[] {"chair", "member-1", "member-2", "member-3", "member-4"}) {
            at.life.vote(id, member, Vote.YES);
        }
        SystemUser.run(() -> process.votingClosed(id));
        assertThat(at.passed(id, "committee", "Event_VotingClosedByChair")).isOne();
        assertThat(at.passed(id, "committee", "Event_VotingClosed")).isZero();
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(RECOMMENDED);
        assertThatThrownBy(() -> at.life.vote(id, "member-5", Vote.YES)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_decision_is_kept_until_it_is_released_and_reminded_of() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        assertThatThrownBy(() -> at.life.release(id)).isInstanceOf(Refused.class);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        assertThat(at.passed(id, "committee", "ServiceTask_KeepDecision")).isOne();
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        assertThatThrownBy(() -> at.life.prepareMeeting(id, Motion.RECOMMEND)).isInstanceOf(Refused.class);
        at.timers.pass(id, 14);
        assertThat(at.passed(id, "committee", "Event_ReleaseDecisionReminderDue"))
                .isOne();
        assertThat(at.passed(id, "committee", "ServiceTask_RemindHolder")).isOne();
        at.life.release(id);
        assertThat(at.passed(id, "committee", "ServiceTask_RecordDecision")).isOne();
        assertThat(at.state(id)).isEqualTo(RECOMMENDED);
        assertThatThrownBy(() -> at.life.release(id)).isInstanceOf(Refused.class);
    }

    @Test
    void an_overdue_co_opinion_escalates_and_is_still_awaited() {
        ProposalId id = at.recommended(at.call("5000000", "700000"));
        at.decisions.assignHost(id, "co-handler", "co-handler-2");
        at.decisions.answerAssignment(id, true);
        at.decisions.handle(id);
        at.decisions.giveCoOpinion(id, "co-handler");
        at.timers.pass(id, 31);
        assertThat(at.passed(id, "government-approval", "ServiceTask_EscalateOpinion"))
                .isOne();
        assertThat(at.state(id)).isEqualTo(CO_OPINIONS);
        at.decisions.giveCoOpinion(id, "co-handler-2");
        at.decisions.approveOpinion(id, true);
        assertThat(at.state(id)).isEqualTo(IN_APPROVAL);
    }

    @Test
    void a_returned_opinion_goes_back_to_the_handler() {
        ProposalId id = at.handled(at.call("5000000", "700000"));
        at.decisions.handle(id);
        at.decisions.approveOpinion(id, false);
        assertThat(at.state(id)).isEqualTo(HANDLING);
        at.decisions.handle(id);
        at.decisions.approveOpinion(id, true);
        assertThat(at.state(id)).isEqualTo(IN_APPROVAL);
    }

    @Test
    void a_missing_government_gets_one_extension_and_then_the_proposal_is_declined() {
        ProposalId id = at.inApproval(at.call("5000000", "700000"));
        at.decisions.decideForHome(id, Decision.APPROVE);
        at.timers.pass(id, 105);
        assertThat(at.passed(id, "government-approval", "ServiceTask_ExtendDeadline"))
                .isOne();
        assertThat(at.state(id)).isEqualTo(APPROVAL_PARTNER);
        at.timers.pass(id, 105);
        at.assertEnded(id, "Event_Declined", DECLINED);
    }

    @Test
    void a_side_that_decides_after_the_extension_is_in_time() {
        ProposalId id = at.inApproval(at.call("5000000", "700000"));
        at.decisions.decideForHome(id, Decision.APPROVE);
        at.timers.pass(id, 105);
        at.decisions.decideForPartner(id, "KZ", Decision.APPROVE);
        assertThat(at.state(id)).isEqualTo(ALLOCATING);
    }

    @Test
    void a_refused_commitment_gives_the_money_back_and_asks_for_another_recommendation() {
        UUID call = at.call("5000000", "700000");
        ProposalId id = at.allocating(call);
        at.recommendAll(id);
        at.decisions.commit(id, false);
        assertThat(at.passed(id, "funding-allocation", "ServiceTask_ReleaseBudget"))
                .isOne();
        at.recommendAll(id);
        at.decisions.commit(id, true);
        at.assertEnded(id, "Event_Allocated", ALLOCATED);
    }

    @Test
    void a_proposal_on_the_reserve_list_is_offered_again_when_the_budget_changes() {
        UUID call = at.call("200000", "700000");
        ProposalId id = at.allocating(call);
        at.recommendAll(id);
        assertThat(at.state(id)).isEqualTo(RESERVE);
        at.raise(call, "900000");
        assertThat(at.state(id)).isEqualTo(ALLOCATING);
        at.decisions.commit(id, true);
        at.assertEnded(id, "Event_Allocated", ALLOCATED);
    }

    @Test
    void a_proposal_that_stays_on_the_reserve_list_ends_without_funds_after_a_year() {
        ProposalId id = at.allocating(at.call("200000", "700000"));
        at.recommendAll(id);
        at.timers.pass(id, 380);
        at.assertEnded(id, "Event_NoFunds", DECLINED_NO_FUNDS);
    }

    @Test
    void a_reduced_offer_is_what_the_envelope_still_holds() {
        ProposalId id = at.allocating(at.call("600000", "700000"));
        at.decisions.recommend(id, Money.of("800000", "CNY"), Money.of("90000", "USD"));
        at.decisions.commit(id, true);
        at.assertEnded(id, "Event_Allocated", ALLOCATED);
    }

    @Test
    void a_filing_that_is_sent_back_is_proposed_again() {
        ProposalId id = at.inFiling();
        at.life.proposeFiling(id, FilingOutcome.FILED, null);
        at.life.sendBackFiling(id);
        assertThat(at.state(id)).isEqualTo(FILING);
        at.life.proposeFiling(id, FilingOutcome.FILED, null);
        at.life.confirmFiling(id);
        assertThat(at.state(id)).isEqualTo(REVIEWING);
    }

    private void vote(ProposalId id) {
        for (String member : new String[] {"chair", "member-4", "member-5", "member-6"}) {
            at.life.vote(id, member, Vote.YES);
        }
    }
}
