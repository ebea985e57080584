package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.khorgos.identity.Acting;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds experts of their yearly declaration thirty days before it ends and once more when it has ended; once each, also
 * when several nodes look at the same moment. Days are those of UTC.
 */
@Component
class DeclarationReminder {
    private final DeclarationTable table;
    private final TransactionTemplate transaction;
    private final Acting acting;

    DeclarationReminder(DeclarationTable table, TransactionTemplate transaction, Acting acting) {
        this.table = table;
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
