package org.khorgos.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserChanged;
import org.khorgos.identity.UserCreated;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows whose term runs today; whoever is given a role in the committee has a term from that day on. */
@Component
class Terms {
    /** Terms begin and end at midnight where the committee has its seat (default of this application). */
    static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");

    private static final Set<Role> ROLES = Set.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER);

    /** Before those who ask who belongs to the committee. */
    private static final int FIRST = 0;

    private final TermRepository terms;
    private final UserDirectory users;
    private final Clock clock;

    Terms(TermRepository terms, UserDirectory users, Clock clock) {
        this.terms = terms;
        this.users = users;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SEAT);
    }

    List<Term> running() {
        return terms.on(today());
    }

    List<Term> running(Instant day) {
        return terms.on(LocalDate.ofInstant(day, SEAT));
    }

    @EventListener
    @Order(FIRST)
    void given(UserCreated event) {
        begin(event.user());
    }

    @EventListener
    @Order(FIRST)
    void given(UserChanged event) {
        begin(event.user());
    }

    private void begin(UserId person) {
        UserRow user = users.get(person);
        if (user.enabled()
                && user.roles().stream().anyMatch(ROLES::contains)
                && terms.findByPerson(person.value()).isEmpty()) {
            terms.save(new Term(new TermDraft(person, today(), null, null), null, clock.instant()));
        }
    }
}
