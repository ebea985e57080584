package org.khorgos.committee.sitting;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who is invited to sittings. */
@Component
class GuestTable {
    private final JdbcClient jdbc;

    GuestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UserId> invited(SittingId id) {
        return jdbc
                .sql("select person_id from committee_guest where sitting_id = ? and invited")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    /** Notes the last word to these people: that they are invited, or that they are not any more. */
    void tell(SittingId id, Collection<UserId> people, int edition, boolean invited) {
        people.forEach(person -> jdbc.sql(
                        "insert into committee_guest (sitting_id, person_id, invited, edition) "
                                + "values (?, ?, ?, ?) on duplicate key update invited = value(invited), edition = value(edition)")
                .params(id.value(), person.value(), invited, edition)
                .update());
    }

    Optional<LastWord> last(SittingId id, UserId person) {
        return jdbc.sql("select edition, invited from committee_guest where sitting_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .query((row, number) -> new LastWord(row.getInt("edition"), row.getBoolean("invited")))
                .optional();
    }
}
