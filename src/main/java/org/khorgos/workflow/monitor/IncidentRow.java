package org.khorgos.workflow.monitor;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/** Something that the process could not do after all its tries. */
public record IncidentRow(
        IncidentId id,
        ProposalId proposal,
        String number,
        String title,
        String process,
        String element,
        String message,
        Instant since) {}
