package org.khorgos.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
 * Reminds of sections on the morning of the last working day before their last day, counted in the country of the
 * assignee's organisation; once each, also when several nodes look at the same moment. A reminder that was missed is
 * given later, as long as the last day is not over; who got the section after that morning needs none.
 */
@Component
class SectionReminder {
    private final SectionTable table;
    private final Calendars calendars;
    private final UserDirectory users;
    private final TransactionTemplate transaction;
    private final Acting acting;
    private final Clock clock;

    SectionReminder(
            SectionTable table,
            Calendars calendars,
            UserDirectory users,
            TransactionTemplate transaction,
            Acting acting,
            Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.users = users;
        this.transaction = transaction;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${khorgos.reminders.interval:PT10M}",
            fixedDelayString = "${khorgos.reminders.interval:PT10M}")
    void remindDue() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<SectionAssignment> open = table.unreminded(today.minusDays(1), today.plusDays(LastDay.HORIZON));
        Map<UserId, UserRow> people = SystemUser.call(() -> users.get(
                open.stream().map(SectionAssignment::assignee).distinct().toList()));
        for (SectionAssignment one : open) {
            UserRow assignee = people.get(one.assignee());
            if (assignee != null && lastDay(one).isTimeToRemind(calendars.of(assignee.country()), now)) {
                transaction.executeWithoutResult(status -> remind(one, now));
            }
        }
    }

    private static LastDay lastDay(SectionAssignment one) {
        return new LastDay(one.due(), one.assignedAt(), one.end());
    }

    private void remind(SectionAssignment one, Instant now) {
        if (table.remind(one, now)) {
            acting.tell(new SectionReminded(one.proposal(), one.section(), one.assignee(), one.due(), now));
        }
    }
}
