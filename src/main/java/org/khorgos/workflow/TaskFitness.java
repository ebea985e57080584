package org.khorgos.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.SecondPersonRule;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one rule of who may do a task that is open to groups: for taking it, giving it to somebody, and the words on screens. */
@Component
public class TaskFitness {
    private final JdbcClient jdbc;
    private final Involvement involvement;
    private final List<SecondPersonRule> rules;

    TaskFitness(JdbcClient jdbc, Involvement involvement, List<SecondPersonRule> rules) {
        this.jdbc = jdbc;
        this.involvement = involvement;
        this.rules = rules;
    }

    /**
     * What one task asks of the person who does it.
     *
     * @param groups to which it is open; none when it was given to one person for good
     */
    public record Measure(Set<String> groups, Set<UserId> signatories, Set<UserId> conflicted, Set<UserId> barred) {
        public Measure {
            groups = Set.copyOf(groups);
            signatories = Set.copyOf(signatories);
            conflicted = Set.copyOf(conflicted);
            barred = Set.copyOf(barred);
        }

        /** True when it belongs to one person and cannot be handed over. */
        public boolean personal() {
            return groups.isEmpty();
        }

        /** Why the actor may not do it; empty when they may. */
        public Optional<Unfit> unfit(Actor actor) {
            if (actor.has(Role.SYSTEM)) {
                return Optional.empty();
            }
            if (signatories.contains(actor.id())) {
                return Optional.of(Unfit.SIGNED);
            }
            if (conflicted.contains(actor.id())) {
                return Optional.of(Unfit.CONFLICT);
            }
            if (actor.groups().stream().noneMatch(groups::contains)) {
                return Optional.of(Unfit.ROLE);
            }
            return barred.contains(actor.id()) ? Optional.of(Unfit.SECOND_PERSON) : Optional.empty();
        }
    }

    /** Measures a task of that kind, in a constant number of statements. */
    public Measure of(TaskId task, ProposalId proposal, Operation kind) {
        Set<UserId> barred = new HashSet<>();
        rules.forEach(rule -> barred.addAll(rule.barred(proposal, kind)));
        Map<UserId, Set<Capacity>> people =
                kind.decides() ? involvement.people(Set.of(proposal)).getOrDefault(proposal, Map.of()) : Map.of();
        return new Measure(groups(task), with(people, Capacity.SIGNATORY), with(people, Capacity.CONFLICT), barred);
    }

    private static Set<UserId> with(Map<UserId, Set<Capacity>> people, Capacity capacity) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().contains(capacity))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The groups to which a task is open; none when it was given to one person for good. */
    Set<String> groups(TaskId task) {
        return Set.copyOf(jdbc.sql("select group_name from workflow_task_candidate where task_id = ?")
                .param(task.value())
                .query(String.class)
                .list());
    }
}
