package org.khorgos.committee.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.FileUpload;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.TabledRow;
import org.khorgos.committee.sitting.TabledService;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;

/** The documents of a sitting and its items that the reader may see; its leaders add and remove them here. */
final class TabledPart extends Div {
    private static final long MEGABYTE = 1024L * 1024;
    private final SittingDesk desk;
    private final Runnable look;
    private final Div lists = new Div();
    private final Select<Place> belongs = new Select<>();
    private final FileUpload<TabledRow> upload;
    private final Div entry;
    private List<Place> places = List.of();
    private @Nullable Room room;

    /** What documents belong to: the sitting as a whole without an item. */
    record Place(@Nullable ItemId item, String label) {}

    TabledPart(SittingDesk desk, Runnable look) {
        this.desk = desk;
        this.look = look;
        belongs.setLabel(text("place"));
        belongs.setPlaceholder(text("place.choose"));
        belongs.setItemLabelGenerator(Place::label);
        upload = new FileUpload<>(
                text("add"), getTranslation("document.drop"), FileType.accepted(), this::keep, this::kept);
        upload.takeOne();
        upload.limit(
                AttachmentService.FILE_MAX,
                getTranslation("document.tooLarge", AttachmentService.FILE_MAX / MEGABYTE),
                getTranslation("document.wrongType"));
        upload.setVisible(false);
        belongs.addValueChangeListener(chosen -> upload.setVisible(chosen.getValue() != null));
        entry = new Div(
                new HelpText(text("help", TabledService.PLACE_MAX / MEGABYTE, AttachmentService.FILE_MAX / MEGABYTE)),
                belongs,
                upload);
        add(lists, entry);
    }

    /** Shows what differs from before; the place that was chosen stays chosen while it is there. */
    void show(Room next) {
        List<Place> now = places(next);
        boolean moved = !now.equals(places);
        boolean same = room != null && room.documents().equals(next.documents()) && room.tables() == next.tables();
        room = next;
        if (moved) {
            Place chosen = belongs.getValue();
            places = now;
            belongs.setItems(now);
            belongs.setValue(chosen != null && now.contains(chosen) ? chosen : null);
        }
        if (moved || !same) {
            entry.setVisible(next.tables());
            lists.removeAll();
            now.forEach(place -> list(next, place));
            if (next.documents().isEmpty()) {
                lists.add(new HelpText(text("none")));
            }
        }
    }

    private List<Place> places(Room next) {
        List<Place> all = new ArrayList<>(List.of(new Place(null, text("sitting"))));
        next.lines().stream()
                .filter(line -> !line.leftOut())
                .forEach(line ->
                        all.add(new Place(line.id(), text("item", line.position(), line.number(), line.title()))));
        return all;
    }

    private void list(Room next, Place place) {
        List<TabledRow> rows = next.documents(place.item());
        if (rows.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("attachment-list");
        for (TabledRow row : rows) {
            TabledLine line = new TabledLine(next.sitting().id(), row);
            if (next.tables()) {
                line.add(Buttons.icon(VaadinIcon.TRASH, text("remove", row.name()), () -> ask(next, row)));
            }
            list.add(line);
        }
        lists.add(new H3(place.label()), list);
    }

    private void ask(Room next, TabledRow row) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(text("remove", row.name()));
        sure.setText(text("remove.sure"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("committee.cancel"));
        sure.setConfirmText(text("remove.do"));
        sure.addConfirmListener(confirmed -> {
            desk.tabled().remove(next.sitting().id(), row.id());
            look.run();
        });
        sure.open();
    }

    /** Called outside the page's lock; what belongs to nothing yet is refused, lest all see what is for some. */
    private TabledRow keep(String name, InputStream bytes) {
        Place place = belongs.getValue();
        if (place == null || room == null) {
            throw new Refused("committee.tabled.place.choose");
        }
        return desk.tabled().attach(room.sitting().id(), place.item(), name, bytes);
    }

    private void kept(TabledRow row) {
        Notices.success(text("added", row.name()));
        look.run();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee.tabled." + key, arguments);
    }
}
