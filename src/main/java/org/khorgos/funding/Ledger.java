package org.khorgos.funding;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.funding.AllocationDetails.MovementRow;
import org.khorgos.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves money inside the envelopes of a call, home side first, and keeps an entry of each movement. Each movement of a
 * proposal has a key; one that has an entry already has no second effect.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {
    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final CurrentUser current;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Envelopes envelopes, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
        this.current = current;
        this.clock = clock;
    }

    private record Line(EnvelopeId envelope, Side side, Money amount) {}

    /** Makes reservations of one call wait for one another until this transaction ends. */
    void lock(Allocation allocation) {
        envelopes
                .find(allocation.call(), allocation.year(), Side.HOME)
                .ifPresent(envelope -> envelopes.lock(envelope.id()));
    }

    /** Sets both amounts aside; false, and nothing is set aside, when one side has not enough left. */
    boolean reserve(Allocation allocation, Grant grant) {
        List<Line> lines = lines(allocation, grant);
        if (lines.stream().anyMatch(line -> isEntered(Movement.RESERVE, allocation, line))) {
            return true;
        }
        for (Line line : lines) {
            if (!envelopes.reserve(line.envelope(), line.amount())) {
                lines.subList(0, lines.indexOf(line))
                        .forEach(done -> require(envelopes.release(done.envelope(), done.amount())));
                return false;
            }
        }
        lines.forEach(line -> enter(Movement.RESERVE, allocation, line));
        return true;
    }

    /** Gives both amounts back; throws IllegalStateException when they are not set aside. */
    void release(Allocation allocation, Grant grant) {
        for (Line line : lines(allocation, grant)) {
            if (!isEntered(Movement.RELEASE, allocation, line)) {
                require(envelopes.release(line.envelope(), line.amount()));
                enter(Movement.RELEASE, allocation, line);
            }
        }
    }

    /** Turns both amounts into spent money; throws IllegalStateException when they are not set aside. */
    void commit(Allocation allocation, Grant grant) {
        for (Line line : lines(allocation, grant)) {
            if (!isEntered(Movement.COMMIT, allocation, line)) {
                require(envelopes.commit(line.envelope(), line.amount()));
                enter(Movement.COMMIT, allocation, line);
            }
        }
    }

    /** Keeps an entry of money that an envelope got from outside or gave back. */
    void enter(Movement movement, EnvelopeId envelope, Money amount) {
        if (!amount.isZero()) {
            int before = jdbc.sql("select count(*) from funding_entry where envelope_id = ? and proposal_id is null")
                    .param(envelope.value())
                    .query(Integer.class)
                    .single();
            enter(movement, envelope, null, amount, "%s:%s:%d".formatted(envelope, movement, before));
        }
    }

    /** What moved for one proposal, in order. */
    List<MovementRow> movements(ProposalId id) {
        return jdbc.sql("select v.side, e.movement, e.amount, v.currency, e.entered_at from funding_entry e "
                        + "join funding_envelope v on v.envelope_id = e.envelope_id "
                        + "where e.proposal_id = ? order by e.entry_id")
                .param(id.value())
                .query((rs, n) -> new MovementRow(
                        Side.valueOf(rs.getString("side")),
                        rs.getString("movement"),
                        new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                        rs.getTimestamp("entered_at").toInstant()))
                .list();
    }

    private List<Line> lines(Allocation allocation, Grant grant) {
        return List.of(Side.HOME, Side.PARTNER).stream()
                .filter(side -> !grant.of(side).isZero())
                .map(side -> new Line(envelope(allocation, side), side, grant.of(side)))
                .toList();
    }

    private EnvelopeId envelope(Allocation allocation, Side side) {
        return envelopes
                .find(allocation.call(), allocation.year(), side)
                .orElseThrow(() -> new IllegalStateException("no envelope for " + allocation.id()))
                .id();
    }

    private void enter(Movement movement, Allocation allocation, Line line) {
        enter(movement, line.envelope(), allocation.id(), line.amount(), key(movement, allocation, line));
    }

    private void enter(
            Movement movement, EnvelopeId envelope, @Nullable ProposalId proposal, Money amount, String key) {
        jdbc.sql("insert into funding_entry (envelope_id, proposal_id, movement, from_account, to_account, amount, "
                        + "idempotency_key, entered_by, entered_at) values (:envelope, :proposal, :movement, :from, "
                        + ":to, :amount, :key, :by, :at)")
                .param("envelope", envelope.value())
                .param("proposal", proposal == null ? null : proposal.value())
                .param("movement", movement.name())
                .param("from", movement.from())
                .param("to", movement.to())
                .param("amount", amount.amount())
                .param("key", key)
                .param("by", current.get().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isEntered(Movement movement, Allocation allocation, Line line) {
        return jdbc.sql("select count(*) from funding_entry where idempotency_key = ?")
                        .param(key(movement, allocation, line))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String key(Movement movement, Allocation allocation, Line line) {
        return "%s:%d:%s:%s".formatted(allocation.id(), allocation.round(), movement, line.side());
    }

    private static void require(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("money that was to be set aside is not there");
        }
    }
}
