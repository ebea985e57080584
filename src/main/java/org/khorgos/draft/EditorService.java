package org.khorgos.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.access.WrongState;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.khorgos.signature.Cosignatories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who writes, reads and shall sign a proposal besides its first signatory, who alone chooses them. */
@Service
@Transactional(readOnly = true)
public class EditorService {
    /** The most people who may write on a proposal besides its first signatory, and the most who may read it. */
    public static final int MAX = 20;

    private final ProposalTexts texts;
    private final Fellows fellows;
    private final Cosignatories cosignatories;

    EditorService(ProposalTexts texts, Fellows fellows, Cosignatories cosignatories) {
        this.texts = texts;
        this.fellows = fellows;
        this.cosignatories = cosignatories;
    }

    /** Those who write on it and those who read it besides the first signatory. */
    @Requires(Operation.EDIT_PROPOSAL)
    public Map<Fellow, Set<UserId>> fellows(ProposalId id) {
        Map<Fellow, Set<UserId>> all = new EnumMap<>(Fellow.class);
        for (Fellow way : Fellow.values()) {
            all.put(way, fellows.people(id, way));
        }
        return all;
    }

    /** Who shall be asked to sign after the first signatory, in their order. */
    @Requires(Operation.EDIT_PROPOSAL)
    public List<UserId> signers(ProposalId id) {
        return cosignatories.chosen(id);
    }

    /** Lets exactly these people write; throws Refused for everybody but the first signatory and for people who cannot. */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public void choose(ProposalId id, List<UserId> chosen) {
        fellows.choose(texts.takeAsFirst(id), Fellow.EDITOR, chosen);
    }

    /**
     * Lets exactly these people read, now and in every later state; throws Refused for everybody but the first signatory
     * and for people who cannot.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public void chooseReaders(ProposalId id, List<UserId> chosen) {
        fellows.choose(texts.takeAsFirst(id), Fellow.READER, chosen);
    }

    /**
     * Keeps who shall be asked to sign; throws Refused for everybody but the first signatory and for people who cannot,
     * WrongState when they have been asked already.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public void askToSign(ProposalId id, List<UserId> chosen) {
        ProposalText proposal = texts.takeAsFirst(id);
        if (proposal.state() != ProposalState.DRAFT) {
            throw new WrongState(id, proposal.state());
        }
        cosignatories.choose(proposal, chosen);
    }
}
