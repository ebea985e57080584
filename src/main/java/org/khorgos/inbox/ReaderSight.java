package org.khorgos.inbox;

import java.util.HashMap;
import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.proposal.TitleSql;
import org.springframework.stereotype.Component;

/** What a reader may know of the tasks t on the proposals p, as conditions for SQL. */
@Component
class ReaderSight {
    private final VisibilityRule visibility;

    ReaderSight(VisibilityRule visibility) {
        this.visibility = visibility;
    }

    /**
     * The conditions for one reader.
     *
     * @param proposal true where the reader sees the proposal with its people
     * @param named true where the reader may know whose task it is
     * @param known true where the reader may know who else worked on it
     * @param parameters what both conditions and all lists need
     */
    record Of(String proposal, String named, String known, Map<String, Object> parameters) {}

    Of of(Actor actor) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "p").named("sight");
        Condition reviews =
                visibility.condition(actor, Operation.VIEW_REVIEWS, "p").named("reviews");
        Condition votes = visibility.condition(actor, Operation.VIEW_VOTES, "p").named("votes");
        Map<String, Object> parameters = new HashMap<>();
        parameters.putAll(sight.parameters());
        parameters.putAll(reviews.parameters());
        parameters.putAll(votes.parameters());
        parameters.put("me", actor.id().value());
        parameters.put("person", Groups.person(actor.id()));
        parameters.put("groups", actor.groups());
        parameters.put(TitleSql.LANGUAGE, TitleSql.language(actor.language()));
        String known =
                "case when t.kind in ('ANSWER_INVITATION', 'WRITE_REVIEW') then (%s) when t.kind = 'CAST_VOTE' then (%s) else true end"
                        .formatted(reviews.sql(), votes.sql());
        String named = "(t.assignee_id = :me or %s)".formatted(known);
        return new Of("(" + sight.sql() + ")", named, known, parameters);
    }
}
