package org.khorgos.draft;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.content.ContentFields;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.signature.TakeBackService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes which section until when. */
@ServiceTest
class SectionServiceTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    SectionService sections;

    @Autowired
    EditorService editors;

    @Autowired
    DraftService drafts;

    @Autowired
    ProposalService writing;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow first;
    private UserRow second;
    private ProposalId id;
    private LocalDate today;

    @BeforeEach
    void two_write_on_one_draft() {
        first = people.someone(Role.PROPOSER);
        second = people.someone(Role.PROPOSER);
        id = proposals.written(first, second);
        today = clock.instant().atZone(SHANGHAI).toLocalDate();
    }

    @AfterEach
    void let_time_run() {
        clock.resume();
    }

    @Test
    void a_section_belongs_to_one_person_until_a_day_and_others_still_write_in_it() {
        assign("plan", second, today.plusDays(5));
        assign("finance", first, today);

        assertThat(assignments())
                .extracting(SectionAssignment::section, SectionAssignment::assignee, SectionAssignment::due)
                .containsExactlyInAnyOrder(
                        tuple("plan", second.id(), today.plusDays(5)), tuple("finance", first.id(), today));
        assertThat(assignments()).extracting(SectionAssignment::zone).containsOnly(SHANGHAI);
        people.as(first, () -> {
            OpenDraft open = drafts.open(id);
            assertThat(open.assignments()).hasSize(2);
            FieldEdit edit = new FieldEdit(
                    "plan.trlNow",
                    open.draft().version(),
                    ContentFields.value(open.draft().content(), "plan.trlNow"),
                    "4");
            assertThat(drafts.save(id, edit).outcome()).isEqualTo(SavedField.Outcome.SAVED);
        });
    }

    @Test
    void what_a_section_has_now_replaces_what_it_had_and_the_past_is_kept() {
        assign("plan", second, today.plusDays(5));
        assign("plan", second, today.plusDays(5));
        assign("plan", second, today.plusDays(6));
        assign("plan", first, today.plusDays(7));

        assertThat(assignments()).singleElement().satisfies(one -> {
            assertThat(one.assignee()).isEqualTo(first.id());
            assertThat(one.due()).isEqualTo(today.plusDays(7));
        });
        assertThat(rows()).isEqualTo(3);

        people.as(first, () -> sections.takeAway(id, "plan"));
        people.as(first, () -> sections.takeAway(id, "plan"));
        assertThat(assignments()).isEmpty();
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void the_last_day_lies_between_today_and_the_cut_off_in_the_zone_of_the_first_signatory() {
        LocalDate cutOff =
                clock.instant().plus(Duration.ofDays(30)).atZone(SHANGHAI).toLocalDate();

        refused("proposal.assignment.past", () -> assign("plan", second, today.minusDays(1)));
        refused("proposal.assignment.afterCutOff", () -> assign("plan", second, cutOff.plusDays(1)));
        assertThat(assignments()).isEmpty();
        assign("plan", second, today);
        assign("basics", second, cutOff);
        assertThat(assignments()).hasSize(2);
    }

    @Test
    void only_people_who_write_get_a_section() {
        UserRow stranger = people.someone(Role.PROPOSER);

        refused(SectionService.NO_WRITER, () -> assign("plan", stranger, today));
        assertThatThrownBy(() -> assign("nothing", second, today)).isInstanceOf(IllegalArgumentException.class);
        assertThat(people.as(first, () -> sections.writers(id)))
                .extracting(UserRow::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void only_the_first_signatory_assigns_and_strangers_learn_nothing() {
        UserRow stranger = people.someone(Role.PROPOSER);
        assign("plan", second, today);

        refused("proposal.onlyFirst", () -> people.as(second, () -> sections.assign(id, "plan", first.id(), today)));
        refused("proposal.onlyFirst", () -> people.as(second, () -> sections.takeAway(id, "plan")));
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> people.as(stranger, () -> sections.assignments(id)),
                () -> people.as(stranger, () -> sections.writers(id)),
                () -> people.as(stranger, () -> sections.assign(id, "plan", stranger.id(), today)),
                () -> people.as(stranger, () -> sections.takeAway(id, "plan")),
                () -> people.as(stranger, () -> sections.complete(id, "plan")))) {
            assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
        }
        assertThat(people.as(stranger, () -> sections.mine())).isEmpty();
    }

    @Test
    void the_assignee_alone_says_that_it_is_ready_and_another_day_opens_it_again() {
        assign("plan", second, today.plusDays(2));

        refused("proposal.assignment.notYours", () -> people.as(first, () -> sections.complete(id, "plan")));
        assertThat(people.as(second, () -> sections.mine())).singleElement().satisfies(mine -> assertThat(mine.title())
                .isEqualTo("Snow and glacier water for two valleys"));
        people.as(second, () -> sections.complete(id, "plan"));
        people.as(second, () -> sections.complete(id, "plan"));

        assertThat(assignments()).singleElement().matches(SectionAssignment::isReady);
        assertThat(people.as(second, () -> sections.mine())).isEmpty();
        assertThat(events()).containsEntry("SectionCompleted", 1L);

        assign("plan", second, today.plusDays(3));
        assertThat(assignments()).singleElement().matches(one -> !one.isReady());
    }

    @Test
    void it_is_overdue_when_the_last_day_is_over_and_it_is_not_ready() {
        assign("plan", second, today);

        SectionAssignment one = assignments().get(0);
        assertThat(one.isOverdue(one.end())).isFalse();
        assertThat(one.isOverdue(one.end().plusSeconds(1))).isTrue();
        assertThat(one.end().atZone(SHANGHAI).toLocalDate()).isEqualTo(today);
        people.as(second, () -> sections.complete(id, "plan"));
        assertThat(assignments().get(0).isOverdue(one.end().plusSeconds(1))).isFalse();
    }

    @Test
    void who_writes_no_more_has_no_section_any_more() {
        assign("plan", second, today);
        assign("finance", first, today);

        people.as(first, () -> editors.choose(id, List.of()));

        assertThat(assignments()).extracting(SectionAssignment::section).containsExactly("finance");
        assertThat(people.as(second, () -> sections.mine())).isEmpty();
        assertThat(events()).containsEntry("SectionTakenAway", 1L);
    }

    @Test
    void a_proposal_that_is_taken_back_has_its_assignments_still_and_one_that_is_submitted_has_them_no_more() {
        assign("plan", second, today.plusDays(1));
        people.as(first, () -> writing.sendForSignature(id));
        assertThat(people.as(second, () -> sections.mine())).isEmpty();
        assertThatThrownBy(() -> assign("plan", second, today)).isInstanceOf(WrongState.class);

        people.as(first, () -> takingBack.takeBack(id));
        assertThat(people.as(second, () -> sections.mine())).hasSize(1);

        people.as(first, () -> writing.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        assertThat(assignments()).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_returned_proposal_is_given_out_anew_whenever_the_call_closed() {
        ProposalId returned = proposals.in(ProposalState.RETURNED, first);
        clock.moveTo(clock.instant().plus(Duration.ofDays(60)));
        LocalDate then = today.plusDays(62);

        people.as(first, () -> sections.assign(returned, "plan", first.id(), then));

        assertThat(people.as(first, () -> sections.mine())).singleElement().satisfies(mine -> assertThat(mine.number())
                .isNotEmpty());
        refused(
                "proposal.assignment.past",
                () -> people.as(first, () -> sections.assign(returned, "basics", first.id(), today)));
    }

    @Test
    void two_assignments_of_one_section_at_once_leave_one() throws InterruptedException {
        assertThat(Race.run(List.of(
                        () -> assign("plan", second, today.plusDays(1)),
                        () -> assign("plan", first, today.plusDays(2)))))
                .containsOnlyNulls();

        assertThat(assignments()).hasSize(1);
        assertThat(rows()).isEqualTo(2);
    }

    private void assign(String section, UserRow to, LocalDate due) {
        people.as(first, () -> sections.assign(id, section, to.id(), due));
    }

    private List<SectionAssignment> assignments() {
        return people.as(first, () -> sections.assignments(id));
    }

    private int rows() {
        return jdbc.sql("select count(*) from draft_assignment where proposal_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Map<String, Long> events() {
        return jdbc
                .sql("select action from audit_entry where subject = ?")
                .param(id.toString())
                .query(String.class)
                .list()
                .stream()
                .collect(groupingBy(action -> action, counting()));
    }

    private static void refused(String key, Runnable attempt) {
        assertRefused(key, attempt);
    }
}
