package org.khorgos.inbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalState;
import org.khorgos.base.LikePattern;

/** The tables and conditions of one or more filters in one statement, with their parameters. */
final class TaskSearch {
    private static final int WORDS_MAX = 8;
    /** However long holidays are, three working days are never further away than this. */
    private static final Duration SOON_AT_MOST = Duration.ofDays(40);

    private static final String WORD = "t.words like :%1$s or (t.lead_organisation like :%1$s and %2$s)";
    /** For a word in somebody's name: what they signed and what they hold. */
    private static final String NAME = """
             or (exists (select 1 from signature_signatory s
              where s.proposal_id = t.proposal_id and s.user_id in (%4$s)) and %2$s)
             or (t.assignee_id in (%4$s) and %3$s)""";
    /** All whose name has a word, however many. */
    private static final String NAMED = "select u.user_id from identity_user u where u.display_name like :%s";

    private final ReaderSight.Of sight;
    private final Function<String, SearchedNames.Of> names;
    private final Map<String, Object> parameters;
    private int views;

    TaskSearch(ReaderSight.Of sight, Instant now) {
        this(sight, now, word -> SearchedNames.Of.MANY);
    }

    /** @param names who has a word of the filters in their name */
    TaskSearch(ReaderSight.Of sight, Instant now, Function<String, SearchedNames.Of> names) {
        this.sight = sight;
        this.names = names;
        parameters = new HashMap<>(sight.parameters());
        parameters.put("now", Timestamp.from(now));
        parameters.put("nextWeek", Timestamp.from(now.plus(Duration.ofDays(7))));
        parameters.put("soonAtMost", Timestamp.from(now.plus(SOON_AT_MOST)));
    }

    /** What a list is sorted by. */
    record Key(String sql, boolean ascending) {
        String by(String name) {
            return name + (ascending ? "" : " desc");
        }
    }

    /** The part of a statement between its columns and its order; the condition on groups is for lists of groups only. */
    String from(TaskFilter filter, ListIndex index, String groups) {
        List<String> where = new ArrayList<>();
        where.add(ListSql.where(filter.list(), sight));
        conditions(filter, where);
        if (ListSql.ofGroups(filter.list())) {
            where.add(groups);
        }
        return " from " + ListSql.from(filter.list(), index)
                + where.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    /** The order of a list; the last key is the task, of which two are never equal. */
    List<Key> keys(InboxList list, TaskOrder order) {
        List<Key> keys = new ArrayList<>();
        if (order.grouping() != null) {
            keys.add(new Key(order.grouping().order(), true));
        }
        order.by().stream()
                .filter(by -> by.column() != TaskColumn.ENDED || !ListSql.ofGroups(list))
                .forEach(by -> keys.add(new Key(sql(by.column()), by.ascending())));
        if (order.by().isEmpty()) {
            keys.add(list == InboxList.DONE ? new Key("t.ended_at", false) : new Key("t.due_sort", true));
        }
        keys.add(new Key("t.task_id", true));
        return keys;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String sql(TaskColumn column) {
        return column.sql().replace(TaskColumn.SIGHT, sight.people()).replace(TaskColumn.SHOWN, sight.title());
    }

    private void conditions(TaskFilter filter, List<String> where) {
        String view = "view" + views++;
        words(filter.text(), view, where);
        if (filter.stage() != null) {
            where.add("t.state in (:%sStates)".formatted(view));
            parameters.put(view + "States", states(filter.stage()));
        }
        if (filter.call() != null) {
            where.add("t.call_id = :%sCall".formatted(view));
            parameters.put(view + "Call", filter.call());
        }
        if (!filter.country().isEmpty()) {
            where.add("t.partner_country = :%sCountry".formatted(view));
            parameters.put(view + "Country", filter.country());
        }
        if (filter.kind() != null) {
            where.add("t.kind = :%sKind".formatted(view));
            parameters.put(view + "Kind", filter.kind().name());
        }
        if (filter.priority() > 0) {
            where.add("t.priority >= :%sPriority".formatted(view));
            parameters.put(view + "Priority", filter.priority());
        }
        due(filter, where);
    }

    private static void due(TaskFilter filter, List<String> where) {
        switch (filter.due()) {
            case ANY -> {}
            case OVERDUE -> where.add("t.due_sort < :now");
            case SOON -> where.add("t.due_sort between :now and :soonAtMost and t.soon_at <= :now");
            case WITHIN_A_WEEK -> where.add("t.due_sort < :nextWeek");
        }
    }

    /** The words of a search, as many as are looked for. */
    static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+")).limit(WORDS_MAX).toList();
    }

    private void words(String text, String view, List<String> where) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String parameter = view + "Word" + i;
            SearchedNames.Of people = names.apply(words.get(i));
            String users = people.many() ? NAMED.formatted(parameter) : ":" + parameter + "Users";
            String condition = people.isNobody() ? WORD : WORD + NAME;
            where.add("(" + condition.formatted(parameter, sight.people(), sight.named(), users) + ")");
            parameters.put(parameter, LikePattern.containing(words.get(i)));
            parameters.put(parameter + "Users", people.few());
        }
    }

    private static List<String> states(ProposalState.Stage stage) {
        return Arrays.stream(ProposalState.values())
                .filter(state -> state.stage() == stage)
                .map(Enum::name)
                .toList();
    }
}
