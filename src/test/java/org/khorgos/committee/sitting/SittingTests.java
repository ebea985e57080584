package org.khorgos.committee.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertOneRefused;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.MeetingStatus;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Poll;
import org.khorgos.committee.Vote;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A committee of seven sits: who is there, who is out, who votes, and what happens when two act at once. */
@ServiceTest
class SittingTests {
    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    ItemService items;

    @Autowired
    RoomService rooms;

    @Autowired
    CommitteeService committee;

    @Autowired
    MeetingService meetings;

    @Autowired
    CommitteeProcess process;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    UserRow secretary;
    UserRow chair;
    List<UserRow> members;
    SittingId sitting;

    @BeforeEach
    void plan() {
        members = fixture.seven();
        chair = members.get(0);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        sitting = people.as(secretary, () -> sittings.plan(draft(11), null));
        fixture.countVotes(process);
    }

    @AfterEach
    void giveTheOthersTheirTermsBack() {
        fixture.giveTermsBack();
    }

    @Test
    void the_agenda_is_sent_ten_days_before_and_only_then_members_see_it() {
        assertRefused("committee.agenda.empty", () -> people.as(secretary, () -> sittings.convene(sitting)));
        add(fixture.proposal());
        UserRow member = members.get(3);
        assertThatThrownBy(() -> people.as(member, () -> rooms.room(sitting))).isInstanceOf(NotFound.class);
        people.as(secretary, () -> sittings.change(sitting, draft(9)));
        assertRefused("committee.sitting.notice", () -> people.as(secretary, () -> sittings.convene(sitting)));
        people.as(secretary, () -> sittings.change(sitting, draft(11)));
        people.as(secretary, () -> sittings.convene(sitting));
        assertThat(people.as(member, () -> rooms.room(sitting)).lines()).hasSize(1);
        assertRefused("committee.agenda.sent", () -> add(fixture.proposal()));
        assertRefused("committee.sitting.convened", () -> people.as(chair, () -> sittings.convene(sitting)));
    }

    @Test
    void a_committee_of_a_hundred_is_invited_at_once() {
        IntStream.range(members.size(), 100).forEach(number -> people.someone(Role.COMMITTEE_MEMBER));
        add(fixture.proposal());
        people.as(secretary, () -> sittings.convene(sitting));
        assertThat(people.as(members.get(3), () -> rooms.room(sitting)).lines()).hasSize(1);
    }

    @Test
    void a_proposal_stands_on_one_agenda_only() {
        ProposalId one = fixture.proposal();
        add(one);
        SittingId other = people.as(secretary, () -> sittings.plan(draft(12), null));
        assertThat(people.as(secretary, () -> agenda.candidates()))
                .extracting(Candidate::proposal)
                .doesNotContain(one);
        assertRefused("committee.agenda.taken", () -> people.as(secretary, () -> agenda.add(other, List.of(one))));
    }

    @Test
    void two_reorder_at_once_and_the_second_is_told() throws InterruptedException {
        add(fixture.proposal(), fixture.proposal(), fixture.proposal());
        List<ItemId> seen = order();
        List<ItemId> turned = new ArrayList<>(seen);
        Collections.reverse(turned);
        List<ItemId> moved = List.of(seen.get(1), seen.get(0), seen.get(2));
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(secretary, () -> agenda.arrange(sitting, seen, turned)),
                () -> people.as(chair, () -> agenda.arrange(sitting, seen, moved))));
        assertOneRefused(thrown, "committee.agenda.changed");
        assertThat(order()).isIn(turned, moved);
    }

    @Test
    void the_motion_is_put_to_those_in_the_room_and_each_votes_once() throws InterruptedException {
        ItemId item = begin(fixture.proposal());
        ProposalId id = proposalOf(item);
        come(members.subList(0, 6));
        assertRefused("committee.item.notCurrent", () -> motion(item));
        call(item);
        motion(item);
        assertRefused("committee.vote.open", () -> motion(item));
        assertRefused("committee.notVoter", () -> vote(members.get(6), id));
        List<Throwable> twice = Race.run(List.of(() -> vote(members.get(1), id), () -> vote(members.get(1), id)));
        assertOneRefused(twice, "committee.alreadyVoted");
        Poll open = poll(members.get(2));
        assertThat(open.awaited()).isEqualTo(5);
        assertThat(open.seats().values()).noneMatch(seat -> seat.vote() != null);
        assertThat(open.count().yes()).isZero();
        assertThat(seat(poll(members.get(1)), members.get(1)).vote()).isEqualTo(Vote.YES);
        people.as(chair, () -> items.closeVote(item));
        assertRefused("committee.notOpen", () -> vote(members.get(2), id));
        Poll closed = poll(members.get(2));
        assertThat(seat(closed, members.get(1)).vote()).isEqualTo(Vote.YES);
        assertThat(room(secretary).lines().get(0).status()).isEqualTo(ItemStatus.DECIDED);
    }

    @Test
    void two_close_at_once_and_the_vote_is_counted_once() throws InterruptedException {
        ItemId item = begin(fixture.proposal());
        come(members);
        call(item);
        motion(item);
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(chair, () -> items.closeVote(item)),
                () -> people.as(secretary, () -> items.closeVote(item))));
        assertOneRefused(thrown, "committee.notOpen");
        assertThat(poll(chair).status()).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void who_leaves_without_a_vote_is_not_counted_and_may_come_back() {
        ItemId item = begin(fixture.proposal());
        ProposalId id = proposalOf(item);
        come(members.subList(0, 5));
        call(item);
        motion(item);
        vote(members.get(1), id);
        leave(members.get(1));
        leave(members.get(2));
        assertRefused("committee.notVoter", () -> vote(members.get(2), id));
        come(members.subList(2, 3));
        vote(members.get(2), id);
        leave(members.get(3));
        come(members.subList(5, 6));
        assertRefused("committee.notVoter", () -> vote(members.get(5), id));
        people.as(chair, () -> items.closeVote(item));
        Poll poll = poll(chair);
        assertThat(poll.count().entitledPresent()).isEqualTo(4);
        assertThat(poll.count().quorum()).isEqualTo(5);
        assertThat(poll.count().yes()).isEqualTo(2);
    }

    @Test
    void leaving_and_voting_at_once_is_one_or_the_other() throws InterruptedException {
        ItemId item = begin(fixture.proposal());
        ProposalId id = proposalOf(item);
        come(members);
        call(item);
        motion(item);
        UserRow member = members.get(4);
        List<Throwable> thrown = Race.run(List.of(() -> vote(member, id), () -> leave(member)));
        assertThat(thrown.get(1)).isNull();
        Poll.Seat seat = seat(poll(member), member);
        assertThat(seat.present()).isEqualTo(seat.vote() != null);
        assertThat(thrown.get(0) == null).isEqualTo(seat.vote() != null);
    }

    @Test
    void without_a_quorum_no_motion_is_put_and_the_committee_is_invited_again() {
        ItemId item = begin(fixture.proposal());
        come(members.subList(0, 4));
        call(item);
        assertThatThrownBy(() -> motion(item)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("committee.quorum.missed");
            assertThat(refused.arguments()).containsExactly(4, 7, 5);
        });
        people.as(secretary, () -> items.missQuorum(item));
        ProposalId id = proposalOf(item);
        SystemUser.run(() -> committee.inviteAgain(id));
        assertThat(room(secretary).lines().get(0).status()).isEqualTo(ItemStatus.POSTPONED);
        people.as(chair, () -> sittings.close(sitting));
        assertRefused("committee.sitting.second.late", () -> again(11 + 15));
        SittingId second = again(11 + 13);
        people.as(secretary, () -> agenda.add(second, List.of(id)));
        assertRefused("committee.sitting.second.once", () -> again(11 + 12));
    }

    @Test
    void who_is_recused_sees_nothing_of_the_item_and_has_no_vote() {
        UserRow signer = people.someone(Role.PROPOSER, Role.COMMITTEE_MEMBER);
        ProposalId own = fixture.proposal(signer);
        ItemId item = begin(own);
        UserRow kin = members.get(5);
        assertRefused("committee.recusal.missing", () -> people.as(chair, () -> items.recuse(item, kin.id(), " ")));
        people.as(chair, () -> items.recuse(item, kin.id(), "A brother"));
        assertRefused("committee.recusal.noted", () -> people.as(chair, () -> items.recuse(item, kin.id(), "Twice")));
        come(members);
        come(List.of(signer));
        call(item);
        motion(item);
        for (UserRow out : List.of(signer, kin)) {
            Room room = room(out);
            AgendaLine line = room.lines().get(0);
            assertThat(line.out()).isTrue();
            assertThat(List.of(line.number(), line.title(), line.summary())).containsOnly("");
            assertThat(line.proposal()).isNull();
            assertThat(room.polls()).isEmpty();
            assertThat(room.staffing()).isNull();
            assertThatThrownBy(() -> vote(out, own)).isInstanceOfAny(Refused.class, AccessDeniedException.class);
        }
        assertThat(Objects.requireNonNull(room(chair).staffing()).recused()).hasSize(2);
    }

    @Test
    void a_recused_chair_leaves_the_item_to_the_secretary() {
        ItemId item = begin(fixture.proposal());
        come(members);
        call(item);
        people.as(secretary, () -> items.recuse(item, chair.id(), "Advised the team"));
        motion(item);
        assertRefused("committee.item.out", () -> people.as(chair, () -> items.closeVote(item)));
        people.as(secretary, () -> items.closeVote(item));
    }

    @Test
    void a_sitting_ends_with_what_it_has_not_dealt_with() {
        add(fixture.proposal(), fixture.proposal());
        people.as(secretary, () -> sittings.convene(sitting));
        assertRefused("committee.sitting.notOpen", () -> come(members));
        people.as(chair, () -> sittings.open(sitting));
        come(members);
        assertRefused("committee.room.inside", () -> come(members.subList(0, 1)));
        ItemId first = order().get(0);
        call(first);
        motion(first);
        assertRefused("committee.vote.open", () -> people.as(chair, () -> sittings.close(sitting)));
        assertRefused("committee.vote.open", () -> call(order().get(1)));
        people.as(chair, () -> items.closeVote(first));
        people.as(chair, () -> sittings.close(sitting));
        assertThat(room(chair).lines())
                .extracting(AgendaLine::status)
                .containsExactly(ItemStatus.DECIDED, ItemStatus.POSTPONED);
        assertThat(room(chair).people()).allMatch(person -> person.since() == null);
        assertRefused("committee.sitting.notOpen", () -> leave(members.get(0)));
    }

    @Test
    void the_room_of_three_items_needs_no_more_statements_than_that_of_one() {
        add(fixture.proposal());
        int one = Statements.count("room of one item", () -> room(secretary)).count();
        add(fixture.proposal(), fixture.proposal());
        int three =
                Statements.count("room of three items", () -> room(secretary)).count();
        assertThat(three).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    @Test
    void only_its_chair_and_secretary_lead_a_sitting() {
        ItemId item = begin(fixture.proposal());
        UserRow stranger = people.someone(Role.COMMITTEE_SECRETARY);
        assertRefused("committee.sitting.leaders", () -> people.as(stranger, () -> items.call(item)));
        assertThatThrownBy(() -> people.as(members.get(2), () -> items.call(item)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(people.someone(Role.PROPOSER), () -> rooms.room(sitting)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused("committee.member.unknown", () -> people.as(chair, () -> rooms.checkIn(sitting, stranger.id())));
    }

    private static Poll.Seat seat(Poll poll, UserRow member) {
        return Objects.requireNonNull(poll.seats().get(member.id()));
    }

    private SittingDraft draft(int days) {
        return fixture.draft(days, chair, secretary);
    }

    private SittingId again(int days) {
        return people.as(secretary, () -> sittings.plan(draft(days), sitting));
    }

    private void add(ProposalId... all) {
        people.as(secretary, () -> agenda.add(sitting, List.of(all)));
    }

    private ItemId begin(ProposalId id) {
        add(id);
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.open(sitting));
        return order().get(0);
    }

    private List<ItemId> order() {
        return room(secretary).lines().stream().map(AgendaLine::id).toList();
    }

    private ProposalId proposalOf(ItemId item) {
        return room(secretary).lines().stream()
                .filter(line -> line.id().equals(item))
                .map(line -> Objects.requireNonNull(line.proposal()))
                .findFirst()
                .orElseThrow();
    }

    private void come(List<UserRow> who) {
        who.forEach(one -> people.as(secretary, () -> rooms.checkIn(sitting, one.id())));
    }

    private void leave(UserRow who) {
        people.as(secretary, () -> rooms.checkOut(sitting, who.id()));
    }

    private void call(ItemId item) {
        people.as(chair, () -> items.call(item));
    }

    private void motion(ItemId item) {
        people.as(secretary, () -> items.putMotion(item, Motion.RECOMMEND, ""));
    }

    private void vote(UserRow member, ProposalId id) {
        people.as(member, () -> committee.vote(id, Vote.YES));
    }

    private Room room(UserRow reader) {
        return people.as(reader, () -> rooms.room(sitting));
    }

    private Poll poll(UserRow reader) {
        Room room = room(reader);
        return room.poll(room.lines().get(0)).orElseThrow();
    }
}
