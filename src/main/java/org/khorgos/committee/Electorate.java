package org.khorgos.committee;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.ConflictRule;
import org.khorgos.conflict.Conflicts;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Knows who belongs to the committee now, enabled holders of its roles whose term runs, and who of them is in conflict
 * with a proposal.
 */
@Component
public class Electorate {
    private final UserDirectory users;
    private final ConflictRule rule;
    private final Terms terms;

    Electorate(UserDirectory users, ConflictRule rule, Terms terms) {
        this.users = users;
        this.rule = rule;
        this.terms = terms;
    }

    /** The members and substitutes by name, each once, as they stand to that proposal. */
    public List<MemberRow> members(ProposalId id) {
        Map<UserId, UserRow> holders = holders();
        Conflicts conflicts = rule.of(Set.of(id), holders.keySet());
        return members(terms.running(), holders, person -> conflicts.of(id, person).stream()
                .filter(Conflict::recuses)
                .toList());
    }

    /** The members and substitutes by name, each once, without a look at conflicts. */
    public List<MemberRow> members() {
        return members(terms.running(), holders(), person -> List.of());
    }

    /** The same for the day on which that instant lies at the committee's seat, as the terms stand now. */
    public List<MemberRow> membersOn(Instant day) {
        return members(terms.running(day), holders(), person -> List.of());
    }

    private Map<UserId, UserRow> holders() {
        Map<UserId, UserRow> holders = new LinkedHashMap<>();
        Stream.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER)
                .flatMap(role -> users.withRole(role).stream())
                .forEach(user -> holders.putIfAbsent(user.id(), user));
        return holders;
    }

    private static List<MemberRow> members(
            List<Term> running, Map<UserId, UserRow> holders, Function<UserId, List<Conflict>> conflicts) {
        return running.stream()
                .flatMap(term -> Optional.ofNullable(holders.get(term.person())).stream()
                        .map(user -> new MemberRow(
                                user.id(),
                                user.displayName(),
                                user.organisationName(),
                                conflicts.apply(user.id()),
                                term.substituteFor())))
                .sorted(Comparator.comparing(MemberRow::name))
                .toList();
    }
}
