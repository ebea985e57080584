package org.khorgos.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.UserId;

class ApprovalCaseTests {
    private static final Instant NOW = Instant.parse("2027-05-03T08:00:00Z");
    private final ApprovalCase approval = new ApprovalCase(
            ProposalId.next(), new HostAssignment(OrganisationId.next(), Set.of(), FilingClass.ECONOMIC), act());

    @Test
    void one_unit_works_alone_two_hear_each_other_three_meet() {
        assertThat(Handling.of(1)).isEqualTo(Handling.SINGLE);
        assertThat(Handling.of(2)).isEqualTo(Handling.HOST_AND_CO);
        assertThat(Handling.of(3)).isEqualTo(Handling.CONSULTATION);
        assertThat(Handling.of(5)).isEqualTo(Handling.CONSULTATION);
    }

    @Test
    void nobody_may_do_two_acts_but_the_handler_who_answers_and_writes() {
        for (ApprovalAct one : ApprovalAct.values()) {
            for (ApprovalAct other : ApprovalAct.values()) {
                boolean handler = Set.of(ApprovalAct.ANSWER, ApprovalAct.HANDLE).containsAll(List.of(one, other));
                assertThat(one.mayBeBy(other)).as(one + " " + other).isEqualTo(one == other || handler);
            }
        }
    }

    @Test
    void an_assignment_is_answered_once_and_anew_after_another_unit_was_assigned() {
        approval.answer("Not our field.", act());
        assertThatThrownBy(() -> approval.answer("", act())).isInstanceOf(Refused.class);
        approval.assign(new HostAssignment(OrganisationId.next(), Set.of(), FilingClass.SOCIAL), act());
        approval.answer("", act());
        assertThat(approval.answered()).isNotNull();
        assertThat(approval.objection()).isEmpty();
    }

    @Test
    void a_binding_assignment_takes_no_answer_and_an_answered_one_does_not_bind() {
        approval.bind();
        assertThat(approval.isBinding()).isTrue();
        assertThatThrownBy(() -> approval.answer("", act())).isInstanceOf(Refused.class);
        approval.assign(new HostAssignment(OrganisationId.next(), Set.of(), FilingClass.SOCIAL), act());
        approval.answer("", act());
        approval.bind();
        assertThat(approval.isBinding()).isFalse();
    }

    @Test
    void a_new_opinion_voids_the_approval_of_the_former_one() {
        assertThatThrownBy(() -> approval.answerOpinion(true, "", act())).isInstanceOf(Refused.class);
        approval.handle("Do it.", act());
        approval.answerOpinion(true, "", act());
        assertThatThrownBy(() -> approval.answerOpinion(false, "Why?", act())).isInstanceOf(Refused.class);
        approval.handle("Do it well.", act());
        assertThat(approval.opinionApproved()).isNull();
    }

    @Test
    void each_side_decides_once_and_only_two_consents_approve() {
        approval.decide(Side.HOME, verdict(Decision.APPROVE));
        assertThat(approval.approved()).isFalse();
        assertThatThrownBy(() -> approval.decide(Side.HOME, verdict(Decision.DECLINE)))
                .isInstanceOf(Refused.class);
        approval.decide(Side.PARTNER, verdict(Decision.APPROVE));
        assertThat(approval.approved()).isTrue();
    }

    @Test
    void a_refusal_of_one_side_is_no_approval() {
        approval.decide(Side.PARTNER, verdict(Decision.DECLINE));
        approval.decide(Side.HOME, verdict(Decision.APPROVE));
        assertThat(approval.approved()).isFalse();
    }

    @Test
    void the_period_is_extended_once() {
        approval.extend();
        assertThat(approval.isExtended()).isTrue();
        assertThatThrownBy(approval::extend).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void conditions_and_disagreement_need_words() {
        assertThat(new CoOpinion(Stance.AGREE, " ").isExplained()).isTrue();
        assertThat(new CoOpinion(Stance.AGREE_WITH_CONDITIONS, " ").isExplained())
                .isFalse();
        assertThat(new CoOpinion(Stance.DISAGREE, "Too early.").isExplained()).isTrue();
    }

    private static Act act() {
        return new Act(UserId.next(), NOW);
    }

    private static Verdict verdict(Decision decision) {
        return new Verdict(decision, UUID.randomUUID(), NOW, "Because.");
    }
}
