package org.khorgos.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.base.ui.HelpText;
import org.khorgos.committee.MeetingStatus;
import org.khorgos.committee.Poll;
import org.khorgos.committee.sitting.AgendaLine;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemStatus;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.SittingStatus;

/** The items in their order; the leaders move them with the mouse or with buttons, call and postpone them. */
final class AgendaPart extends Div {
    private final SittingDesk desk;
    private final Room room;
    private final Runnable look;
    private final SittingStatus status;

    AgendaPart(SittingDesk desk, Room room, Runnable look) {
        this.desk = desk;
        this.room = room;
        this.look = look;
        this.status = room.sitting().status();
        addClassName("member-list");
        if (room.lines().isEmpty()) {
            add(new HelpText(getTranslation("committee.agenda.none")));
        }
        room.lines().forEach(line -> add(line(line)));
        if (room.leads() && status == SittingStatus.PLANNED) {
            add(new Div(new Button(
                    getTranslation("committee.agenda.add"),
                    click -> new CandidatesDialog(desk.agenda(), room.sitting().id(), look).open())));
        }
    }

    private Div line(AgendaLine line) {
        Div box = new Div(words(line), SittingWords.badge(line.status()));
        box.addClassName("member-line");
        if (room.leads() && !status.isOver()) {
            box.add(buttons(line));
            draggable(box, line);
        }
        room.poll(line).filter(poll -> poll.status() != MeetingStatus.OPEN).ifPresent(poll -> box.add(votes(poll)));
        return box;
    }

    private Div words(AgendaLine line) {
        if (line.proposal() == null) {
            return Buttons.words(
                    getTranslation("committee.item.number", line.position()),
                    getTranslation(line.out() ? "committee.item.out" : "committee.item.hidden"));
        }
        Span name = new Span(new Anchor("proposals/" + line.proposal(), line.number() + " " + line.title()));
        name.addClassName("member-name");
        Span place = new Span(getTranslation("committee.item.number", line.position()));
        place.addClassName("member-organisation");
        return new Div(place, name);
    }

    private Component votes(Poll poll) {
        Div names = new Div();
        poll.seats().entrySet().stream()
                .filter(seat -> seat.getValue().vote() != null)
                .map(seat -> "%s: %s"
                        .formatted(
                                room.name(seat.getKey()),
                                getTranslation(
                                        "committee.vote." + seat.getValue().vote())))
                .sorted()
                .forEach(text -> names.add(new Div(text)));
        return new Details(
                getTranslation(
                        "committee.item.votes",
                        poll.count().yes(),
                        poll.count().no(),
                        poll.count().abstain()),
                names);
    }

    private Div buttons(AgendaLine line) {
        int place = line.position() - 1;
        Div buttons = new Div();
        buttons.addClassName("view-actions");
        Button up = Buttons.icon(VaadinIcon.ARROW_UP, aloud("up", line), () -> move(place, place - 1));
        up.setEnabled(place > 0);
        Button down = Buttons.icon(VaadinIcon.ARROW_DOWN, aloud("down", line), () -> move(place, place + 1));
        down.setEnabled(place < room.lines().size() - 1);
        buttons.add(up, down);
        if (status == SittingStatus.PLANNED) {
            buttons.add(Buttons.icon(
                    VaadinIcon.TRASH,
                    aloud("remove", line),
                    () -> act(() -> desk.agenda().remove(line.id()))));
        }
        if (status == SittingStatus.OPEN && !line.status().ended()) {
            buttons.add(Buttons.small(
                    text("postpone"),
                    aloud("postpone", line),
                    () -> act(() -> desk.items().postpone(line.id()))));
        }
        if (status == SittingStatus.OPEN && line.status() == ItemStatus.WAITING && !line.out()) {
            buttons.add(Buttons.small(
                    text("call"),
                    aloud("call", line),
                    () -> act(() -> desk.items().call(line.id()))));
        }
        return buttons;
    }

    private void draggable(Div box, AgendaLine line) {
        DragSource<Div> source = DragSource.create(box);
        source.setDragData(line.position() - 1);
        DropTarget<Div> target = DropTarget.create(box);
        target.addDropListener(drop -> drop.getDragData().ifPresent(from -> move((int) from, line.position() - 1)));
    }

    private void move(int from, int to) {
        List<ItemId> seen = room.lines().stream().map(AgendaLine::id).toList();
        if (from == to || from >= seen.size() || to >= seen.size()) {
            return;
        }
        List<ItemId> order = new ArrayList<>(seen);
        order.add(to, order.remove(from));
        act(() -> desk.agenda().arrange(room.sitting().id(), seen, order));
    }

    private void act(Runnable act) {
        act.run();
        look.run();
    }

    private String aloud(String key, AgendaLine line) {
        return getTranslation("committee.item." + key + ".of", line.position());
    }

    private String text(String key) {
        return getTranslation("committee.item." + key);
    }
}
