package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/**
 * Something that the process could not do after all its tries.
 *
 * @param note what administrators wrote about it, with who and when; may be empty
 */
public record IncidentRow(
        IncidentId id,
        ProposalId proposal,
        String number,
        String title,
        String process,
        String element,
        String message,
        String note,
        Instant since) {}
