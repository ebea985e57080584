package org.khorgos.committee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.Room;

/** Sends a member out of the room for one item. */
final class RecusalDialog extends Dialog {
    private final ComboBox<Room.PersonLine> member = new ComboBox<>(getTranslation("committee.term.person"));
    private final ReasonField reason = new ReasonField(
            getTranslation("committee.member.reason"),
            MeetingDraft.RECUSAL_MAX,
            getTranslation("committee.recusal.missing"));

    RecusalDialog(SittingDesk desk, Room room, ItemId item, Runnable noted) {
        setHeaderTitle(getTranslation("committee.room.recuse"));
        member.setItems(room.people());
        member.setItemLabelGenerator(Room.PersonLine::name);
        member.setRequiredIndicatorVisible(true);
        member.setManualValidation(true);
        member.addValueChangeListener(change -> member.setInvalid(false));
        member.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(member, reason);
        Dialogs.buttons(this, getTranslation("committee.room.recuse"), () -> {
            if (member.isEmpty()) {
                Dialogs.say(member, getTranslation("committee.term.person.missing"));
                return;
            }
            if (reason.isGiven()) {
                Dialogs.act(this, member, () -> {
                    desk.items().recuse(item, member.getValue().id(), reason.text());
                    noted.run();
                });
            }
        });
    }
}
