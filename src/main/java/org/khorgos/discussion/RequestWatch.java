package org.khorgos.discussion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.conflict.ConflictFound;
import org.khorgos.identity.Acting;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserChanged;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells who asked for something when the one who shall do it does not take part any more, whatever the reason, which is not
 * said: soon after a conflict or a change of the account, and else, as after a step of the proposal, when it looks from time
 * to time, so that no step costs more. An asker who takes part no more themselves is not told.
 */
@Component
class RequestWatch {
    private final RequestTable table;
    private final Circle circle;
    private final UserDirectory users;
    private final TransactionTemplate transaction;
    private final Acting acting;

    RequestWatch(
            RequestTable table, Circle circle, UserDirectory users, TransactionTemplate transaction, Acting acting) {
        this.table = table;
        this.circle = circle;
        this.users = users;
        this.transaction = transaction;
        this.acting = acting;
    }

    @Scheduled(
            initialDelayString = "${khorgos.reminders.interval:PT10M}",
            fixedDelayString = "${khorgos.reminders.interval:PT10M}")
    void lookAtAll() {
        look(table.open());
    }

    @ApplicationModuleListener
    void look(ConflictFound event) {
        look(table.open(event.proposal()));
    }

    @ApplicationModuleListener
    void look(UserChanged event) {
        look(table.openFor(event.user()));
    }

    private void look(List<OpenRequest> open) {
        Map<UserId, UserRow> people = SystemUser.call(() -> users.get(open.stream()
                .flatMap(one -> Stream.of(one.asker(), one.asked()))
                .distinct()
                .toList()));
        for (OpenRequest one : open) {
            UserRow asker = people.get(one.asker());
            UserRow asked = people.get(one.asked());
            if (asker != null && asked != null) {
                transaction.executeWithoutResult(status -> look(one, asker, asked));
            }
        }
    }

    private void look(OpenRequest one, UserRow asker, UserRow asked) {
        boolean stands = circle.takesPart(asked, one.proposal(), one.audience());
        if (stands && one.abandoned()) {
            table.resume(one.comment());
        } else if (!stands
                && !one.abandoned()
                && circle.takesPart(asker, one.proposal(), one.audience())
                && table.abandon(one.comment(), acting.now())) {
            acting.tell(new RequestAbandoned(
                    one.proposal(), one.audience(), one.comment(), one.asker(), one.asked(), acting.now()));
        }
    }
}
