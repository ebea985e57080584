package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/**
 * Something at risk.
 *
 * @param number empty before submission, like the title
 * @param process key of the model, empty when the step is a task
 * @param step id of an element, the kind of a task, or the name of a message
 * @param left tries left, 0 when it does not matter
 */
public record RiskRow(
        Risk risk,
        ProposalId proposal,
        String number,
        String title,
        String process,
        String step,
        int left,
        Instant since) {}
