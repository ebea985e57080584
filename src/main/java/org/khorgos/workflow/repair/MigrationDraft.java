package org.khorgos.workflow.repair;

import java.util.List;
import org.khorgos.access.ProposalId;

/**
 * What a move of processes to the newest version of their model begins with.
 *
 * @param running how many processes run by the older version
 * @param proposals whose processes these are, at most 100
 * @param steps the tasks that the newest version does not know any more
 */
public record MigrationDraft(
        String process, int version, int toVersion, long running, List<ProposalId> proposals, List<Missing> steps) {
    public MigrationDraft {
        proposals = List.copyOf(proposals);
        steps = List.copyOf(steps);
    }

    /**
     * A task that the newest version does not know.
     *
     * @param targets the tasks that may take its place; a process that waits at a task without any cannot be moved
     */
    public record Missing(String element, List<String> targets) {
        public Missing {
            targets = List.copyOf(targets);
        }
    }
}
