package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.access.ProposalState.*;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.Decision;
import org.khorgos.base.Money;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingReason;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One test per end event of the main model, with real services. */
@KhorgosTest
class ProposalProcessTests {
    @Autowired
    Stages at;

    @BeforeEach
    void people() {
        at.people();
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void a_proposal_that_everybody_approves_is_allocated() {
        ProposalId id = at.allocating(at.call("5000000", "700000"));
        at.recommendAll(id);
        at.decisions.commit(id, true);
        at.assertEnded(id, "Event_Allocated", ALLOCATED);
    }

    @Test
    void the_committee_may_reject() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.NO);
        at.life.release(id);
        at.assertEnded(id, "Event_Rejected", REJECTED);
    }

    @Test
    void the_office_may_convert() {
        ProposalId id = at.sent();
        at.life.check(id, FilingReason.SCOPE);
        at.life.proposeFiling(id, FilingOutcome.CONVERTED, null);
        at.life.confirmFiling(id);
        at.assertEnded(id, "Event_Converted", CONVERTED);
    }

    @Test
    void the_office_may_merge_into_a_filed_proposal() {
        UUID call = at.call("5000000", "700000");
        ProposalId lead = at.filed(call);
        ProposalId id = at.sent(call);
        at.life.check(id);
        at.life.proposeFiling(id, FilingOutcome.MERGED, lead);
        at.life.confirmFiling(id);
        at.assertEnded(id, "Event_Merged", MERGED);
    }

    @Test
    void the_home_government_may_decline() {
        ProposalId id = at.inApproval(at.call("5000000", "700000"));
        at.decisions.decideForHome(id, Decision.DECLINE);
        at.assertEnded(id, "Event_Declined", DECLINED);
    }

    @Test
    void the_partner_government_may_decline() {
        ProposalId id = at.inApproval(at.call("5000000", "700000"));
        at.decisions.decideForHome(id, Decision.APPROVE);
        assertThat(at.state(id)).isEqualTo(APPROVAL_PARTNER);
        at.decisions.decideForPartner(id, "KZ", Decision.DECLINE);
        at.assertEnded(id, "Event_Declined", DECLINED);
    }

    @Test
    void a_recommendation_of_nothing_ends_without_funds() {
        ProposalId id = at.allocating(at.call("5000000", "700000"));
        at.decisions.recommend(id, Money.zero("CNY"), Money.zero("USD"));
        at.assertEnded(id, "Event_NoFunds", DECLINED_NO_FUNDS);
    }

    @Test
    void a_returned_proposal_that_nobody_corrects_lapses_after_ten_working_days() {
        ProposalId id = at.sent();
        at.life.check(id, FilingReason.FORM);
        assertThat(at.state(id)).isEqualTo(RETURNED);
        at.timers.pass(id, 30);
        at.assertEnded(id, "Event_Lapsed", LAPSED);
    }

    @Test
    void a_revision_that_nobody_makes_lapses_after_thirty_days() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.REVISE);
        at.life.voteAll(id, Vote.YES);
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(REVISE);
        at.timers.pass(id, 31);
        at.assertEnded(id, "Event_RevisionNotDone", LAPSED);
    }

    @Test
    void a_revised_proposal_comes_back_to_the_committee() {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.REVISE);
        at.life.voteAll(id, Vote.YES);
        at.life.release(id);
        at.life.revise(id, "proposer");
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(RECOMMENDED);
    }

    @Test
    void a_proposal_is_withdrawn_freely_until_it_is_filed() {
        ProposalId id = at.inFiling();
        at.life.withdraw(id, "proposer");
        at.assertEnded(id, "Event_ProposalWithdrawn", WITHDRAWN);
    }

    @Test
    void a_filed_proposal_is_withdrawn_with_the_offices_consent_only() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.life.withdraw(id, "proposer");
        assertThat(at.state(id)).isEqualTo(REVIEWING);
        at.life.answerWithdrawal(id, true);
        at.assertEnded(id, "Event_ProposalWithdrawn", WITHDRAWN);
    }

    @Test
    void a_refused_withdrawal_changes_nothing() {
        ProposalId id = at.filed(at.call("5000000", "700000"));
        at.life.withdraw(id, "proposer");
        at.life.answerWithdrawal(id, false);
        assertThat(at.state(id)).isEqualTo(REVIEWING);
    }

    @Test
    void an_objection_sends_the_assignment_back_to_the_office() {
        ProposalId id = at.recommended(at.call("5000000", "700000"));
        at.decisions.assignHost(id);
        at.decisions.answerAssignment(id, false);
        assertThat(at.state(id)).isEqualTo(DISPUTED);
        at.decisions.assignHost(id);
        at.decisions.answerAssignment(id, true);
        assertThat(at.state(id)).isEqualTo(HANDLING);
    }

    @Test
    void an_assignment_binds_when_nobody_objects_within_seven_days() {
        ProposalId id = at.recommended(at.call("5000000", "700000"));
        at.decisions.assignHost(id);
        at.timers.pass(id, 8);
        assertThat(at.state(id)).isEqualTo(HANDLING);
    }
}
