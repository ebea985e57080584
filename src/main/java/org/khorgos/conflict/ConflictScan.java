package org.khorgos.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks for conflicts of experts and members of the committee with proposals that are judged now, and records them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConflictScan {
    /** Proposals that are compared at a time. */
    private static final int AT_A_TIME = 200;

    private static final Set<String> JUDGES =
            Set.of(Groups.role(Role.EXPERT), Groups.role(Role.COMMITTEE_MEMBER), Groups.role(Role.COMMITTEE_CHAIR));
    private static final List<String> JUDGED = List.of(
            ProposalState.REVIEWING.name(),
            ProposalState.REVIEWED.name(),
            ProposalState.IN_COMMITTEE.name(),
            ProposalState.REVISE.name());
    private final ConflictRule rule;
    private final ConflictRegister register;
    private final UserDirectory users;
    private final JdbcClient jdbc;

    ConflictScan(ConflictRule rule, ConflictRegister register, UserDirectory users, JdbcClient jdbc) {
        this.rule = rule;
        this.register = register;
        this.users = users;
        this.jdbc = jdbc;
    }

    /** Of everybody with that proposal. */
    void proposal(ProposalId id) {
        compare(List.of(id), users.inGroups(JUDGES));
    }

    /** Of that person with every proposal that is judged now. */
    void person(UserId id) {
        List<UserRow> one = users.get(List.of(id)).values().stream()
                .filter(user -> user.actor().groups().stream().anyMatch(JUDGES::contains))
                .toList();
        if (!one.isEmpty()) {
            compareAll(one);
        }
    }

    /** Of everybody with every proposal that is judged now. */
    void everything() {
        compareAll(users.inGroups(JUDGES));
    }

    private void compareAll(List<UserRow> persons) {
        List<ProposalId> judged = new ArrayList<>(jdbc
                .sql("select proposal_id from proposal where state in (:states) order by proposal_id")
                .param("states", JUDGED)
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList());
        for (int from = 0; from < judged.size(); from += AT_A_TIME) {
            compare(judged.subList(from, Math.min(judged.size(), from + AT_A_TIME)), persons);
        }
    }

    private void compare(Collection<ProposalId> proposals, List<UserRow> persons) {
        List<UserId> ids = persons.stream().map(UserRow::id).toList();
        Set<UserId> reviewers = persons.stream()
                .filter(person -> person.roles().contains(Role.EXPERT))
                .map(UserRow::id)
                .collect(Collectors.toSet());
        register.keep(rule.of(proposals, ids), proposals, ids, reviewers);
    }
}
