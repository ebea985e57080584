package org.khorgos.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.base.Audited;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every audited event in the transaction of its fact, at the last moment before commit: both are kept or none. */
@Component
class AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private final AuditChain chain;
    private final CurrentUser current;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditChain chain, CurrentUser current, ObjectMapper json, Clock clock) {
        this.chain = chain;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void keep(Audited event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            LOG.error(
                    "{} of {} was published outside of a transaction and is not kept", event.action(), event.subject());
            return;
        }
        pending().facts.add(fact(event));
    }

    private AuditFact fact(Audited event) {
        Optional<Actor> actor = current.find();
        return new AuditFact(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.map(Actor::id).orElse(null),
                actor.map(Actor::displayName).orElse(""),
                event.subject(),
                event.action(),
                json(event));
    }

    private String json(Audited event) {
        try {
            return json.writeValueAsString(new TreeMap<>(event.facts()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending();
        pending.resume();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** The facts of one transaction. */
    private final class Pending implements TransactionSynchronization, Ordered {
        private final List<AuditFact> facts = new ArrayList<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chain.append(facts);
            facts.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditTrail.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
            if (status == STATUS_COMMITTED && !facts.isEmpty()) {
                LOG.error("facts came too late to be kept: {}", facts);
            }
        }
    }
}
