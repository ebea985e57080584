package org.khorgos.conflict;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.expert.Declarations;
import org.khorgos.expert.Interest;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Knows for whom people work and what else ties them to organisations. */
@Component
class Judges {
    private final UserDirectory users;
    private final OrganisationService organisations;
    private final Declarations declarations;
    private final Clock clock;

    Judges(UserDirectory users, OrganisationService organisations, Declarations declarations, Clock clock) {
        this.users = users;
        this.organisations = organisations;
        this.declarations = declarations;
        this.clock = clock;
    }

    /**
     * People and the organisations around them.
     *
     * @param families of all organisations
     */
    record Bench(Map<UserId, Judge> judges, Families families) {}

    /** The people of these ids, in three statements; unknown ones are left out. */
    Bench of(Collection<UserId> persons) {
        List<OrganisationRow> all = organisations.all();
        Map<OrganisationId, OrganisationRow> employers =
                all.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        Map<UserId, List<Interest>> ties = declarations.ties(
                persons, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        Map<UserId, Judge> judges = users.get(persons).values().stream()
                .map(user -> new Judge(user, employer(user, employers), ties.getOrDefault(user.id(), List.of())))
                .collect(Collectors.toMap(judge -> judge.person().id(), Function.identity()));
        return new Bench(judges, new Families(all));
    }

    private static OrganisationRow employer(UserRow user, Map<OrganisationId, OrganisationRow> employers) {
        return Objects.requireNonNull(employers.get(user.organisation()));
    }
}
