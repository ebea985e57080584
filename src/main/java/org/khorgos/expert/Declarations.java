package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** Tells other features to which organisations experts have declared ties, after they have checked who asks. */
@Component
public class Declarations {
    private final DeclarationTable table;

    Declarations(DeclarationTable table) {
        this.table = table;
    }

    /** The latest of each of these people in one statement; an empty one of who never declared. */
    public Map<UserId, Declaration> of(Collection<UserId> experts) {
        Map<UserId, Declaration> all = new HashMap<>();
        experts.forEach(expert -> all.put(expert, Declaration.none(expert)));
        all.putAll(table.latest(experts));
        return all;
    }

    /**
     * True when the person had given one by then that held on that day, in one statement.
     *
     * @param day in the person's zone
     */
    public boolean wasGiven(UserId expert, Instant by, LocalDate day) {
        return table.wasGiven(expert, by, day);
    }

    /** What ties each of these people to organisations and counts on that day, in one statement. */
    public Map<UserId, List<Interest>> ties(Collection<UserId> experts, LocalDate day) {
        Map<UserId, List<Interest>> ties = new HashMap<>();
        of(experts)
                .forEach((expert, declaration) -> ties.put(
                        expert,
                        declaration.interests().stream()
                                .filter(interest -> interest.countsOn(day))
                                .toList()));
        return ties;
    }
}
