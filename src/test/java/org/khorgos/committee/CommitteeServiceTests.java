package org.khorgos.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.committee.reply.ReplyRow;
import org.khorgos.committee.reply.ReplyService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CommitteeServiceTests {
    @Autowired
    CommitteeService committee;

    @Autowired
    MeetingService meetings;

    @Autowired
    ReplyService replies;

    @Autowired
    CommitteeDecisionService decisions;

    @Autowired
    KeptDecisionService kept;

    @Autowired
    CommitteeProcess process;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Clock clock;

    UserRow proposer;
    UserRow secretary;
    List<UserRow> members;
    ProposalId id;

    @BeforeEach
    void open() {
        proposer = people.someone(Role.PROPOSER);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        members = Stream.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER)
                .map(role -> people.someone(role))
                .toList();
        id = proposals.in(ProposalState.REVIEWED, proposer);
        SystemUser.run(() -> committee.openCommittee(id));
    }

    @Test
    void those_present_and_not_recused_vote() {
        UserRow kin = members.get(3);
        prepare(draft(Motion.RECOMMEND, "", members, Map.of(kin.id(), "A brother of the first signatory")));
        verify(process).meetingPrepared(id);
        assertThat(SystemUser.call(() -> committee.voters(id)))
                .containsExactlyInAnyOrderElementsOf(ids(members.subList(0, 3)));
        assertThatThrownBy(() -> vote(kin, Vote.YES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(kin, () -> meetings.details(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_signatory_is_recused_without_being_asked_and_never_votes() {
        UserRow both = people.someone(Role.PROPOSER, Role.COMMITTEE_MEMBER);
        ProposalId own = proposals.in(ProposalState.REVIEWED, both);
        SystemUser.run(() -> committee.openCommittee(own));
        List<UserRow> all = new ArrayList<>(members);
        all.add(both);
        people.as(secretary, () -> committee.prepare(own, draft(Motion.RECOMMEND, "", all, Map.of())));
        assertThat(SystemUser.call(() -> committee.voters(own))).doesNotContain(both.id());
        assertThatThrownBy(() -> people.as(both, () -> committee.vote(own, Vote.YES)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(both, () -> meetings.details(own)))
                .isInstanceOf(AccessDeniedException.class);
        CommitteeDetails.AttendanceRow row =
                people.as(secretary, () -> meetings.details(own)).last().orElseThrow().attendance().stream()
                        .filter(attendance -> attendance.member().equals(both.displayName()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.recused()).isTrue();
        assertThat(row.recusalReason()).isEqualTo("SIGNATORY");
    }

    @Test
    void four_members_vote_at_once_and_no_vote_is_lost() throws InterruptedException {
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        List<Runnable> votes = members.stream()
                .map(member -> (Runnable) () -> vote(member, Vote.YES))
                .toList();
        assertThat(Race.run(votes)).containsOnlyNulls();
        VoteCount count = SystemUser.call(() -> committee.countVotes(id));
        assertThat(count.yes()).isEqualTo(4);
        assertThat(count.entitledPresent()).isEqualTo(4);
        members.forEach(member -> verify(process).voted(id, member.id()));
    }

    @Test
    void a_member_votes_once_and_is_told_when() {
        UserRow member = members.get(1);
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        vote(member, Vote.NO);
        assertThatThrownBy(() -> vote(member, Vote.YES)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("committee.alreadyVoted");
            assertThat(refused.arguments()).hasSize(1);
        });
        assertThat(people.as(member, () -> meetings.ballot(id)).vote()).isEqualTo(Vote.NO);
        verify(process, times(1)).voted(id, member.id());
    }

    @Test
    void a_vote_sent_twice_at_once_counts_once() throws InterruptedException {
        UserRow member = members.get(0);
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        List<Throwable> thrown = Race.run(List.of(() -> vote(member, Vote.YES), () -> vote(member, Vote.NO)));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_votes_before_or_after_the_meeting() {
        assertRefused("committee.notOpen", () -> vote(members.get(0), Vote.YES));
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        SystemUser.run(() -> committee.countVotes(id));
        assertRefused("committee.notOpen", () -> vote(members.get(0), Vote.YES));
        assertRefused("committee.notOpen", () -> SystemUser.run(() -> committee.countVotes(id)));
    }

    @Test
    void a_recommendation_and_a_rejection_end_the_committees_work() {
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        vote(members.get(0), Vote.YES);
        vote(members.get(1), Vote.NO);
        vote(members.get(2), Vote.ABSTAIN);
        VoteCount count = SystemUser.call(() -> committee.countVotes(id));
        assertThat(List.of(count.yes(), count.no(), count.abstain())).containsExactly(1, 1, 1);
        assertThat(SystemUser.call(() -> decisions.record(id, true))).isEqualTo(CommitteeDecision.RECOMMENDED);
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.RECOMMENDED);

        ProposalId other = proposals.in(ProposalState.REVIEWED);
        SystemUser.run(() -> committee.openCommittee(other));
        people.as(secretary, () -> committee.prepare(other, draft(Motion.RECOMMEND, "", members, Map.of())));
        SystemUser.run(() -> committee.countVotes(other));
        assertThat(SystemUser.call(() -> decisions.record(other, false))).isEqualTo(CommitteeDecision.REJECTED);
    }

    @Test
    void a_decision_that_is_kept_moves_nothing_and_is_known_to_chair_and_secretary_only() {
        prepare(draft(Motion.REVISE, "Name the stations.", members, Map.of()));
        assertThat(people.as(secretary, () -> kept.kept(id))).isEmpty();
        SystemUser.run(() -> committee.countVotes(id));
        SystemUser.run(() -> decisions.keep(id, true));

        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.IN_COMMITTEE);
        assertThat(asked(proposer)).isEmpty();
        assertThat(people.as(secretary, () -> kept.kept(id))).hasValueSatisfying(decision -> {
            assertThat(decision.decision()).isEqualTo(CommitteeDecision.REVISE);
            assertThat(decision.request()).isEqualTo("Name the stations.");
        });
        assertThatThrownBy(() -> people.as(members.get(1), () -> kept.kept(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(proposer, () -> kept.kept(id))).isInstanceOf(AccessDeniedException.class);
        assertRefused("committee.alreadyPrepared", () -> prepare(draft(Motion.RECOMMEND, "", members, Map.of())));

        SystemUser.run(() -> decisions.record(id, true));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.REVISE);
        assertThat(asked(secretary)).contains("Name the stations.");
    }

    @Test
    void what_a_process_left_behind_that_runs_no_more_is_void_and_stays_on_record() {
        prepare(draft(Motion.REVISE, "Name the stations.", members, Map.of()));
        SystemUser.run(() -> committee.countVotes(id));
        SystemUser.run(() -> decisions.keep(id, true));
        when(process.awaitsMeeting(id)).thenReturn(true);
        assertThat(people.as(secretary, () -> meetings.plan(id)).mayAskForRevision())
                .isTrue();
        prepare(draft(Motion.REVISE, "Name the wells.", members, Map.of()));
        assertThat(people.as(secretary, () -> kept.kept(id))).isEmpty();
        assertThat(people.as(secretary, () -> kept.undecided(Set.of(id)))).containsExactly(id);
        assertThat(people.as(secretary, () -> meetings.details(id)).meetings())
                .extracting(CommitteeDetails.MeetingRow::status, CommitteeDetails.MeetingRow::decision)
                .containsExactly(tuple(MeetingStatus.VOID, CommitteeDecision.REVISE), tuple(MeetingStatus.OPEN, null));

        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        SystemUser.run(() -> committee.countVotes(id));
        SystemUser.run(() -> decisions.keep(id, true));
        assertThat(people.as(secretary, () -> kept.kept(id)))
                .hasValueSatisfying(decision -> assertThat(decision.round()).isEqualTo(3));
        when(process.awaitsMeeting(id)).thenReturn(false);
        assertRefused("committee.alreadyPrepared", () -> prepare(draft(Motion.RECOMMEND, "", members, Map.of())));
        SystemUser.run(() -> decisions.record(id, true));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.RECOMMENDED);
        assertThat(asked(proposer)).isEmpty();
    }

    @Test
    void a_revision_is_asked_for_with_words_and_only_once() {
        assertRefused("committee.request.missing", () -> prepare(draft(Motion.REVISE, " ", members, Map.of())));
        prepare(draft(Motion.REVISE, "Name the stations.", members, Map.of()));
        SystemUser.run(() -> committee.countVotes(id));
        assertThat(asked(proposer)).isEmpty();
        SystemUser.run(() -> decisions.record(id, true));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.REVISE);
        assertThat(asked(proposer)).contains("Name the stations.");

        SystemUser.run(() -> committee.openCommittee(id));
        assertThat(people.as(secretary, () -> meetings.plan(id)).mayAskForRevision())
                .isFalse();
        assertRefused("committee.revise.once", () -> prepare(draft(Motion.REVISE, "More.", members, Map.of())));
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
    }

    @Test
    void a_missed_quorum_lets_the_secretary_invite_again() {
        prepare(draft(Motion.RECOMMEND, "", members.subList(0, 1), Map.of()));
        assertRefused("committee.alreadyPrepared", () -> prepare(draft(Motion.RECOMMEND, "", members, Map.of())));
        SystemUser.run(() -> committee.countVotes(id));
        SystemUser.run(() -> committee.inviteAgain(id));
        prepare(draft(Motion.RECOMMEND, "", members, Map.of()));
        assertThat(people.as(secretary, () -> meetings.details(id)).meetings())
                .extracting(CommitteeDetails.MeetingRow::status)
                .containsExactly(MeetingStatus.NO_QUORUM, MeetingStatus.OPEN);
    }

    @Test
    void two_secretaries_prepare_at_once_and_one_is_told() throws InterruptedException {
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        MeetingDraft draft = draft(Motion.RECOMMEND, "", members, Map.of());
        List<Throwable> thrown =
                Race.run(List.of(() -> prepare(draft), () -> people.as(other, () -> committee.prepare(id, draft))));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void outsiders_and_wrong_roles_are_kept_out() {
        MeetingDraft draft = draft(Motion.RECOMMEND, "", members, Map.of());
        assertThatThrownBy(() -> people.as(members.get(0), () -> committee.prepare(id, draft)))
                .isInstanceOf(AccessDeniedException.class);
        prepare(draft);
        assertThatThrownBy(() -> vote(secretary, Vote.YES)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> vote(people.someone(Role.EXPERT), Vote.YES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(secretary, () -> committee.countVotes(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(proposer, () -> meetings.details(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_named_ones_are_members_and_the_date_is_near() {
        UserRow stranger = people.someone(Role.OFFICE);
        assertRefused(
                "committee.member.unknown", () -> prepare(draft(Motion.RECOMMEND, "", List.of(stranger), Map.of())));
        MeetingDraft late = new MeetingDraft(
                clock.instant().plus(Duration.ofDays(400)), Motion.RECOMMEND, "", ids(members), Map.of());
        assertRefused("committee.meetingAt.range", () -> prepare(late));
    }

    private Optional<String> asked(UserRow reader) {
        return people.as(reader, () -> replies.reply(id)).map(ReplyRow::request);
    }

    private void prepare(MeetingDraft draft) {
        people.as(secretary, () -> committee.prepare(id, draft));
    }

    private void vote(UserRow member, Vote vote) {
        people.as(member, () -> committee.vote(id, vote));
    }

    private MeetingDraft draft(Motion motion, String request, List<UserRow> present, Map<UserId, String> recusals) {
        Instant at = clock.instant().plus(Duration.ofDays(1));
        return new MeetingDraft(at, motion, request, ids(present), recusals);
    }

    private static Set<UserId> ids(List<UserRow> users) {
        return users.stream().map(UserRow::id).collect(Collectors.toSet());
    }
}
