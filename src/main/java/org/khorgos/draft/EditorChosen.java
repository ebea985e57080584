package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody may write on a proposal from now on, or no longer. */
public record EditorChosen(ProposalId proposal, UserId editor, boolean writes, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("editor", editor.toString(), "writes", String.valueOf(writes));
    }
}
