package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.calendar.Calendars;
import org.khorgos.calendar.LastDay;
import org.khorgos.identity.Acting;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of what comments ask on the morning of the last working day before its last day, counted in the country of who
 * is asked; once each, also when several nodes look at the same moment. A reminder that was missed is given later, as long
 * as the last day is not over; who was asked after that morning, or does not take part any more, gets none.
 */
@Component
class RequestReminder {
    private final RequestTable table;
    private final Circle circle;
    private final Calendars calendars;
    private final UserDirectory users;
    private final TransactionTemplate transaction;
    private final Acting acting;

    RequestReminder(
            RequestTable table,
            Circle circle,
            Calendars calendars,
            UserDirectory users,
            TransactionTemplate transaction,
            Acting acting) {
        this.table = table;
        this.circle = circle;
        this.calendars = calendars;
        this.users = users;
        this.transaction = transaction;
        this.acting = acting;
    }

    @Scheduled(
            initialDelayString = "${khorgos.reminders.interval:PT10M}",
            fixedDelayString = "${khorgos.reminders.interval:PT10M}")
    void remindDue() {
        Instant now = acting.now();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<OpenRequest> open = table.unreminded(today.minusDays(1), today.plusDays(LastDay.HORIZON));
        Map<UserId, UserRow> people = SystemUser.call(
                () -> users.get(open.stream().map(OpenRequest::asked).distinct().toList()));
        for (OpenRequest one : open) {
            UserRow asked = people.get(one.asked());
            if (asked != null && lastDay(one).isTimeToRemind(calendars.of(asked.country()), now)) {
                transaction.executeWithoutResult(status -> remind(one, asked, now));
            }
        }
    }

    private static LastDay lastDay(OpenRequest one) {
        return new LastDay(Objects.requireNonNull(one.due()), one.askedAt(), Objects.requireNonNull(one.end()));
    }

    private void remind(OpenRequest one, UserRow asked, Instant now) {
        if (circle.takesPart(asked, one.proposal(), one.audience()) && table.remind(one.comment(), now)) {
            acting.tell(new RequestReminded(
                    one.proposal(),
                    one.audience(),
                    one.comment(),
                    one.asked(),
                    Objects.requireNonNull(one.due()),
                    now));
        }
    }
}
