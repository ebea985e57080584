package org.khorgos.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Money;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AllocationTests {
    private static final Money HOME = Money.of("800000", "CNY");
    private static final Money PARTNER = Money.of("90000.50", "USD");

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    EnvelopeService envelopes;

    @Autowired
    AllocationService allocations;

    @Autowired
    ReservationService reservations;

    @Autowired
    FundingService funding;

    @Autowired
    FundingProcess process;

    @Autowired
    ProposalLifecycle lifecycle;

    private UserRow proposer;
    private UserRow officer;
    private UserRow controller;
    private ProposalId id;
    private UUID call;

    @BeforeEach
    void prepare() {
        proposer = people.someone(Role.PROPOSER);
        officer = people.someone(Role.FUNDING_OFFICER);
        controller = people.someone(Role.FINANCE_CONTROLLER);
        id = proposals.in(ProposalState.APPROVED, proposer);
        call = lifecycle.facts(id).call();
        SystemUser.run(() -> allocations.openFunding(id));
    }

    @Test
    void the_whole_request_is_recommended_reserved_and_committed() {
        EnvelopeId home = open(Side.HOME, "1000000");
        EnvelopeId partner = open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        assertThat(prepare(id)).isEqualTo(new Offer(false, true, 100, 100));
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(row(home).reserved()).isEqualTo(HOME);
        people.as(controller, () -> allocations.commit(id, true, ""));
        SystemUser.run(() -> reservations.commitBudget(id));
        assertThat(state()).isEqualTo(ProposalState.ALLOCATED);
        assertThat(row(home).committed()).isEqualTo(HOME);
        assertThat(row(partner).committed()).isEqualTo(PARTNER);
        assertThat(row(partner).left()).isEqualTo(Money.of("9999.50", "USD"));
        verify(process).allocationRecommended(id);
        verify(process).commitmentAnswered(id, true);
        AllocationDetails details =
                people.as(proposer, () -> funding.details(id)).orElseThrow();
        assertThat(details.status()).isEqualTo(AllocationStatus.COMMITTED);
        assertThat(details.movements())
                .extracting(movement -> movement.movement())
                .containsExactly("RESERVE", "RESERVE", "COMMIT", "COMMIT");
    }

    @Test
    void every_step_has_its_effect_once_however_often_it_is_asked() {
        EnvelopeId home = open(Side.HOME, "1000000");
        open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        prepare(id);
        reserve(id);
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(row(home).reserved()).isEqualTo(HOME);
        people.as(controller, () -> allocations.commit(id, true, ""));
        SystemUser.run(() -> reservations.commitBudget(id));
        SystemUser.run(() -> reservations.commitBudget(id));
        SystemUser.run(() -> reservations.releaseBudget(id));
        assertThat(row(home).committed()).isEqualTo(HOME);
        assertThat(row(home).reserved().isZero()).isTrue();
    }

    @Test
    void when_one_side_is_exhausted_nothing_stays_reserved_on_the_other() {
        EnvelopeId home = open(Side.HOME, "1000000");
        EnvelopeId partner = open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        prepare(id);
        people.as(controller, () -> envelopes.change(partner, Money.of("90000", "USD")));
        assertThat(reserve(id)).isEqualTo(Reservation.EXHAUSTED);
        assertThat(row(home).reserved().isZero()).isTrue();
        assertThat(row(partner).reserved().isZero()).isTrue();
        assertThat(prepare(id)).isEqualTo(new Offer(false, true, 99, 99));
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(row(partner).left().isZero()).isTrue();
    }

    @Test
    void an_envelope_never_goes_below_what_is_reserved_or_committed() {
        EnvelopeId home = open(Side.HOME, "1000000");
        open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        prepare(id);
        reserve(id);
        assertTooLittle(home);
        people.as(controller, () -> allocations.commit(id, true, ""));
        SystemUser.run(() -> reservations.commitBudget(id));
        assertTooLittle(home);
        people.as(controller, () -> envelopes.change(home, HOME));
        assertThat(row(home).left().isZero()).isTrue();
    }

    @Test
    void who_recommended_never_answers() {
        UserRow both = people.someone(Role.FUNDING_OFFICER, Role.FINANCE_CONTROLLER);
        open(Side.HOME, "1000000");
        open(Side.PARTNER, "100000");
        people.as(both, () -> allocations.recommend(id, HOME, PARTNER, "Excellent."));
        prepare(id);
        reserve(id);
        for (boolean committed : new boolean[] {true, false}) {
            Refusals.assertRefused(
                    "funding.secondPerson", () -> people.as(both, () -> allocations.commit(id, committed, "Mine.")));
        }
    }

    @Test
    void a_refusal_gives_the_money_back_and_asks_for_another_recommendation() {
        EnvelopeId home = open(Side.HOME, "1000000");
        open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        prepare(id);
        reserve(id);
        assertThatThrownBy(() -> people.as(controller, () -> allocations.commit(id, false, " ")))
                .isInstanceOf(Refused.class);
        people.as(controller, () -> allocations.commit(id, false, "Too much travel."));
        assertThatThrownBy(() -> people.as(controller, () -> allocations.commit(id, true, "")))
                .isInstanceOf(Refused.class);
        SystemUser.run(() -> reservations.releaseBudget(id));
        assertThat(row(home).reserved().isZero()).isTrue();
        recommend(Money.of("700000", "CNY"), PARTNER);
        prepare(id);
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(row(home).reserved()).isEqualTo(Money.of("700000", "CNY"));
        people.as(controller, () -> allocations.commit(id, true, ""));
        SystemUser.run(() -> reservations.commitBudget(id));
        assertThat(row(home).committed()).isEqualTo(Money.of("700000", "CNY"));
    }

    @Test
    void no_more_than_requested_is_recommended_and_never_without_a_reason_or_twice() {
        assertRefused("funding.recommend.aboveRequested", Money.of("800000.01", "CNY"), PARTNER, "Excellent.");
        assertRefused("funding.reason.needed", HOME, PARTNER, " ");
        recommend(HOME, PARTNER);
        assertRefused("funding.allocation.underWay", HOME, PARTNER, "Excellent.");
    }

    @Test
    void a_proposal_waits_on_the_reserve_list_until_the_budget_changes() {
        EnvelopeId home = open(Side.HOME, "400000");
        open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        assertThat(prepare(id)).isEqualTo(new Offer(false, true, 50, 50));
        SystemUser.run(() -> allocations.listAsReserve(id));
        assertThat(state()).isEqualTo(ProposalState.RESERVE);
        people.as(controller, () -> envelopes.change(home, Money.of("900000", "CNY")));
        assertThat(prepare(id)).isEqualTo(new Offer(false, true, 100, 100));
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(state()).isEqualTo(ProposalState.ALLOCATING);
    }

    @Test
    void a_proposal_on_the_reserve_list_stays_there_or_ends_without_funds() {
        recommend(HOME, PARTNER);
        assertThat(prepare(id)).isEqualTo(new Offer(false, true, 0, 0));
        SystemUser.run(() -> allocations.listAsReserve(id));
        prepare(id);
        SystemUser.run(() -> allocations.listAsReserve(id));
        assertThat(state()).isEqualTo(ProposalState.RESERVE);
        SystemUser.run(() -> allocations.declineForFunds(id));
        assertThat(state()).isEqualTo(ProposalState.DECLINED_NO_FUNDS);
    }

    @Test
    void a_withdrawal_gives_reserved_money_back() {
        EnvelopeId home = open(Side.HOME, "1000000");
        EnvelopeId partner = open(Side.PARTNER, "100000");
        recommend(HOME, PARTNER);
        prepare(id);
        reserve(id);
        people.as(controller, () -> allocations.commit(id, true, ""));
        clearInvocations(process);
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.WITHDRAWN));
        assertThat(row(home).left()).isEqualTo(Money.of("1000000", "CNY"));
        assertThat(row(partner).left()).isEqualTo(Money.of("100000", "USD"));
        verify(process).callBudgetChanged();
        assertThat(people.as(proposer, () -> funding.details(id)).orElseThrow().status())
                .isEqualTo(AllocationStatus.WITHDRAWN);
    }

    @Test
    void the_same_two_organisations_get_money_of_a_call_once() {
        open(Side.HOME, "3000000");
        open(Side.PARTNER, "300000");
        UserRow colleague = people.someone(Role.PROPOSER);
        ProposalId second = proposals.in(ProposalState.APPROVED, colleague, call);
        SystemUser.run(() -> allocations.openFunding(second));
        people.as(officer, () -> allocations.recommend(second, HOME, PARTNER, "Also good."));
        assertThat(prepare(second).doubleFunding()).isFalse();
        recommend(HOME, PARTNER);
        prepare(id);
        assertThat(reserve(id)).isEqualTo(Reservation.RESERVED);
        assertThat(reserve(second)).isEqualTo(Reservation.EXHAUSTED);
        assertThat(prepare(second).doubleFunding()).isTrue();
        assertThat(people.as(officer, () -> funding.basis(second)).doubleFunding())
                .isTrue();
        SystemUser.run(() -> allocations.declineForFunds(second));
    }

    @Test
    void money_is_seen_by_the_proposers_and_the_funders_and_by_nobody_else() {
        recommend(HOME, PARTNER);
        assertThat(people.as(officer, () -> funding.details(id))).isPresent();
        UserRow stranger = people.someone(Role.PROPOSER, Role.EXPERT, Role.COMMITTEE_MEMBER);
        assertThatThrownBy(() -> people.as(stranger, () -> funding.details(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(controller, () -> funding.basis(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertTooLittle(EnvelopeId envelope) {
        Money tooLittle = Money.of("799999.99", "CNY");
        Refusals.assertRefused(
                "funding.envelope.spokenFor", () -> people.as(controller, () -> envelopes.change(envelope, tooLittle)));
        assertThat(row(envelope).amount()).isEqualTo(Money.of("1000000", "CNY"));
    }

    private void assertRefused(String key, Money home, Money partner, String reason) {
        Refusals.assertRefused(key, () -> people.as(officer, () -> allocations.recommend(id, home, partner, reason)));
    }

    private void recommend(Money home, Money partner) {
        people.as(officer, () -> allocations.recommend(id, home, partner, "Excellent."));
    }

    private Offer prepare(ProposalId proposal) {
        return SystemUser.call(() -> allocations.prepareOffer(proposal));
    }

    private Reservation reserve(ProposalId proposal) {
        return SystemUser.call(() -> reservations.reserveBudget(proposal));
    }

    private EnvelopeId open(Side side, String amount) {
        return people.as(controller, () -> envelopes.open(call, 2027, side, Money.of(amount, side.currency())));
    }

    private EnvelopeRow row(EnvelopeId envelope) {
        return people.as(controller, () -> envelopes.envelopes()).stream()
                .filter(row -> row.id().equals(envelope))
                .findFirst()
                .orElseThrow();
    }

    private ProposalState state() {
        return lifecycle.facts(id).state();
    }
}
