package org.khorgos.signature;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A co-signatory who had not answered was reminded. */
public record SignatoryReminded(ProposalId proposal, UserId signatory, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("signatory", signatory.toString());
    }
}
