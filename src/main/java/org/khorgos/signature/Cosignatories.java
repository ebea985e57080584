package org.khorgos.signature;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalSignatures;
import org.khorgos.proposal.ProposalText;
import org.springframework.stereotype.Component;

/** Who signs a proposal besides the one who wrote it. */
@Component
public class Cosignatories implements ProposalSignatures {
    private final SignatoryRepository signatories;
    private final UserDirectory users;
    private final Involvement involvement;

    Cosignatories(SignatoryRepository signatories, UserDirectory users, Involvement involvement) {
        this.signatories = signatories;
        this.users = users;
        this.involvement = involvement;
    }

    @Override
    public void first(ProposalId id, UserId user) {
        signatories.save(new Signatory(id, user, 0, SignatoryStatus.FIRST));
        involvement.add(id, Groups.person(user), Capacity.SIGNATORY);
    }

    /** Who shall sign after the first signatory, in their order. */
    public List<UserId> chosen(ProposalId id) {
        return signatories.findByProposalOrderByPosition(id.value()).stream()
                .filter(signatory -> signatory.status() != SignatoryStatus.FIRST)
                .map(Signatory::user)
                .toList();
    }

    /** Throws Refused when one of them may not sign this proposal. */
    public void choose(ProposalText proposal, List<UserId> chosen) {
        if (chosen.equals(chosen(proposal.id()))) {
            return;
        }
        checkAll(proposal, chosen);
        signatories.deleteCosignatories(proposal.id().value());
        for (int i = 0; i < chosen.size(); i++) {
            signatories.save(new Signatory(proposal.id(), chosen.get(i), i + 1, SignatoryStatus.WAITING));
        }
    }

    /** Asks one more to sign, after all others; throws Refused when they may not sign this proposal. */
    public void add(ProposalText proposal, UserId person) {
        List<UserId> before = chosen(proposal.id());
        if (!before.contains(person)) {
            checkAll(proposal, List.of(person));
            signatories.save(new Signatory(proposal.id(), person, before.size() + 1, SignatoryStatus.WAITING));
        }
    }

    /** True when the person has a role for signing and may sign in. */
    public static boolean suits(UserRow person) {
        return person.enabled()
                && (person.roles().contains(Role.PROPOSER) || person.roles().contains(Role.COSIGNATORY));
    }

    private void checkAll(ProposalText proposal, List<UserId> chosen) {
        Map<UserId, UserRow> known = users.get(chosen);
        boolean allMaySign = chosen.stream().map(known::get).allMatch(user -> user != null && suits(user));
        if (!allMaySign || new HashSet<>(chosen).size() < chosen.size() || chosen.contains(proposal.firstSignatory())) {
            throw new Refused("proposal.cosignatory.unsuitable");
        }
    }

    @Override
    public int inviteAll(ProposalText proposal, String contentSha256, Instant now) {
        checkAll(proposal, chosen(proposal.id()));
        List<Signatory> all =
                signatories.findByProposalOrderByPosition(proposal.id().value());
        for (Signatory signatory : all) {
            signatory.invite(now);
            if (signatory.status() == SignatoryStatus.FIRST) {
                signatory.sign(contentSha256, now);
            } else {
                involvement.add(proposal.id(), Groups.person(signatory.user()), Capacity.SIGNATORY);
            }
        }
        return all.size() - 1;
    }
}
