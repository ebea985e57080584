package org.khorgos.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** Tells other features to which organisations experts have declared ties, after they have checked who asks. */
@Component
public class Declarations {
    private final DeclarationTable table;

    Declarations(DeclarationTable table) {
        this.table = table;
    }

    /** One for each of these people in one statement. */
    Map<UserId, Declaration> of(Collection<UserId> experts) {
        Map<UserId, Declaration> all = new HashMap<>();
        experts.forEach(expert -> all.put(expert, Declaration.none(expert)));
        all.putAll(table.latest(experts));
        return all;
    }

    /**
     * Keys of the organisations to which each of these people has ties that count on that day; compare with {@link #key}.
     * One statement.
     */
    public Map<UserId, Set<String>> ties(Collection<UserId> experts, LocalDate day) {
        Map<UserId, Set<String>> ties = new HashMap<>();
        of(experts)
                .forEach((expert, declaration) -> ties.put(
                        expert,
                        declaration.interests().stream()
                                .filter(interest -> interest.countsOn(day))
                                .flatMap(interest -> Stream.of(interest.organisation(), interest.ror()))
                                .filter(name -> !name.isEmpty())
                                .map(Declarations::key)
                                .collect(Collectors.toSet())));
        return ties;
    }

    /** The same for names and ROR ids that differ only in capitals and spaces. */
    public static String key(String nameOrRor) {
        return nameOrRor.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
