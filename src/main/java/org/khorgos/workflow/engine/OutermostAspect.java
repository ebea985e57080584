package org.khorgos.workflow.engine;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.WrongState;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.TaskGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wraps the outermost service call: competing people end in deadlocks and stale versions, so the whole transaction is
 * tried again a few times; and the engine learns who acts, for its operation log (ADR 0004).
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutermostAspect {
    static final int ATTEMPTS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(OutermostAspect.class);
    private final IdentityService identity;
    private final CurrentUser current;
    private final TaskGate gate;

    OutermostAspect(IdentityService identity, CurrentUser current, TaskGate gate) {
        this.identity = identity;
        this.current = current;
        this.gate = gate;
    }

    @Around("@within(org.springframework.stereotype.Service) && within(org.khorgos..*)")
    Object run(ProceedingJoinPoint call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        identity.setAuthenticatedUserId(current.find().map(Actor::username).orElse(null));
        try {
            return retry(call);
        } catch (WrongState | AlreadyDone e) {
            throw whoWasFirst(call).orElse(e);
        } catch (SuspendedEntityInteractionException e) {
            throw new Refused("workflow.suspended");
        } finally {
            identity.clearAuthentication();
        }
    }

    private Optional<Refused> whoWasFirst(ProceedingJoinPoint call) {
        Requires requires = ((MethodSignature) call.getSignature()).getMethod().getAnnotation(Requires.class);
        return requires == null || !requires.value().isTask()
                ? Optional.empty()
                : gate.whoWasFirst((ProposalId) call.getArgs()[0], requires.value());
    }

    private static Object retry(ProceedingJoinPoint call) throws Throwable {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
                LOG.debug("attempt {} of {} lost a race", attempt, call.getSignature());
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(10, 40L * attempt));
            }
        }
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return false;
            }
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof OptimisticLockException
                    || cause instanceof DataIntegrityViolationException
                    || (cause instanceof SQLException sql && sql.getErrorCode() == 1213)) {
                return true;
            }
        }
        return false;
    }
}
