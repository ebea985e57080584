package org.khorgos.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Money;
import org.khorgos.base.NotFound;
import org.khorgos.base.Side;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class EnvelopeServiceTests {
    private static final Money MILLION = Money.of("1000000", "CNY");

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    EnvelopeService envelopes;

    @Autowired
    FundingProcess process;

    @Autowired
    JdbcClient jdbc;

    private UserRow controller;
    private UUID call;

    @BeforeEach
    void prepare() {
        controller = people.someone(Role.FINANCE_CONTROLLER);
        call = proposals.call();
    }

    @Test
    void a_call_has_one_envelope_on_each_side_in_its_year_and_currency() {
        open(Side.HOME, MILLION);
        open(Side.PARTNER, Money.of("100000", "USD"));
        assertRefused("funding.envelope.exists", () -> open(Side.HOME, MILLION));
        assertRefused("funding.envelope.currency", () -> open(Side.PARTNER, MILLION));
        assertRefused(
                "funding.envelope.year",
                () -> people.as(controller, () -> envelopes.open(call, 2028, Side.HOME, MILLION)));
        assertThatThrownBy(
                        () -> people.as(controller, () -> envelopes.open(UUID.randomUUID(), 2027, Side.HOME, MILLION)))
                .isInstanceOf(NotFound.class);
        verify(process, atLeastOnce()).callBudgetChanged();
    }

    @Test
    void the_amount_goes_up_and_down_with_an_entry_for_each_change() {
        EnvelopeId id = open(Side.HOME, MILLION);
        for (String amount : new String[] {"1500000", "250000.25", "250000.25", "0"}) {
            people.as(controller, () -> envelopes.change(id, Money.of(amount, "CNY")));
        }
        assertThat(jdbc.sql(
                                "select concat(movement, ' ', amount) from funding_entry where envelope_id = ? order by entry_id")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("OPEN 1000000.00", "RAISE 500000.00", "LOWER 1249999.75", "LOWER 250000.25");
    }

    @Test
    void the_database_itself_refuses_to_overspend_and_an_unknown_envelope_is_not_found() {
        EnvelopeId id = open(Side.HOME, Money.of("0", "CNY"));
        assertThatThrownBy(() -> jdbc.sql("update funding_envelope set reserved = 0.01 where envelope_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> people.as(controller, () -> envelopes.change(new EnvelopeId(UUID.randomUUID()), MILLION)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_finance_controller_changes_and_only_money_people_see_envelopes() {
        UserRow officer = people.someone(Role.FUNDING_OFFICER);
        UserRow auditor = people.someone(Role.AUDITOR);
        UserRow proposer = people.someone(Role.PROPOSER, Role.ADMINISTRATOR);
        EnvelopeId id = open(Side.HOME, MILLION);
        assertThat(people.as(officer, () -> envelopes.envelopes())).isNotEmpty();
        assertThat(people.as(auditor, () -> envelopes.envelopes()))
                .extracting(EnvelopeRow::id)
                .contains(id);
        assertThatThrownBy(() -> people.as(proposer, () -> envelopes.envelopes()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(officer, () -> envelopes.change(id, MILLION)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private EnvelopeId open(Side side, Money amount) {
        return people.as(controller, () -> envelopes.open(call, 2027, side, amount));
    }
}
