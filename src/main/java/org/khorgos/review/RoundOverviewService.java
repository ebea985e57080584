package org.khorgos.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.review.RoundOverview.ExpertRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells secretary and chair how far the review of a call has come. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(RoundOverviewService.READERS)
public class RoundOverviewService {
    static final String READERS =
            "hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "')";
    private final ReviewedCalls calls;
    private final UserDirectory users;
    private final CurrentUser current;

    RoundOverviewService(ReviewedCalls calls, UserDirectory users, CurrentUser current) {
        this.calls = calls;
        this.users = users;
        this.current = current;
    }

    /**
     * The proposals of that call as far as the reader may look at their reviews, titles in that language, in at most six
     * statements; empty for an unknown call.
     */
    @PreAuthorize(READERS)
    public RoundOverview overview(UUID call, Locale language) {
        ReviewedCall reviewed = calls.read(call, current.get(), language);
        return new RoundOverview(reviewed.rows(), experts(reviewed.totals()));
    }

    private List<ExpertRow> experts(Map<UserId, List<BigDecimal>> totals) {
        if (totals.isEmpty()) {
            return List.of();
        }
        Map<UserId, BigDecimal> calibration = Calibration.of(totals);
        Map<UserId, UserRow> people = users.get(totals.keySet());
        return totals.entrySet().stream()
                .map(entry -> {
                    Spread spread = Spread.of(entry.getValue());
                    UserRow person = people.get(entry.getKey());
                    return new ExpertRow(
                            person == null ? "" : person.displayName(),
                            spread.count(),
                            spread.mean(),
                            calibration.get(entry.getKey()));
                })
                .sorted(Comparator.comparing(ExpertRow::name))
                .toList();
    }
}
