package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds experts of their yearly declaration thirty days before it ends and once more when it has ended, and those who
 * never declared once a year; once each, also when several nodes look at the same moment. Days are those of UTC.
 */
@Component
class DeclarationReminder {
    private final DeclarationTable table;
    private final DeclarationRequests requests;
    private final UserDirectory directory;
    private final TransactionTemplate transaction;
    private final Acting acting;

    DeclarationReminder(
            DeclarationTable table,
            DeclarationRequests requests,
            UserDirectory directory,
            TransactionTemplate transaction,
            Acting acting) {
        this.table = table;
        this.requests = requests;
        this.directory = directory;
        this.transaction = transaction;
        this.acting = acting;
    }

    @Scheduled(
            initialDelayString = "${khorgos.reminders.interval:PT10M}",
            fixedDelayString = "${khorgos.reminders.interval:PT10M}")
    void remindDue() {
        Instant now = acting.now();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        remind(today.minusDays(1), true, now);
        remind(today.plusDays(Declaration.REMIND_DAYS), false, now);
        ask(today, now);
    }

    private void ask(LocalDate today, Instant now) {
        List<UserId> experts = SystemUser.call(() -> directory.withRole(Role.EXPERT)).stream()
                .map(UserRow::id)
                .toList();
        for (UserId expert : requests.unasked(experts, today.minusYears(1))) {
            transaction.executeWithoutResult(status -> {
                if (requests.asked(expert, today)) {
                    acting.tell(new DeclarationAsked(expert, now));
                }
            });
        }
    }

    private void remind(LocalDate by, boolean over, Instant now) {
        for (DeclarationTable.Due due : table.unreminded(by, over)) {
            transaction.executeWithoutResult(status -> {
                if (table.reminded(due, over, now)) {
                    acting.tell(new DeclarationReminded(due.expert(), due.validUntil(), over, now));
                }
            });
        }
    }
}
