package org.khorgos.signature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * The first signatory took a proposal back to change it: no signature on it counts any more.
 *
 * @param title under which it was to be signed
 * @param signed the co-signatories who had signed
 * @param waiting the co-signatories who had not answered
 */
public record SignaturesVoided(ProposalId proposal, String title, List<UserId> signed, List<UserId> waiting, Instant at)
        implements Audited {
    public SignaturesVoided {
        signed = List.copyOf(signed);
        waiting = List.copyOf(waiting);
    }

    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("signed", Integer.toString(signed.size()), "waiting", Integer.toString(waiting.size()));
    }
}
