package org.khorgos.discussion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.panel.SubmittedSql;
import org.springframework.stereotype.Component;

/** The rule of {@link Circle} as a condition for lists of tasks: what is asked is seen by those who take part where it is asked. */
@Component
public class RequestSight {
    private static final String SQL = """
            (%1$s.kind <> 'FULFIL_REQUEST' or exists (select 1 from discussion_comment asking
              where asking.comment_id = cast(%1$s.subject as uuid) and case asking.audience %2$s else false end))
            """;
    private final AccessRule rule;

    RequestSight(AccessRule rule) {
        this.rule = rule;
    }

    /**
     * True for every task that a comment does not ask.
     *
     * @param tasks the alias of the tasks, which have the columns kind, subject, proposal_id and state
     */
    public Condition condition(Actor actor, String tasks) {
        Map<String, Object> parameters = new HashMap<>();
        String cases = Arrays.stream(Audience.values())
                .map(audience ->
                        "when '%s' then (%s)".formatted(audience, takesPart(actor, audience, tasks, parameters)))
                .collect(Collectors.joining(" "));
        return new Condition(SQL.formatted(tasks, cases), parameters);
    }

    private String takesPart(Actor actor, Audience audience, String tasks, Map<String, Object> parameters) {
        String may = audience.operations().stream()
                .sorted()
                .map(operation -> may(actor, operation, tasks, parameters))
                .collect(Collectors.joining(" or "));
        if (audience != Audience.REVIEWERS || Circle.moderates(actor)) {
            return may;
        }
        parameters.put(SubmittedSql.EXPERT, actor.id().value());
        return "(" + may + ") and " + SubmittedSql.by(tasks);
    }

    private String may(Actor actor, Operation operation, String tasks, Map<String, Object> parameters) {
        Condition condition = rule.condition(actor, operation, tasks);
        parameters.putAll(condition.parameters());
        return "(" + condition.sql() + ")";
    }
}
