package org.khorgos.filing;

import java.util.List;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of filing by year of the session, for those who may read statistics. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(FilingStatisticsService.READERS)
public class FilingStatisticsService {
    static final String READERS = "hasAnyRole('" + Role.Name.OFFICE + "', '" + Role.Name.SUPERVISOR + "', '"
            + Role.Name.AUDITOR + "', '" + Role.Name.SYSTEM + "')";
    private final FilingCounts counts;
    private final CurrentUser current;

    FilingStatisticsService(FilingCounts counts, CurrentUser current) {
        this.counts = counts;
        this.current = current;
    }

    /** The years for which anything was submitted, the latest first. */
    @PreAuthorize(READERS)
    public List<Integer> years() {
        return counts.years(current.get());
    }

    /** The figures of that year; all 0 when nothing was submitted. */
    @PreAuthorize(READERS)
    public FilingStatistics of(int year) {
        return counts.of(year, current.get());
    }
}
