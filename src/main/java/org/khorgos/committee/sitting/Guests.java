package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khorgos.committee.Electorate;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.TermChanged;
import org.khorgos.identity.UserChanged;
import org.khorgos.identity.UserCreated;
import org.khorgos.identity.UserId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps who is invited to a sitting: whoever belongs to the committee on its day. Who comes to belong to it, or ceases to,
 * after the others were invited is told alone; each word has a number, by which calendars and mails know the last one.
 */
@Component
public class Guests {
    private final GuestTable table;
    private final SittingRepository sittings;
    private final Electorate electorate;
    private final Leaders leaders;

    Guests(GuestTable table, SittingRepository sittings, Electorate electorate, Leaders leaders) {
        this.table = table;
        this.sittings = sittings;
        this.electorate = electorate;
        this.leaders = leaders;
    }

    /** What that person was told last; empty when they were never invited. */
    public Optional<LastWord> last(SittingId id, UserId person) {
        return table.last(id, person);
    }

    List<UserId> invite(Sitting sitting) {
        List<UserId> people = belonging(sitting);
        table.tell(sitting.id(), people, sitting.row().edition(), true);
        return people;
    }

    /** Ends all invitations; returns whose. */
    List<UserId> release(Sitting sitting) {
        List<UserId> people = List.copyOf(table.invited(sitting.id()));
        table.tell(sitting.id(), people, sitting.nextEdition(), false);
        return people;
    }

    /** Tells those invited of another time, place or name, and who belongs to the committee on one day only. */
    void tellChange(SittingRow before, Sitting sitting) {
        SittingRow after = sitting.row();
        boolean same = before.title().equals(after.title())
                && before.place().equals(after.place())
                && before.zone().equals(after.zone())
                && before.beginsAt().equals(after.beginsAt())
                && before.endsAt().equals(after.endsAt());
        if (after.status() != SittingStatus.CONVENED || same) {
            return;
        }
        Set<UserId> invited = table.invited(after.id());
        List<UserId> now = belonging(sitting);
        int edition = sitting.nextEdition();
        List<UserId> stay = now.stream().filter(invited::contains).toList();
        table.tell(after.id(), stay, edition, true);
        leaders.tell(new SittingChanged(after.id(), stay, leaders.me(), leaders.now()));
        add(after.id(), now.stream().filter(person -> !invited.contains(person)).toList(), edition);
        remove(before, invited.stream().filter(person -> !now.contains(person)).toList(), edition);
    }

    @EventListener
    void looked(UserCreated event) {
        look(event.user());
    }

    @EventListener
    void looked(UserChanged event) {
        look(event.user());
    }

    @EventListener
    void looked(TermChanged event) {
        look(event.person());
    }

    private void look(UserId person) {
        sittings.lockAhead(leaders.now()).stream()
                .filter(sitting -> sitting.status() == SittingStatus.CONVENED)
                .forEach(sitting -> look(person, sitting));
    }

    private void look(UserId person, Sitting sitting) {
        boolean invited = table.invited(sitting.id()).contains(person);
        boolean belongs = belonging(sitting).contains(person);
        if (belongs && !invited) {
            add(sitting.id(), List.of(person), sitting.nextEdition());
        } else if (invited && !belongs) {
            remove(sitting.row(), List.of(person), sitting.nextEdition());
        }
    }

    private void add(SittingId id, List<UserId> people, int edition) {
        if (!people.isEmpty()) {
            table.tell(id, people, edition, true);
            leaders.tell(new GuestsInvited(id, people, leaders.now()));
        }
    }

    /** They learn nothing that they were not told before. */
    private void remove(SittingRow told, List<UserId> people, int edition) {
        if (!people.isEmpty()) {
            table.tell(told.id(), people, edition, false);
            leaders.tell(new GuestsReleased(told.id(), people, edition, told.beginsAt(), told.endsAt(), leaders.now()));
        }
    }

    private List<UserId> belonging(Sitting sitting) {
        return electorate.membersOn(sitting.beginsAt()).stream()
                .map(MemberRow::id)
                .toList();
    }
}
