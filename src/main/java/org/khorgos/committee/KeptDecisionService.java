package org.khorgos.committee;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows decisions that are kept to those who release them. */
@Service
@Transactional(readOnly = true)
public class KeptDecisionService {
    private static final String STAFF =
            "hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "')";
    private static final String CALLS = """
            select p.call_id, count(m.meeting_id) kept from proposal p
            left join committee_meeting m on m.proposal_id = p.proposal_id and m.status = 'CLOSED' and m.decision is not null
              and m.released_at is null
            where p.state = 'IN_COMMITTEE' and (%s) group by p.call_id
            """;
    private static final String PROPOSALS = """
            select p.proposal_id, p.number, %s title from proposal p
            where p.call_id = :call and p.state = 'IN_COMMITTEE' and (%s) order by p.number
            """;
    private static final String UNDECIDED = """
            select p.proposal_id from proposal p where p.proposal_id in (:proposals) and p.state = 'IN_COMMITTEE' and (%s)
              and not exists (select 1 from committee_meeting m where m.proposal_id = p.proposal_id
                and m.status = 'CLOSED' and m.decision is not null and m.released_at is null)
            """;
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final VisibilityRule visibility;
    private final CurrentUser current;
    private final JdbcClient jdbc;

    KeptDecisionService(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            VisibilityRule visibility,
            CurrentUser current,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.visibility = visibility;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** The decision about a proposal; empty when there is none or it is released. */
    @Requires(Operation.RELEASE_DECISION)
    public Optional<KeptDecision> kept(ProposalId id) {
        return meetings.findFirstByProposalOrderByRoundDesc(id.value())
                .filter(Meeting::isKept)
                .map(meeting -> meeting.kept(VoteCounter.count(attendance.findByMeeting(meeting.id()))));
    }

    /** Those of these that are before the committee without a decision, in one statement; a reader in conflict gets none. */
    @PreAuthorize(STAFF)
    public Set<ProposalId> undecided(Set<ProposalId> ids) {
        Condition sight = sight();
        return jdbc.sql(UNDECIDED.formatted(sight.sql()))
                .params(sight.parameters())
                .param("proposals", ids.stream().map(ProposalId::value).toList())
                .query((row, number) -> new ProposalId(row.getObject("proposal_id", UUID.class)))
                .set();
    }

    /** How many decisions are kept in each call of which proposals are before the committee. */
    @PreAuthorize(STAFF)
    public Map<UUID, Integer> calls() {
        Condition sight = sight();
        Map<UUID, Integer> kept = new HashMap<>();
        jdbc.sql(CALLS.formatted(sight.sql())).params(sight.parameters()).query(row -> {
            kept.put(row.getObject("call_id", UUID.class), row.getInt("kept"));
        });
        return kept;
    }

    /** The proposals of a call that are before the committee, titles in that language, in three statements. */
    @PreAuthorize(STAFF)
    public List<DecisionRow> inCall(UUID call, Locale language) {
        Condition sight = sight();
        List<DecisionRow> rows = jdbc.sql(PROPOSALS.formatted(TitleSql.SHOWN, sight.sql()))
                .params(sight.parameters())
                .param(TitleSql.LANGUAGE, TitleSql.language(language))
                .param("call", call)
                .query((row, number) -> new DecisionRow(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        Objects.requireNonNullElse(row.getString("number"), ""),
                        row.getString("title"),
                        null))
                .list();
        Map<ProposalId, KeptDecision> kept =
                kept(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> new DecisionRow(row.id(), row.number(), row.title(), kept.get(row.id())))
                .toList();
    }

    private Map<ProposalId, KeptDecision> kept(List<UUID> proposals) {
        List<Meeting> found = meetings.findByProposalInAndStatusAndDecisionIsNotNullAndReleasedAtIsNull(
                proposals, MeetingStatus.CLOSED);
        Map<UUID, List<Attendance>> seats =
                attendance.findByMeetingIn(found.stream().map(Meeting::id).toList()).stream()
                        .collect(Collectors.groupingBy(Attendance::meeting));
        return found.stream()
                .map(meeting -> meeting.kept(VoteCounter.count(seats.getOrDefault(meeting.id(), List.of()))))
                .collect(Collectors.toMap(KeptDecision::proposal, Function.identity()));
    }

    /** Who may know how members voted is also who neither signed nor is in conflict. */
    private Condition sight() {
        return visibility.condition(current.get(), Operation.VIEW_VOTES, "p");
    }
}
