package org.khorgos.inbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.Languages;
import org.khorgos.discussion.RequestSight;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.proposal.TitleSql;
import org.springframework.stereotype.Component;

/** What a reader may know of the tasks t, which keep what that depends on of their proposals, as conditions for SQL. */
@Component
class ReaderSight {
    private static final String KNOWN = """
            case when t.kind in (:reviewing) then (%s)
                 when t.kind in (:voting) then (%s) else true end""";
    private final VisibilityRule visibility;
    private final RequestSight requests;

    ReaderSight(VisibilityRule visibility, RequestSight requests) {
        this.visibility = visibility;
        this.requests = requests;
    }

    /**
     * The conditions for one reader.
     *
     * @param proposal true where the reader sees the proposal
     * @param people true where the reader also knows who proposes
     * @param named true where the reader may know whose task it is
     * @param known true where the reader may know who else worked on it, and how many of its kind there are
     * @param requests false where a comment asks it that the reader may not read
     * @param title the column of the title as the reader reads it
     * @param parameters what both conditions and all lists need
     */
    record Of(
            String proposal,
            String people,
            String named,
            String known,
            String requests,
            String title,
            Map<String, Object> parameters) {}

    Of of(Actor actor) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "t").named("sight");
        Condition people =
                visibility.condition(actor, Operation.VIEW_IDENTITY, "t").named("people");
        Condition reviews =
                visibility.condition(actor, Operation.VIEW_REVIEWS, "t").named("reviews");
        Condition votes = visibility.condition(actor, Operation.VIEW_VOTES, "t").named("votes");
        Condition asked = requests.condition(actor, "t");
        Map<String, Object> parameters = new HashMap<>();
        parameters.putAll(asked.parameters());
        parameters.putAll(sight.parameters());
        parameters.putAll(people.parameters());
        parameters.putAll(reviews.parameters());
        parameters.putAll(votes.parameters());
        parameters.put("loose", Operation.inNoModels());
        parameters.put("voting", Operation.behind(Operation.VIEW_VOTES));
        parameters.put("reviewing", Operation.behind(Operation.VIEW_REVIEWS));
        parameters.put("me", actor.id().value());
        parameters.put("person", Groups.person(actor.id()));
        parameters.put("groups", actor.groups());
        parameters.put(TitleSql.LANGUAGE, TitleSql.language(actor.language()));
        String known = KNOWN.formatted(reviews.sql(), votes.sql());
        String named = "(t.assignee_id = :me or %s)".formatted(known);
        return new Of(
                "(" + sight.sql() + ")",
                "(" + people.sql() + ")",
                named,
                known,
                asked.sql(),
                title(actor.language()),
                parameters);
    }

    private static String title(Locale language) {
        return "t.title_" + Languages.of(language.toLanguageTag()).getLanguage();
    }
}
