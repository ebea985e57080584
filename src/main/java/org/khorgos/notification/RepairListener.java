package org.khorgos.notification;

import java.util.List;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.workflow.repair.RepairDropped;
import org.khorgos.workflow.repair.RepairExpired;
import org.khorgos.workflow.repair.RepairId;
import org.khorgos.workflow.repair.RepairProposed;
import org.khorgos.workflow.repair.RepairReleased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the other administrators at once that a repair waits for one of them, since it waits for a day only. */
@Component
class RepairListener {
    private final UserDirectory directory;
    private final Messenger messenger;
    private final NoticeBoard notices;

    RepairListener(UserDirectory directory, Messenger messenger, NoticeBoard notices) {
        this.directory = directory;
        this.messenger = messenger;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void tell(RepairProposed event) {
        SystemUser.run(() -> {
            String author = directory.get(event.author()).displayName();
            directory.withRole(Role.ADMINISTRATOR).stream()
                    .filter(UserRow::enabled)
                    .filter(reader -> !reader.id().equals(event.author()))
                    .forEach(reader -> messenger.tellNow(
                            reader,
                            new Announcement(
                                    "repair " + event.repair(),
                                    "notification.repair.proposed",
                                    List.of(author),
                                    page(event.repair()),
                                    event.at())));
        });
    }

    @ApplicationModuleListener
    void settle(RepairReleased event) {
        notices.settle(page(event.repair()), "");
    }

    @ApplicationModuleListener
    void settle(RepairDropped event) {
        notices.settle(page(event.repair()), "");
    }

    @ApplicationModuleListener
    void settle(RepairExpired event) {
        notices.settle(page(event.repair()), "");
    }

    private static String page(RepairId repair) {
        return "monitor/repairs/" + repair;
    }
}
