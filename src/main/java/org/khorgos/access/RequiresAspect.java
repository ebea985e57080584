package org.khorgos.access;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the access rule before a method that says what it requires. */
@Aspect
@Component
class RequiresAspect {
    private final AccessRule rule;
    private final CurrentUser current;

    RequiresAspect(AccessRule rule, CurrentUser current) {
        this.rule = rule;
        this.current = current;
    }

    @Before("@annotation(requires)")
    void check(JoinPoint call, Requires requires) {
        var actor =
                current.find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        rule.check(actor, requires.value(), (ProposalId) call.getArgs()[0]);
    }
}
