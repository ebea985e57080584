package org.khorgos.committee.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.khorgos.testing.Refusals.assertOneRefused;
import static org.khorgos.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Languages;
import org.khorgos.base.NotFound;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemService;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.print.PdfRenderer;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Minutes of a sitting of seven with one vote: what they say to whom, and who signs them. */
@ServiceTest
class MinutesTests {
    @Autowired
    MinutesService minutes;

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
    CommitteeProcess process;

    @Autowired
    PdfRenderer renderer;

    @Autowired
    ConflictService conflicts;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    @Autowired
    JdbcClient jdbc;

    UserRow secretary;
    UserRow chair;
    UserRow recused;
    List<UserRow> members;
    SittingId sitting;
    ProposalId decided;

    @BeforeEach
    void sit() {
        fixture.countVotes(process);
        members = fixture.seven();
        chair = members.get(0);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        recused = members.get(6);
        decided = fixture.proposal();
        open(decided);
        decide(decided);
    }

    @AfterEach
    void giveTheOthersTheirTermsBack() {
        fixture.giveTermsBack();
    }

    @Test
    void they_say_who_was_there_and_how_each_voted_in_three_languages() {
        close();
        String text = print(chair, Locale.ENGLISH);
        assertThat(text)
                .contains("Spring sitting", "Urumqi, room 3", "Asia/Shanghai", "Draft, not signed")
                .contains("6 of 6 entitled members present, 5 needed")
                .contains("Yes (5)", "Abstain", recused.displayName(), "Absent")
                .contains(members.get(2).displayName());
        for (Locale language : List.of(Languages.CHINESE, Languages.RUSSIAN)) {
            assertThat(print(chair, language)).doesNotContain("committee.", "Absent", "Yes (5)");
        }
        byte[] pdf = people.as(chair, () -> renderer.render(minutes.print(sitting, Languages.CHINESE)));
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    @Test
    void the_copy_of_a_recused_member_leaves_the_item_out() {
        close();
        String number = number();
        assertThat(print(members.get(3), Locale.ENGLISH)).contains(number);
        assertThat(print(recused, Locale.ENGLISH))
                .contains("You were out of the room for this item.")
                .doesNotContain(number, "Yes (5)", "entitled members present");
        assertThat(details(recused).may()).isEqualTo(new MinutesDetails.Acts(false, false, false));
    }

    @Test
    void nobody_was_out_of_the_room_for_an_item_that_was_never_called() {
        close();
        ProposalId id = fixture.proposal();
        open(id);
        UserRow sent = members.get(2);
        people.as(secretary, () -> items.recuse(item(), sent.id(), "Advised the team"));
        close();
        String number = number();
        assertThat(print(sent, Locale.ENGLISH))
                .contains("This item is left out of your copy.")
                .doesNotContain("out of the room", number);
        assertThat(print(chair, Locale.ENGLISH)).contains(number, "Postponed").doesNotContain("out of the room");
    }

    @Test
    void who_is_in_conflict_only_since_the_vote_was_not_out_of_the_room() {
        close();
        UserRow voter = members.get(1);
        people.as(voter, () -> conflicts.declare(decided, "A joint project begins."));
        assertThat(print(voter, Locale.ENGLISH))
                .contains("This item is left out of your copy.")
                .doesNotContain("out of the room", number());
    }

    @Test
    void a_vote_that_was_open_when_its_proposal_was_withdrawn_is_not_in_them() {
        close();
        ProposalId id = fixture.proposal();
        open(id);
        people.as(chair, () -> items.call(item()));
        people.as(secretary, () -> items.putMotion(item(), Motion.RECOMMEND, ""));
        people.as(members.get(1), () -> committee.vote(id, Vote.YES));
        state(id, ProposalState.WITHDRAWN);
        close();
        assertThat(print(chair, Locale.ENGLISH))
                .contains("Postponed")
                .doesNotContain("Yes (1)", "entitled members present");
    }

    @Test
    void the_copy_of_who_may_not_see_a_proposal_leaves_its_item_out() {
        close();
        ProposalId id = fixture.proposal();
        open(id);
        state(id, ProposalState.MERGED);
        close();
        String number = number();
        assertThat(print(chair, Locale.ENGLISH)).contains(number);
        assertThat(print(members.get(3), Locale.ENGLISH)).doesNotContain(number);
        state(id, ProposalState.IN_COMMITTEE);
    }

    @Test
    void both_sign_at_once_and_the_text_is_one() throws InterruptedException {
        close();
        String seen = details(chair).sha256();
        List<Throwable> thrown = Race.run(List.of(() -> sign(chair, seen), () -> sign(secretary, seen)));
        assertThat(thrown).containsOnlyNulls();
        MinutesDetails signed = details(members.get(1));
        assertThat(signed.status()).isEqualTo(MinutesStatus.SIGNED);
        assertThat(signed.sha256()).isEqualTo(seen);
        assertThat(signed.chair().at()).isNotNull();
        assertThat(signed.secretary().at()).isNotNull();
        assertRefused("committee.minutes.signed", () -> sign(chair, seen));
        assertRefused("committee.minutes.notRefusable", () -> refuse(secretary, "Too late"));
        assertThat(print(chair, Locale.ENGLISH)).contains("Signed", seen);
    }

    @Test
    void one_who_signs_in_two_windows_signs_once() throws InterruptedException {
        close();
        String seen = details(chair).sha256();
        List<Throwable> thrown = Race.run(List.of(() -> sign(chair, seen), () -> sign(chair, seen)));
        assertOneRefused(thrown, "committee.minutes.signed");
        assertThat(details(chair).status()).isEqualTo(MinutesStatus.SIGNED_ONE);
    }

    @Test
    void a_correction_and_a_signature_at_once_never_sign_what_was_not_seen() throws InterruptedException {
        close();
        String seen = details(chair).sha256();
        List<Throwable> thrown =
                Race.run(List.of(() -> sign(chair, seen), () -> correct(secretary, "Item 1 was brief.")));
        assertThat(thrown.stream().filter(Objects::nonNull)).hasSize(1);
        MinutesDetails after = details(chair);
        assertThat(after.status() == MinutesStatus.SIGNED_ONE)
                .isEqualTo(after.sha256().equals(seen));
        assertThat(after.remarks().isEmpty()).isEqualTo(after.status() == MinutesStatus.SIGNED_ONE);
    }

    @Test
    void the_first_signature_freezes_the_text_and_a_refusal_thaws_it() {
        close();
        correct(secretary, " The heating failed. ");
        String seen = details(chair).sha256();
        assertRefused("committee.minutes.changed", () -> sign(chair, "0".repeat(64)));
        assertRefused("committee.minutes.notRefusable", () -> refuse(chair, "No"));
        sign(chair, seen);
        assertRefused("committee.minutes.frozen", () -> correct(secretary, "Another word"));
        jdbc.sql("update committee_item set position = 7 where sitting_id = ?")
                .param(sitting.value())
                .update();
        assertThat(details(secretary).sha256()).isEqualTo(seen);
        assertRefused("committee.minutes.refusal.missing", () -> refuse(secretary, "  "));
        refuse(secretary, "The heating did not fail");
        MinutesDetails again = details(chair);
        assertThat(again.status()).isEqualTo(MinutesStatus.DRAFT);
        assertThat(again.chair().at()).isNull();
        assertThat(again.refusedBy()).isEqualTo(secretary.displayName());
        assertThat(again.refusal()).isEqualTo("The heating did not fail");
        correct(chair, "");
        sign(secretary, details(secretary).sha256());
        assertThat(details(chair).refusedBy()).isEmpty();
        assertThat(details(chair).may()).isEqualTo(new MinutesDetails.Acts(true, true, false));
    }

    @Test
    void the_fingerprint_of_signed_minutes_is_the_one_that_was_kept() {
        close();
        sign(chair, details(chair).sha256());
        jdbc.sql("update committee_minutes set content = concat(content, ' '), sha256 = sha2(content, 256) "
                        + "where sitting_id = ?")
                .param(sitting.value())
                .update();
        String kept = jdbc.sql("select sha256 from committee_minutes where sitting_id = ?")
                .param(sitting.value())
                .query(String.class)
                .single();
        assertThat(details(secretary).sha256()).isEqualTo(kept);
        assertThat(print(secretary, Locale.ENGLISH)).contains(kept);
        sign(secretary, kept);
        assertThat(details(secretary).status()).isEqualTo(MinutesStatus.SIGNED);
    }

    @Test
    void nobody_else_signs_and_only_the_committee_reads() {
        assertThatThrownBy(() -> details(chair)).isInstanceOf(NotFound.class);
        close();
        String seen = details(chair).sha256();
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        assertRefused("committee.sitting.leaders", () -> sign(other, seen));
        assertRefused("committee.sitting.leaders", () -> correct(other, "Mine"));
        assertThatThrownBy(() -> sign(members.get(2), seen)).isInstanceOf(AccessDeniedException.class);
        for (Role role : List.of(Role.PROPOSER, Role.OFFICE, Role.EXPERT)) {
            UserRow stranger = people.someone(role);
            assertThatThrownBy(() -> details(stranger)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> print(stranger, Locale.ENGLISH)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void exactly_the_roles_of_the_catalogue_read_correct_and_sign() {
        close();
        for (Role role : Role.values()) {
            if (role.assignable()) {
                UserRow someone = people.someone(role);
                assertOpen(role, Operation.READ_MINUTES, () -> details(someone));
                assertOpen(role, Operation.READ_MINUTES, () -> print(someone, Locale.ENGLISH));
                assertOpen(role, Operation.CORRECT_MINUTES, () -> correct(someone, "Mine"));
                assertOpen(role, Operation.SIGN_MINUTES, () -> sign(someone, ""));
                assertOpen(role, Operation.SIGN_MINUTES, () -> refuse(someone, "No"));
            }
        }
    }

    /** By the role alone: that the sitting is not theirs is said later. */
    private static void assertOpen(Role role, Operation operation, Runnable act) {
        assertThat(catchThrowable(act::run) instanceof AccessDeniedException)
                .as(role + " " + operation)
                .isNotEqualTo(PermissionCatalogue.roles(operation).contains(role));
    }

    @Test
    void drafts_need_a_fixed_number_of_statements() {
        close();
        int needed = people.as(chair, () -> Statements.count("draft of minutes", () -> minutes.details(sitting)))
                .count();
        assertThat(needed).isLessThanOrEqualTo(14);
    }

    private void open(ProposalId id) {
        sitting = people.as(secretary, () -> sittings.plan(fixture.draft(11, chair, secretary), null));
        people.as(secretary, () -> agenda.add(sitting, List.of(id)));
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.open(sitting));
        members.subList(0, 6).forEach(member -> people.as(secretary, () -> rooms.checkIn(sitting, member.id())));
    }

    private ItemId item() {
        return people.as(secretary, () -> rooms.room(sitting)).lines().get(0).id();
    }

    private String number() {
        return jdbc.sql("select p.number from proposal p join committee_item i on i.proposal_id = p.proposal_id "
                        + "where i.sitting_id = ?")
                .param(sitting.value())
                .query(String.class)
                .single();
    }

    private void state(ProposalId id, ProposalState state) {
        jdbc.sql("update proposal set state = ? where proposal_id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private void decide(ProposalId id) {
        ItemId item = item();
        people.as(chair, () -> items.call(item));
        people.as(secretary, () -> items.recuse(item, recused.id(), "Advised the team"));
        people.as(secretary, () -> items.putMotion(item, Motion.RECOMMEND, ""));
        members.subList(0, 5).forEach(member -> people.as(member, () -> committee.vote(id, Vote.YES)));
        people.as(members.get(5), () -> committee.vote(id, Vote.ABSTAIN));
        people.as(chair, () -> items.closeVote(item));
    }

    private void close() {
        people.as(chair, () -> sittings.close(sitting));
    }

    private MinutesDetails details(UserRow reader) {
        return people.as(reader, () -> minutes.details(sitting));
    }

    private String print(UserRow reader, Locale language) {
        return people.as(reader, () -> minutes.print(sitting, language))
                .document()
                .getDocumentElement()
                .getTextContent();
    }

    private void sign(UserRow who, String seen) {
        people.as(who, () -> minutes.sign(sitting, seen));
    }

    private void correct(UserRow who, String remarks) {
        people.as(who, () -> minutes.correct(sitting, remarks));
    }

    private void refuse(UserRow who, String reason) {
        people.as(who, () -> minutes.refuse(sitting, reason));
    }
}
