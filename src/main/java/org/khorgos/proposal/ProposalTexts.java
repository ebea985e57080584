package org.khorgos.proposal;

import java.util.Collection;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ProposalContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The text of every proposal as it stands: features for writing and signing read and change it after they have checked
 * who asks.
 */
@Component
@Transactional(readOnly = true)
public class ProposalTexts {
    private final Desk desk;
    private final Fingerprints fingerprints;

    ProposalTexts(Desk desk, Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.desk = desk;
    }

    /** Throws NotFound for an unknown proposal. */
    public ProposalText read(ProposalId id) {
        return desk.read(id).text();
    }

    /** Those of these proposals that exist, in one statement. */
    public List<ProposalText> read(Collection<ProposalId> ids) {
        return desk.read(ids).stream().map(Proposal::text).toList();
    }

    /**
     * SHA-256 of what would be signed now, the text and the documents, as hexadecimal digits; throws NotFound for an unknown
     * proposal.
     */
    public String fingerprint(ProposalId id) {
        return fingerprints.of(desk.read(id));
    }

    /** Reads it and keeps others from changing it until the transaction ends; throws NotFound for an unknown one. */
    @Transactional
    public ProposalText take(ProposalId id) {
        return desk.take(id).text();
    }

    /** As {@link #take}; throws Refused for everybody but the first signatory. */
    @Transactional
    public ProposalText takeAsFirst(ProposalId id) {
        return desk.takeAsFirst(id).text();
    }

    /**
     * Writes it for the signed-in user and returns how it stands now; the proposal must be taken.
     *
     * @param path the field that was changed, empty for all of them
     */
    @Transactional
    public ProposalText write(ProposalId id, String path, ProposalContent content) {
        Proposal proposal = desk.read(id);
        proposal.save(content, path, desk.actor().id(), desk.now());
        desk.flush();
        return proposal.text();
    }
}
