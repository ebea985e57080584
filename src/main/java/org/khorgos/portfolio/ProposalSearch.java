package org.khorgos.portfolio;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.LikePattern;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.proposal.TitleSql;
import org.springframework.stereotype.Component;

/** The one condition behind list, counts and exports: what the actor may see and the filter wants. */
@Component
class ProposalSearch {
    private static final int WORDS_MAX = 8;
    private static final String WORD = """
             and (%3$s or p.number like :%1$s or p.acronym like :%1$s or p.home_region like :%1$s
              %2$s or ((p.home_organisation_name like :%1$s
              or p.proposal_id in (select o.proposal_id from proposal_partner_organisation o where o.name like :%1$s)
              or p.proposal_id in (select s.proposal_id from signature_signatory s
                join identity_user u on u.user_id = s.user_id where u.display_name like :%1$s)) and %4$s))
            """;
    private final VisibilityRule visibility;

    ProposalSearch(VisibilityRule visibility) {
        this.visibility = visibility;
    }

    /** A condition on table proposal with the alias p. */
    Condition condition(Actor actor, ProposalFilter filter) {
        Condition sight = visibility.condition(actor, Operation.VIEW, "p");
        StringBuilder sql = new StringBuilder(sight.sql());
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        words(actor, filter.text(), sql, parameters);
        if (filter.stage() != null) {
            sql.append(" and p.state in (:stageStates)");
            parameters.put("stageStates", states(filter.stage()));
        }
        if (filter.group() != null) {
            sql.append(" and p.state in (:groupStates)");
            parameters.put("groupStates", names(filter.group().states()));
        }
        if (!filter.country().isEmpty()) {
            sql.append(" and p.partner_country = :country");
            parameters.put("country", filter.country());
        }
        if (filter.call() != null) {
            sql.append(" and p.call_id = :call");
            parameters.put("call", filter.call());
        }
        if (filter.mine()) {
            sql.append(" and " + HomeRows.OWN);
            parameters.put("me", Groups.person(actor.id()));
        }
        return new Condition(sql.toString(), parameters);
    }

    /**
     * The table with the condition. Whoever sees by a role sees so much that the narrow index is read as a whole, and a
     * range makes the database read it even where it sorts; the others' few proposals are found by their grants.
     */
    static String from(Condition condition, ProposalFilter filter) {
        boolean many = condition.parameters().containsKey(VisibilityRule.STATES) && !filter.mine();
        return many
                ? "proposal p force index (proposal_list) where p.state_since > '2000-01-01' and " + condition.sql()
                : "proposal p where " + condition.sql();
    }

    private void words(Actor actor, String text, StringBuilder sql, Map<String, Object> parameters) {
        List<String> words = text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\s+")).limit(WORDS_MAX).toList();
        Condition identity =
                visibility.condition(actor, Operation.VIEW_IDENTITY, "p").named("identity");
        if (!words.isEmpty()) {
            parameters.putAll(identity.parameters());
        }
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + i;
            Set<String> countries = Countries.called(words.get(i));
            sql.append(WORD.formatted(
                    name,
                    countries.isEmpty() ? "" : " or p.partner_country in (:%sCountries)".formatted(name),
                    TitleSql.like(name),
                    identity.sql()));
            parameters.put(name, LikePattern.containing(words.get(i)));
            if (!countries.isEmpty()) {
                parameters.put(name + "Countries", countries);
            }
        }
    }

    private static List<String> states(ProposalState.Stage stage) {
        return names(Arrays.stream(ProposalState.values())
                .filter(state -> state.stage() == stage)
                .toList());
    }

    private static List<String> names(Collection<ProposalState> states) {
        return states.stream().map(Enum::name).toList();
    }
}
