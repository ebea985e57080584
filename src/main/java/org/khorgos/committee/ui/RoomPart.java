package org.khorgos.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.SittingStatus;

/** Who of the committee is in the room; its leaders check people in and out. */
final class RoomPart extends Div {
    private final SittingDesk desk;
    private final Room room;
    private final Runnable look;

    RoomPart(SittingDesk desk, Room room, Runnable look) {
        this.desk = desk;
        this.room = room;
        this.look = look;
        addClassName("member-list");
        room.people().forEach(person -> add(line(person)));
    }

    private Div line(Room.PersonLine person) {
        String organisation = person.substitute()
                ? getTranslation("committee.member.substitute", person.organisation())
                : person.organisation();
        Div line = new Div(Buttons.words(person.name(), organisation), badge(person));
        line.addClassName("member-line");
        if (room.leads() && room.sitting().status() == SittingStatus.OPEN) {
            boolean inside = person.since() != null;
            String key = inside ? "committee.room.out" : "committee.room.in";
            line.add(Buttons.small(
                    getTranslation(key), getTranslation(key + ".of", person.name()), () -> move(person, inside)));
        }
        return line;
    }

    private Badge badge(Room.PersonLine person) {
        return person.since() == null
                ? new Badge(getTranslation("committee.room.away"), Tone.NEUTRAL, VaadinIcon.MINUS)
                : new Badge(
                        getTranslation("committee.room.since", Formats.here().time(person.since())),
                        Tone.DONE,
                        VaadinIcon.CHECK);
    }

    private void move(Room.PersonLine person, boolean out) {
        if (out) {
            desk.rooms().checkOut(room.sitting().id(), person.id());
        } else {
            desk.rooms().checkIn(room.sitting().id(), person.id());
        }
        look.run();
    }
}
