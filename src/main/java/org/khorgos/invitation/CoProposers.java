package org.khorgos.invitation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khorgos.base.Refused;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.Fellow;
import org.khorgos.draft.Fellows;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalText;
import org.khorgos.signature.Cosignatories;
import org.springframework.stereotype.Component;

/** The people of a proposal beside its first signatory, and how one more becomes one of them. */
@Component
class CoProposers {
    private final Cosignatories cosignatories;
    private final Fellows fellows;
    private final UserDirectory users;

    CoProposers(Cosignatories cosignatories, Fellows fellows, UserDirectory users) {
        this.cosignatories = cosignatories;
        this.fellows = fellows;
        this.users = users;
    }

    /** True when one of them has that address. */
    boolean haveAddress(ProposalText proposal, String address) {
        Set<UserId> all = new HashSet<>();
        for (InvitedRole role : InvitedRole.values()) {
            all.addAll(with(proposal, role));
        }
        return users.get(all).values().stream()
                .anyMatch(person -> person.email().equalsIgnoreCase(address));
    }

    /** How many there are with that role. */
    int count(ProposalText proposal, InvitedRole role) {
        return with(proposal, role).size();
    }

    /**
     * Lets the person take part; nothing happens when they do already. Throws Refused when their account does not allow
     * it, or when there are as many as allowed.
     */
    void join(ProposalText proposal, InvitedRole role, UserRow person) {
        Collection<UserId> before = with(proposal, role);
        if (before.contains(person.id())) {
            return;
        }
        if (!role.suits(person)) {
            throw new Refused("invitation.unsuitable." + role);
        }
        if (before.size() >= EditorService.MAX) {
            throw new Refused("invitation.full", EditorService.MAX);
        }
        switch (role) {
            case SIGN -> cosignatories.add(proposal, person.id());
            case EDIT -> fellows.add(proposal, Fellow.EDITOR, person.id());
            case READ -> fellows.add(proposal, Fellow.READER, person.id());
        }
    }

    private Collection<UserId> with(ProposalText proposal, InvitedRole role) {
        return switch (role) {
            case SIGN -> List.copyOf(cosignatories.chosen(proposal.id()));
            case EDIT -> fellows.people(proposal.id(), Fellow.EDITOR);
            case READ -> fellows.people(proposal.id(), Fellow.READER);
        };
    }
}
