package org.khorgos.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.access.WrongState;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.khorgos.signature.Cosignatories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who writes and who shall sign a proposal besides its first signatory, who alone chooses them. */
@Service
@Transactional(readOnly = true)
public class EditorService {
    /** The most people who may write on a proposal besides its first signatory. */
    public static final int MAX = 20;

    private final ProposalTexts texts;
    private final Involvement involvement;
    private final UserDirectory users;
    private final Cosignatories cosignatories;
    private final Acting acting;

    EditorService(
            ProposalTexts texts,
            Involvement involvement,
            UserDirectory users,
            Cosignatories cosignatories,
            Acting acting) {
        this.texts = texts;
        this.acting = acting;
        this.involvement = involvement;
        this.users = users;
        this.cosignatories = cosignatories;
    }

    /** Those who write on it besides the first signatory. */
    @Requires(Operation.EDIT_PROPOSAL)
    public Set<UserId> editors(ProposalId id) {
        return involvement.people(id, Capacity.EDITOR);
    }

    /** Lets exactly these people write; throws Refused for everybody but the first signatory and for people who cannot. */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public void choose(ProposalId id, List<UserId> chosen) {
        ProposalText proposal = texts.takeAsFirst(id);
        check(proposal, chosen);
        Set<UserId> before = involvement.people(id, Capacity.EDITOR);
        for (UserId editor : chosen) {
            if (!before.contains(editor)) {
                involvement.add(id, Groups.person(editor), Capacity.EDITOR);
                acting.tell(new EditorChosen(id, editor, true, acting.now()));
            }
        }
        for (UserId editor : before) {
            if (!chosen.contains(editor)) {
                involvement.remove(id, Groups.person(editor), Capacity.EDITOR);
                acting.tell(new EditorChosen(id, editor, false, acting.now()));
            }
        }
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

    private void check(ProposalText proposal, List<UserId> chosen) {
        Map<UserId, UserRow> known = users.get(chosen);
        boolean allMayWrite = chosen.stream()
                .map(known::get)
                .allMatch(user -> user != null && user.enabled() && user.roles().contains(Role.PROPOSER));
        if (!allMayWrite
                || chosen.size() > MAX
                || new HashSet<>(chosen).size() < chosen.size()
                || chosen.contains(proposal.firstSignatory())) {
            throw new Refused("proposal.editor.unsuitable");
        }
    }
}
