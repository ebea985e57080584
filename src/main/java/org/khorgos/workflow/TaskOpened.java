package org.khorgos.workflow;

import java.time.Instant;
import java.util.Set;
import org.khorgos.access.ProposalId;

/**
 * A user task waits for somebody.
 *
 * @param kind name of the operation that the task asks for, such as CHECK_FORM
 * @param assignee id of the one user who has to do it, empty when a group shares it
 * @param groups names as in {@link org.khorgos.identity.Groups} of those who may take it
 */
public record TaskOpened(ProposalId proposal, String kind, String assignee, Set<String> groups, Instant at) {
    public TaskOpened {
        groups = Set.copyOf(groups);
    }
}
