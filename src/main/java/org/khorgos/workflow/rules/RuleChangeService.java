package org.khorgos.workflow.rules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.models.SecondPerson;
import org.khorgos.workflow.rules.RuleChangeRow.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of decision tables: one administrator proposes, another one releases. A released change is for proposals that
 * are sent from then on; those on their way keep the tables with which they began.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class RuleChangeService {
    private static final String ADMINISTRATORS_ONLY = "hasRole('" + Role.Name.ADMINISTRATOR + "')";
    private final DecisionTables tables;
    private final RuleChanges changes;
    private final ChangeChecks checks;
    private final SecondPerson second;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChangeService(
            DecisionTables tables,
            RuleChanges changes,
            ChangeChecks checks,
            SecondPerson second,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.changes = changes;
        this.checks = checks;
        this.second = second;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** All decision tables by name. */
    public List<TableRow> tables() {
        Map<String, RuleChanges.State> states = changes.states();
        return tables.all().stream()
                .map(definition -> row(definition, states.getOrDefault(definition.getKey(), RuleChanges.State.NONE)))
                .toList();
    }

    /** The table that proposals meet from now on; throws NotFound for an unknown one. */
    public RuleTable table(String decision) {
        return tables.table(decision);
    }

    /** All changes of a table, the latest first, at most 100. */
    public List<RuleChangeRow> changes(String decision) {
        return changes.of(decision);
    }

    /** What a change does to the lines that stood there when it was proposed; throws NotFound for an unknown one. */
    public List<LineChange> difference(RuleChangeId id) {
        RuleChanges.Lines lines = changes.lines(checks.known(id).id());
        return LineChange.between(lines.before(), lines.after());
    }

    /**
     * Asks a second administrator to release these lines. Throws Refused without a reason, without a difference, when the
     * table is not the one that was seen any more or already waits with a change; RulesIncomplete for wrong cells.
     */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public RuleChangeId propose(RuleTable seen, List<RuleLine> lines, String reason) {
        second.reason(reason);
        TableFile file = tables.file(seen.decision());
        RuleTable now = file.table(seen.decision());
        checks.nothingWaits(seen.decision());
        checks.same(now.lines(), seen.lines());
        if (now.lines().equals(lines)) {
            throw new Refused("workflow.rules.same");
        }
        List<Problem> problems = LinesCheck.problems(now, lines, file);
        if (!problems.isEmpty()) {
            throw new RulesIncomplete(problems);
        }
        RuleChangeRow row = proposed(seen.decision(), reason.strip());
        changes.add(row, now, named(lines, row.id()));
        events.publishEvent(new RulesProposed(row.id(), row.decision(), clock.instant()));
        return row.id();
    }

    /**
     * Puts the change to work for all proposals that are sent from now on; throws Refused for its author, when it was
     * decided already, naming who was first, or when the table has changed since it was proposed.
     */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void release(RuleChangeId id) {
        RuleChangeRow row = checks.waiting(id);
        second.other(row.author());
        checks.same(tables.table(row.decision()).lines(), changes.lines(id).before());
        changes.decide(id, Status.RELEASED, current.get().id(), clock.instant(), "");
        events.publishEvent(new RulesReleased(id, row.decision(), clock.instant()));
        tables.deploy();
    }

    /** Ends a change that nobody shall release, by any administrator; throws Refused without a reason or when it was decided. */
    @Transactional
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void drop(RuleChangeId id, String reason) {
        second.reason(reason);
        RuleChangeRow row = checks.waiting(id);
        changes.decide(id, Status.DROPPED, current.get().id(), clock.instant(), reason.strip());
        events.publishEvent(new RulesDropped(id, row.decision(), clock.instant()));
    }

    private static List<RuleLine> named(List<RuleLine> lines, RuleChangeId id) {
        List<RuleLine> named = new ArrayList<>();
        lines.forEach(line -> named.add(line.named("Rule_" + id + "_" + named.size())));
        return named;
    }

    private RuleChangeRow proposed(String decision, String reason) {
        Actor author = current.get();
        return new RuleChangeRow(
                new RuleChangeId(UUID.randomUUID()),
                decision,
                Status.PROPOSED,
                reason,
                author.id(),
                author.displayName(),
                clock.instant(),
                null,
                null,
                "");
    }

    private TableRow row(DecisionDefinition definition, RuleChanges.State state) {
        return new TableRow(
                definition.getKey(),
                definition.getVersion(),
                tables.lines(definition),
                state.releasedAt(),
                state.waiting());
    }
}
