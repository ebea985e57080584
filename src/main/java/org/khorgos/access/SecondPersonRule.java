package org.khorgos.access;

import java.util.Set;
import org.khorgos.identity.UserId;

/** A feature's rule that another person has to act; asked before somebody takes a task or is given one, and by the act itself. */
public interface SecondPersonRule {
    /** The people who may not do it to this proposal because of what they did before; empty when the rule has no say. */
    Set<UserId> barred(ProposalId id, Operation operation);
}
