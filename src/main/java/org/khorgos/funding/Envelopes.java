package org.khorgos.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The envelopes; amounts change only by statements that carry their own condition, so that nobody can overspend. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Envelopes {
    private static final String SELECT =
            "select envelope_id, call_id, year, side, currency, amount, reserved, committed from funding_envelope ";

    private final JdbcClient jdbc;

    Envelopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EnvelopeRow> all() {
        return jdbc.sql(SELECT + "order by year desc, call_id, side")
                .query((rs, n) -> row(rs))
                .list();
    }

    Optional<EnvelopeRow> find(UUID call, int year, Side side) {
        return jdbc.sql(SELECT + "where call_id = ? and year = ? and side = ?")
                .params(call, year, side.name())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** What is left of a call on both sides; nothing where no envelope was opened. */
    Grant left(UUID call, int year, Currencies currencies) {
        return new Grant(
                left(call, year, Side.HOME, currencies.home()), left(call, year, Side.PARTNER, currencies.partner()));
    }

    /** The envelope, locked until the transaction ends. */
    Optional<EnvelopeRow> lock(EnvelopeId id) {
        return jdbc.sql(SELECT + "where envelope_id = ? for update")
                .param(id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    void insert(EnvelopeRow row) {
        jdbc.sql("insert into funding_envelope (envelope_id, call_id, year, side, currency, amount, reserved, "
                        + "committed, version) values (?, ?, ?, ?, ?, ?, 0, 0, 0)")
                .params(
                        row.id().value(),
                        row.call(),
                        row.year(),
                        row.side().name(),
                        row.amount().currency(),
                        row.amount().amount())
                .update();
    }

    /** Sets another amount; false when that is less than what is spoken for. */
    boolean setAmount(EnvelopeId id, Money amount) {
        return move(id, amount, "amount = :x", "reserved + committed <= :x");
    }

    /** Sets aside; false when not enough is left. */
    boolean reserve(EnvelopeId id, Money amount) {
        return move(id, amount, "reserved = reserved + :x", "reserved + committed + :x <= amount");
    }

    /** Gives back what was set aside; false when less than that is set aside. */
    boolean release(EnvelopeId id, Money amount) {
        return move(id, amount, "reserved = reserved - :x", "reserved >= :x");
    }

    /** Turns what was set aside into spent money; false when less than that is set aside. */
    boolean commit(EnvelopeId id, Money amount) {
        return move(id, amount, "committed = committed + :x, reserved = reserved - :x", "reserved >= :x");
    }

    private boolean move(EnvelopeId id, Money amount, String change, String condition) {
        return jdbc.sql("update funding_envelope set %s, version = version + 1 ".formatted(change)
                                + "where envelope_id = :id and currency = :currency and " + condition)
                        .param("x", amount.amount())
                        .param("id", id.value())
                        .param("currency", amount.currency())
                        .update()
                == 1;
    }

    private Money left(UUID call, int year, Side side, String currency) {
        return find(call, year, side).map(EnvelopeRow::left).orElse(Money.zero(currency));
    }

    private static EnvelopeRow row(ResultSet rs) throws SQLException {
        String currency = rs.getString("currency");
        return new EnvelopeRow(
                new EnvelopeId(rs.getObject("envelope_id", UUID.class)),
                rs.getObject("call_id", UUID.class),
                rs.getInt("year"),
                Side.valueOf(rs.getString("side")),
                new Money(rs.getBigDecimal("amount"), currency),
                new Money(rs.getBigDecimal("reserved"), currency),
                new Money(rs.getBigDecimal("committed"), currency));
    }
}
