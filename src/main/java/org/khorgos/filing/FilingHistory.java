package org.khorgos.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingDetails.Answer;
import org.khorgos.filing.FilingDetails.CheckRow;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingDetails.LeadCase;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Reads the checks and filings of one proposal with the names of those who made them. */
@Component
class FilingHistory {
    private final CheckRepository checks;
    private final FilingRepository filings;
    private final LeadCases cases;
    private final Involvement involvement;
    private final UserDirectory users;
    private final CurrentUser current;

    FilingHistory(
            CheckRepository checks,
            FilingRepository filings,
            LeadCases cases,
            Involvement involvement,
            UserDirectory users,
            CurrentUser current) {
        this.checks = checks;
        this.filings = filings;
        this.cases = cases;
        this.involvement = involvement;
        this.users = users;
        this.current = current;
    }

    FilingDetails of(ProposalId id) {
        boolean own = involvement.isSignatory(id, current.get().id());
        List<CheckRound> checked = checks.findByProposalOrderByRound(id.value());
        List<FilingRound> proposed = filings.findByProposalOrderByRound(id.value()).stream()
                .filter(filing -> !own || filing.isConfirmed())
                .toList();
        Set<UserId> people = new HashSet<>();
        checked.forEach(check -> people.add(check.checkedBy()));
        proposed.forEach(filing -> {
            people.add(filing.proposedBy());
            filing.answeredBy().ifPresent(people::add);
        });
        Map<UserId, UserRow> names = users.get(people);
        return new FilingDetails(
                checked.stream().map(check -> row(check, names)).toList(),
                proposed.stream().map(filing -> row(filing, names)).toList(),
                cases.merged(id, current.get()));
    }

    private static CheckRow row(CheckRound check, Map<UserId, UserRow> names) {
        return check.row(name(names, check.checkedBy()));
    }

    private FilingRow row(FilingRound filing, Map<UserId, UserRow> names) {
        ProposalId lead = filing.lead();
        LeadCase now = lead == null ? null : cases.of(lead, current.get());
        return filing.row(now, name(names, filing.proposedBy()), answer(filing, names));
    }

    private static @Nullable Answer answer(FilingRound filing, Map<UserId, UserRow> names) {
        return filing.answeredBy()
                .map(person -> filing.answer(name(names, person)))
                .orElse(null);
    }

    private static String name(Map<UserId, UserRow> names, UserId id) {
        UserRow row = names.get(id);
        return row == null ? id.toString() : row.displayName();
    }
}
