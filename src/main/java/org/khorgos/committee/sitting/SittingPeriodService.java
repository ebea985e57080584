package org.khorgos.committee.sitting;

import java.time.Clock;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the periods of sittings; the chair changes them for sittings that are not convened yet. */
@Service
@Transactional(readOnly = true)
public class SittingPeriodService {
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SittingPeriodService(JdbcClient jdbc, CurrentUser current, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The period in days. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public int days(SittingPeriod period) {
        return jdbc.sql("select days from committee_period where name = ?")
                .param(period.name())
                .query(Integer.class)
                .single();
    }

    /**
     * Sets another number of days; throws Refused for less than one or more than {@link SittingPeriod#MOST_DAYS}, and when
     * somebody else has changed it meanwhile.
     *
     * @param seen the number of days that the reader saw
     */
    @Transactional
    @PreAuthorize("hasRole('COMMITTEE_CHAIR')")
    public void change(SittingPeriod period, int seen, int days) {
        if (days < 1 || days > SittingPeriod.MOST_DAYS) {
            throw new Refused("committee.period.range", SittingPeriod.MOST_DAYS);
        }
        int changed = jdbc.sql("update committee_period set days = ? where name = ? and days = ?")
                .params(days, period.name(), seen)
                .update();
        if (changed == 0) {
            throw new Refused("committee.period.changed", days(period));
        }
        events.publishEvent(
                new SittingPeriodChanged(period, seen, days, current.get().id(), clock.instant()));
    }
}
