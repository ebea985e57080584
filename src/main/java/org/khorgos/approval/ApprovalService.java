package org.khorgos.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.approval.ApprovalDetails.CoOpinionRow;
import org.khorgos.approval.ApprovalDetails.DecisionRow;
import org.khorgos.approval.ApprovalDetails.Signed;
import org.khorgos.base.Side;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the governments do with a proposal to those who may read opinions. */
@Service
@Transactional(readOnly = true)
public class ApprovalService {
    private final ApprovalCases cases;
    private final UserDirectory users;
    private final OrganisationService organisations;

    ApprovalService(ApprovalCases cases, UserDirectory users, OrganisationService organisations) {
        this.cases = cases;
        this.users = users;
        this.organisations = organisations;
    }

    /** The case, or nothing before a unit was assigned. */
    @Requires(Operation.VIEW_OPINIONS)
    public Optional<ApprovalDetails> details(ProposalId id) {
        return cases.find(id).map(found -> details(found, cases.rows(id)));
    }

    private ApprovalDetails details(ApprovalCase found, List<CoHandler> coHandlers) {
        Map<UserId, UserRow> people = users.get(people(found, coHandlers));
        return new ApprovalDetails(
                organisations.get(found.host()).name(),
                found.filingClass(),
                found.handling(),
                required(found.assigned(), people),
                signed(found.answered(), people),
                found.objection(),
                found.isBinding(),
                found.opinion(),
                signed(found.opinionGiven(), people),
                found.opinionNote(),
                signed(found.opinionApproved(), people),
                found.isExtended(),
                coHandlers.stream().map(row -> coOpinion(row, people)).toList(),
                decisions(found, people));
    }

    private CoOpinionRow coOpinion(CoHandler row, Map<UserId, UserRow> people) {
        return new CoOpinionRow(
                row.unit(),
                organisations.get(row.unit()).name(),
                row.stance(),
                row.opinion(),
                signed(row.given(), people),
                row.escalatedAt());
    }

    private static List<DecisionRow> decisions(ApprovalCase found, Map<UserId, UserRow> people) {
        List<DecisionRow> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            Verdict verdict = found.verdict(side);
            if (verdict != null) {
                Signed decided = required(new Act(verdict.by(), verdict.at()), people);
                rows.add(new DecisionRow(side, verdict.decision(), verdict.reason(), decided));
            }
        }
        return rows;
    }

    private static Set<UserId> people(ApprovalCase found, List<CoHandler> coHandlers) {
        Set<UserId> ids = new HashSet<>(
                Stream.of(found.assigned(), found.answered(), found.opinionGiven(), found.opinionApproved())
                        .filter(Objects::nonNull)
                        .map(Act::user)
                        .collect(Collectors.toSet()));
        coHandlers.stream().map(CoHandler::given).filter(Objects::nonNull).forEach(act -> ids.add(act.user()));
        for (Side side : Side.values()) {
            Verdict verdict = found.verdict(side);
            if (verdict != null) {
                ids.add(verdict.user());
            }
        }
        return ids;
    }

    private static @Nullable Signed signed(@Nullable Act act, Map<UserId, UserRow> people) {
        return act == null ? null : required(act, people);
    }

    private static Signed required(Act act, Map<UserId, UserRow> people) {
        UserRow row = people.get(act.user());
        return new Signed(row == null ? "" : row.displayName(), act.at());
    }
}
