package org.khorgos.signature;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A co-signatory declined to sign. */
public record SignatureDeclined(ProposalId proposal, UserId signatory, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("signatory", signatory.toString());
    }
}
