package org.khorgos.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class LastMoneyTests {
    private static final int ROUNDS = 200;
    private static final Money LAST = Money.of("100.00", "CNY");
    private static final Money NONE = Money.zero("USD");

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
    ProposalLifecycle lifecycle;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_last_hundred_wanted_by_two_at_once_goes_to_one_every_time() throws Exception {
        UserRow proposer = people.someone(Role.PROPOSER);
        UserRow officer = people.someone(Role.FUNDING_OFFICER);
        UserRow controller = people.someone(Role.FINANCE_CONTROLLER);
        ProposalId one = proposals.in(ProposalState.APPROVED, proposer);
        UUID call = lifecycle.facts(one).call();
        ProposalId other = proposals.in(ProposalState.APPROVED, proposer, call);
        jdbc.sql("update proposal set home_organisation_name = 'Another one' where proposal_id = ?")
                .param(other.value())
                .update();
        EnvelopeId envelope = people.as(controller, () -> envelopes.open(call, 2027, Side.HOME, LAST));
        for (ProposalId id : List.of(one, other)) {
            SystemUser.run(() -> allocations.openFunding(id));
            people.as(officer, () -> allocations.recommend(id, LAST, NONE, "Excellent."));
        }
        int winners = 0;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (ProposalId id : List.of(one, other)) {
                    SystemUser.run(() -> allocations.prepareOffer(id));
                }
                ProposalId winner = race(threads, one, other);
                winners++;
                assertThat(reserved(envelope)).isEqualTo(LAST);
                people.as(controller, () -> allocations.commit(winner, false, "Not yet."));
                SystemUser.run(() -> reservations.releaseBudget(winner));
                people.as(officer, () -> allocations.recommend(winner, LAST, NONE, "Excellent."));
                assertThat(reserved(envelope).isZero()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        System.out.printf("last 100.00 wanted by two at once: one winner in %d of %d rounds%n", winners, ROUNDS);
    }

    private ProposalId race(ExecutorService threads, ProposalId one, ProposalId other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Reservation> first = threads.submit(reservation(start, one));
        Future<Reservation> second = threads.submit(reservation(start, other));
        List<Reservation> results = List.of(first.get(), second.get());
        assertThat(results).containsExactlyInAnyOrder(Reservation.RESERVED, Reservation.EXHAUSTED);
        return results.get(0) == Reservation.RESERVED ? one : other;
    }

    private Callable<Reservation> reservation(CyclicBarrier start, ProposalId id) {
        return () -> {
            start.await();
            return SystemUser.call(() -> reservations.reserveBudget(id));
        };
    }

    private Money reserved(EnvelopeId id) {
        return SystemUser.call(() -> envelopes.envelopes()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reserved();
    }
}
