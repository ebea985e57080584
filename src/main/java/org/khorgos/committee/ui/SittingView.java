package org.khorgos.committee.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingStatus;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** One sitting: its agenda before, and while it goes on the room that everybody in it looks at, kept up to date by push. */
@Route(value = "sitting/:sitting", layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR, "COMMITTEE_MEMBER", Role.Name.AUDITOR})
class SittingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final SittingDesk desk;
    private final SittingBroadcaster broadcaster;
    private final boolean staff;
    private final Div head = new Div();
    private final PageSection now = new PageSection(getTranslation("committee.room.now"));
    private final PageSection agenda = new PageSection(getTranslation("committee.agenda"));
    private final PageSection people = new PageSection(getTranslation("committee.room.people"));
    private final PageSection minutes = new PageSection(getTranslation("committee.minutes"));
    private final TabledPart tabled;
    private @Nullable Registration following;
    private @Nullable Room room;

    SittingView(SittingDesk desk, SittingBroadcaster broadcaster, CurrentUser current) {
        this.desk = desk;
        this.broadcaster = broadcaster;
        this.staff =
                current.get().has(Role.COMMITTEE_SECRETARY) || current.get().has(Role.COMMITTEE_CHAIR);
        addClassNames("page", "content-sections");
        now.getElement().setAttribute("aria-live", "polite");
        tabled = new TabledPart(desk, this::look);
        add(head, now, minutes, agenda, new PageSection(getTranslation("committee.tabled"), tabled), people);
    }

    /** The address of the page of a sitting. */
    static String path(SittingId id) {
        return "sitting/" + id;
    }

    @Override
    public String getPageTitle() {
        return room == null
                ? getTranslation("committee.sittings")
                : room.sitting().title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(desk.rooms().room(PageId.of(event, "sitting", SittingId::of)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        following = broadcaster.follow(() -> ui.access(this::look));
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    private void look() {
        if (room != null) {
            show(desk.rooms().room(room.sitting().id()));
        }
    }

    /** Only what differs is made anew, so that nobody loses the place where they are. */
    private void show(Room next) {
        Room before = room;
        room = next;
        boolean other = differs(before, next, Room::sitting);
        boolean polls = other || differs(before, next, Room::lines) || differs(before, next, Room::polls);
        boolean persons = other || differs(before, next, Room::people);
        if (other) {
            head.removeAll();
            head.add(new SittingHead(desk, next, staff, this::look));
        }
        tabled.show(next);
        if (polls || persons || differs(before, next, Room::staffing) || differs(before, next, Room::documents)) {
            now.setVisible(next.sitting().status() == SittingStatus.OPEN);
            now.show(new FloorPart(desk, next, this::look));
        }
        minutes.setVisible(next.sitting().status() == SittingStatus.CLOSED);
        if (minutes.isVisible()) {
            minutes.show(new MinutesPart(desk, next.sitting().id(), this::look));
        }
        if (polls) {
            agenda.show(new AgendaPart(desk, next, this::look));
        }
        if (persons) {
            people.setVisible(next.sitting().openedAt() != null);
            people.show(new RoomPart(desk, next, this::look));
        }
    }

    private static boolean differs(@Nullable Room before, Room next, Function<Room, @Nullable Object> part) {
        return before == null || !Objects.equals(part.apply(before), part.apply(next));
    }
}
