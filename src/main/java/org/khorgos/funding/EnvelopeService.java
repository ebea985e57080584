package org.khorgos.funding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khorgos.base.Money;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the money of the calls. */
@Service
@Transactional(readOnly = true)
public class EnvelopeService {
    private final Envelopes envelopes;
    private final Ledger ledger;
    private final CallService calls;
    private final FundingProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnvelopeService(
            Envelopes envelopes,
            Ledger ledger,
            CallService calls,
            FundingProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.envelopes = envelopes;
        this.ledger = ledger;
        this.calls = calls;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** All envelopes, the newest year first. */
    @PreAuthorize("hasAnyRole('" + Role.Name.FUNDING_OFFICER + "', '" + Role.Name.FINANCE_CONTROLLER + "', '"
            + Role.Name.AUDITOR + "', '" + Role.Name.SYSTEM + "')")
    public List<EnvelopeRow> envelopes() {
        return envelopes.all();
    }

    /**
     * Gives a call its money for its year on one side; throws NotFound for an unknown call, Refused for another year or
     * currency or when the envelope is there already.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Role.Name.FINANCE_CONTROLLER + "', '" + Role.Name.SYSTEM + "')")
    public EnvelopeId open(UUID call, int year, Side side, Money amount) {
        CallRow row = calls.get(call);
        if (row.year() != year) {
            throw new Refused("funding.envelope.year");
        }
        requireCurrency(row.currency(side), amount);
        if (envelopes.find(call, year, side).isPresent()) {
            throw new Refused("funding.envelope.exists");
        }
        Money nothing = Money.zero(amount.currency());
        EnvelopeRow opened = new EnvelopeRow(EnvelopeId.next(), call, year, side, amount, nothing, nothing);
        envelopes.insert(opened);
        ledger.enter(Movement.OPEN, opened.id(), amount);
        events.publishEvent(new EnvelopeOpened(opened.id(), call, year, side, amount, clock.instant()));
        process.callBudgetChanged();
        return opened.id();
    }

    /** Sets another amount; throws Refused when it is less than what is reserved and committed. */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Role.Name.FINANCE_CONTROLLER + "', '" + Role.Name.SYSTEM + "')")
    public void change(EnvelopeId id, Money amount) {
        EnvelopeRow before = envelopes.lock(id).orElseThrow(() -> new NotFound("envelope " + id));
        requireCurrency(before.amount().currency(), amount);
        if (!envelopes.setAmount(id, amount)) {
            throw new Refused("funding.envelope.spokenFor", before.spokenFor().amount());
        }
        if (amount.covers(before.amount())) {
            ledger.enter(Movement.RAISE, id, amount.minus(before.amount()));
        } else {
            ledger.enter(Movement.LOWER, id, before.amount().minus(amount));
        }
        events.publishEvent(new EnvelopeChanged(id, before.amount(), amount, clock.instant()));
        process.callBudgetChanged();
    }

    private static void requireCurrency(String currency, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new Refused("funding.envelope.currency", currency);
        }
    }
}
