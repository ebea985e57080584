package org.khorgos.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.base.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has which word of a search in their name; most words are in none, and then no task needs to be asked whose it is. */
record SearchedNames(Map<String, Of> words) {
    /** So many are named one by one; of more people nearly every task is, and the first that fit are soon found. */
    private static final int FEW = 100;

    /** The people with one word in their names, unless they are many. */
    record Of(List<UUID> few, boolean many) {
        static final Of NOBODY = new Of(List.of(), false);
        static final Of MANY = new Of(List.of(), true);

        boolean isNobody() {
            return few.isEmpty() && !many;
        }

        private Of and(Of other) {
            List<UUID> all = Stream.concat(few.stream(), other.few.stream()).toList();
            return all.size() > FEW ? MANY : new Of(all, false);
        }
    }

    /** Asks for all words of the filter in one statement, and for none when it has no words. */
    static SearchedNames in(TaskFilter filter, JdbcClient jdbc) {
        List<String> words = TaskSearch.words(filter.text());
        Map<String, Of> people = new HashMap<>();
        if (words.isEmpty()) {
            return new SearchedNames(people);
        }
        String asked = IntStream.range(0, words.size())
                .mapToObj(
                        ("(select %1$d word, u.user_id from identity_user u where u.display_name like :word%1$d limit "
                                + (FEW + 1) + ")")::formatted)
                .collect(Collectors.joining(" union all "));
        JdbcClient.StatementSpec statement = jdbc.sql(asked);
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, LikePattern.containing(words.get(i)));
        }
        statement.query(row -> {
            Of one = new Of(List.of(row.getObject("user_id", UUID.class)), false);
            people.merge(words.get(row.getInt("word")), one, Of::and);
        });
        return new SearchedNames(people);
    }

    Of of(String word) {
        return words.getOrDefault(word, Of.NOBODY);
    }
}
