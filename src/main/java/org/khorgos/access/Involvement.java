package org.khorgos.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with which proposal; features write it in the same transaction as the fact that it follows from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Involvement {
    private final JdbcClient jdbc;
    private final Clock clock;

    Involvement(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds it; nothing happens when it is there already.
     *
     * @param grantee one of the names in {@link Groups}
     */
    public void add(ProposalId id, String grantee, Capacity capacity) {
        jdbc.sql("insert ignore into access_grant (proposal_id, grantee, capacity, granted_at) values (?, ?, ?, ?)")
                .params(id.value(), grantee, capacity.name(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes it away; nothing happens when it is not there. */
    public void remove(ProposalId id, String grantee, Capacity capacity) {
        jdbc.sql("delete from access_grant where proposal_id = ? and grantee = ? and capacity = ?")
                .params(id.value(), grantee, capacity.name())
                .update();
    }

    /** True when the person signed the proposal. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isSignatory(ProposalId id, UserId user) {
        return isInvolved(id, Set.of(Groups.person(user)), Capacity.SIGNATORY);
    }

    /** True when the person may decide nothing about the proposal: signed it or is in conflict with it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isBarred(ProposalId id, UserId user) {
        Set<Capacity> own = people(Set.of(id)).getOrDefault(id, Map.of()).getOrDefault(user, Set.of());
        return own.contains(Capacity.SIGNATORY) || own.contains(Capacity.CONFLICT);
    }

    /** True when a conflict hides the proposal from the person, who is none of its own people. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isHidden(ProposalId id, UserId user) {
        Set<Capacity> own = people(Set.of(id)).getOrDefault(id, Map.of()).getOrDefault(user, Set.of());
        return own.contains(Capacity.CONFLICT) && Capacity.OWN.stream().noneMatch(own::contains);
    }

    /** The people who signed the proposal or are asked to. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<UserId> signatories(ProposalId id) {
        return people(id, Capacity.SIGNATORY);
    }

    /** The people who have that capacity themselves, not by a group. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<UserId> people(ProposalId id, Capacity capacity) {
        return jdbc
                .sql(
                        "select grantee from access_grant where proposal_id = ? and capacity = ? and grantee like 'USER@%'")
                .params(id.value(), capacity.name())
                .query(String.class)
                .list()
                .stream()
                .map(Involvement::person)
                .collect(Collectors.toSet());
    }

    /** The people who have to do with each of these proposals themselves, not by a group, in one statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<ProposalId, Map<UserId, Set<Capacity>>> people(Collection<ProposalId> proposals) {
        Map<ProposalId, Map<UserId, Set<Capacity>>> people = new HashMap<>();
        if (!proposals.isEmpty()) {
            jdbc.sql("select proposal_id, grantee, capacity from access_grant "
                            + "where proposal_id in (:proposals) and grantee like 'USER@%'")
                    .param(
                            "proposals",
                            proposals.stream().map(ProposalId::value).toList())
                    .query(row -> {
                        people.computeIfAbsent(
                                        new ProposalId(row.getObject("proposal_id", UUID.class)), id -> new HashMap<>())
                                .computeIfAbsent(person(row.getString("grantee")), id -> EnumSet.noneOf(Capacity.class))
                                .add(Capacity.valueOf(row.getString("capacity")));
                    });
        }
        return people;
    }

    /** The groups, not persons, that have to do with the proposal in any capacity. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<String> groups(ProposalId id) {
        return Set.copyOf(jdbc.sql(
                        "select distinct grantee from access_grant where proposal_id = ? and grantee not like 'USER@%'")
                .param(id.value())
                .query(String.class)
                .list());
    }

    /** True when the actor, by person or by group, has that capacity. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isInvolved(ProposalId id, Actor actor, Capacity capacity) {
        return isInvolved(id, actor.groups(), capacity);
    }

    private boolean isInvolved(ProposalId id, Set<String> grantees, Capacity capacity) {
        return jdbc.sql("select count(*) from access_grant where proposal_id = :id and capacity = :capacity "
                                + "and grantee in (:grantees)")
                        .param("id", id.value())
                        .param("capacity", capacity.name())
                        .param("grantees", grantees)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static UserId person(String grantee) {
        return UserId.of(grantee.substring(grantee.indexOf('@') + 1));
    }
}
