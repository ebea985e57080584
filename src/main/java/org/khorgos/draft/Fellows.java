package org.khorgos.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalText;
import org.springframework.stereotype.Component;

/** Who writes and who reads a proposal besides those who sign it; features call it after they have checked who asks. */
@Component
public class Fellows {
    private final Involvement involvement;
    private final UserDirectory users;
    private final Acting acting;

    Fellows(Involvement involvement, UserDirectory users, Acting acting) {
        this.involvement = involvement;
        this.users = users;
        this.acting = acting;
    }

    /** Those who take part in that way. */
    public Set<UserId> people(ProposalId id, Fellow way) {
        return involvement.people(id, way.capacity());
    }

    /** Lets exactly these people take part; throws Refused for people who cannot and for more than allowed. */
    public void choose(ProposalText proposal, Fellow way, List<UserId> chosen) {
        check(proposal, way, chosen);
        Set<UserId> before = people(proposal.id(), way);
        for (UserId person : chosen) {
            if (!before.contains(person)) {
                admit(proposal, way, person);
            }
        }
        for (UserId person : before) {
            if (!chosen.contains(person)) {
                involvement.remove(proposal.id(), Groups.person(person), way.capacity());
                tell(proposal, way, person, false);
            }
        }
    }

    /** Lets one more person take part; throws Refused as {@link #choose} does. */
    public void add(ProposalText proposal, Fellow way, UserId person) {
        Set<UserId> before = people(proposal.id(), way);
        if (before.contains(person)) {
            return;
        }
        check(proposal, way, List.of(person));
        if (before.size() >= EditorService.MAX) {
            throw unsuitable(way);
        }
        admit(proposal, way, person);
    }

    private void admit(ProposalText proposal, Fellow way, UserId person) {
        involvement.add(proposal.id(), Groups.person(person), way.capacity());
        tell(proposal, way, person, true);
    }

    private void tell(ProposalText proposal, Fellow way, UserId person, boolean chosen) {
        acting.tell(
                switch (way) {
                    case EDITOR -> new EditorChosen(proposal.id(), person, chosen, acting.now());
                    case READER ->
                        new ReaderChosen(
                                proposal.id(), proposal.content().basics().title(), person, chosen, acting.now());
                });
    }

    private void check(ProposalText proposal, Fellow way, List<UserId> chosen) {
        Map<UserId, UserRow> known = users.get(chosen);
        boolean allSuit = chosen.stream().map(known::get).allMatch(person -> person != null && way.suits(person));
        if (!allSuit
                || chosen.size() > EditorService.MAX
                || new HashSet<>(chosen).size() < chosen.size()
                || chosen.contains(proposal.firstSignatory())) {
            throw unsuitable(way);
        }
    }

    private static Refused unsuitable(Fellow way) {
        return new Refused("proposal.%s.unsuitable".formatted(way.name().toLowerCase(Locale.ROOT)));
    }
}
