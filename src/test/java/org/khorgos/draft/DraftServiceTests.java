package org.khorgos.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.draft.ConflictRow.Choice;
import org.khorgos.draft.SavedField.Outcome;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing together on one draft, field by field. */
@ServiceTest
class DraftServiceTests {
    private static final String SUMMARY = "basics.summary";
    private static final String PROBLEM = "basics.problem";

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    DraftService drafts;

    @Autowired
    EditorService editors;

    @Autowired
    ProposalService service;

    private UserRow first;
    private UserRow second;
    private ProposalId id;

    @BeforeEach
    void two_write_on_one_draft() {
        first = people.someone(Role.PROPOSER);
        second = people.someone(Role.PROPOSER);
        id = proposals.written(first, second);
    }

    @Test
    void a_field_is_saved_and_nothing_else_is_touched() {
        SavedField saved = save(first, open(first), SUMMARY, "\"Snow counts.\"");

        assertThat(saved.outcome()).isEqualTo(Outcome.SAVED);
        ProposalContent stored = open(first).draft().content();
        assertThat(stored).isEqualTo(saved.content());
        assertThat(ContentFields.changed(Proposals.content(), stored)).containsExactly(SUMMARY);
        assertThat(stored.basics().summary()).isEqualTo("Snow counts.");
    }

    @Test
    void a_text_is_saved_by_four_statements() {
        OpenDraft open = open(first);

        assertThat(count("save a text", open, SUMMARY, "\"Snow counts.\"")).isLessThanOrEqualTo(4);
        assertThat(count("save a text further", open(first), SUMMARY, "\"Snow counts much.\""))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void a_list_is_saved_by_four_statements() {
        String milestones = "[{\"title\": \"Stations stand\", \"due\": \"2028-02-28\"},"
                + "{\"title\": \"Data are open\", \"due\": \"2028-05-01\"}]";

        assertThat(count("save a list", open(first), "plan.milestones", milestones))
                .isLessThanOrEqualTo(4);
        assertThat(open(first).draft().content().plan().milestones())
                .extracting(Milestone::title)
                .containsExactly("Stations stand", "Data are open");
    }

    @Test
    void partner_organisations_can_be_searched_after_four_statements() {
        String organisations = "[{\"name\": \"Glacier Office\", \"city\": \"Bishkek\", \"country\": \"KG\"}]";

        assertThat(count("save organisations", open(first), "partners.partnerOrganisations", organisations))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void different_fields_of_two_people_go_side_by_side() {
        OpenDraft mine = open(first);
        OpenDraft theirs = open(second);

        save(first, mine, SUMMARY, "\"Of the first.\"");
        SavedField saved = save(second, theirs, PROBLEM, "\"Of the second.\"");

        assertThat(saved.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(saved.content().basics().summary()).isEqualTo("Of the first.");
        assertThat(saved.content().basics().problem()).isEqualTo("Of the second.");
        assertThat(open(first).conflicts()).isEmpty();
    }

    @Test
    void many_fields_saved_at_the_same_moment_are_all_there() throws InterruptedException {
        List<String> paths = List.of(
                SUMMARY, PROBLEM, "basics.suggestion", "basics.acronym", "partners.homeRegion", "finance.otherFunding");
        OpenDraft open = open(first);
        List<Runnable> writers = new ArrayList<>();
        for (String path : paths) {
            UserRow writer = writers.size() % 2 == 0 ? first : second;
            writers.add(() -> save(writer, open, path, "\"now " + path.length() + "\""));
        }

        assertThat(Race.run(writers)).containsOnlyNulls();

        ProposalContent stored = open(first).draft().content();
        assertThat(ContentFields.changed(open.draft().content(), stored)).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(open(first).draft().version()).isEqualTo(open.draft().version() + paths.size());
        assertThat(open(first).conflicts()).isEmpty();
    }

    @Test
    void of_two_texts_for_one_field_at_the_same_moment_the_first_stands_and_both_are_kept()
            throws InterruptedException {
        OpenDraft open = open(first);

        assertThat(Race.run(List.of(
                        () -> save(first, open, SUMMARY, "\"Of the first.\""),
                        () -> save(second, open, SUMMARY, "\"Of the second.\""))))
                .containsOnlyNulls();

        List<ConflictRow> conflicts = open(first).conflicts();
        assertThat(conflicts).hasSize(1);
        ConflictRow row = conflicts.get(0);
        assertThat(List.of(row.mine(), row.theirs()))
                .containsExactlyInAnyOrder("\"Of the first.\"", "\"Of the second.\"");
        assertThat(row.mineBy()).isEqualTo(row.mine().contains("first") ? first.id() : second.id());
        assertThat(row.theirsBy()).isEqualTo(row.theirs().contains("first") ? first.id() : second.id());
        assertThat(row.theirsAt()).isBeforeOrEqualTo(row.mineAt());
        assertThat(row.baseRevision()).isEqualTo(open.draft().version());
        assertThat(ContentFields.value(open(first).draft().content(), SUMMARY)).isEqualTo(row.theirs());
    }

    @Test
    void an_old_revision_is_no_conflict_while_the_field_is_as_it_was() {
        OpenDraft old = open(second);
        save(first, open(first), PROBLEM, "\"Other.\"");
        save(first, open(first), "basics.acronym", "\"OTHER\"");

        assertThat(save(second, old, SUMMARY, "\"Late.\"").outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void what_is_typed_on_into_a_conflict_replaces_the_text_kept_before() {
        OpenDraft old = open(second);
        save(first, open(first), SUMMARY, "\"Of the first.\"");
        save(second, old, SUMMARY, "\"Of\"");

        save(second, old, SUMMARY, "\"Of the second.\"");

        assertThat(open(second).conflicts()).extracting(ConflictRow::mine).containsExactly("\"Of the second.\"");
    }

    @Test
    void the_same_text_sent_twice_is_one_change() {
        OpenDraft open = open(first);
        SavedField once = save(first, open, SUMMARY, "\"Snow counts.\"");

        SavedField twice = save(first, open, SUMMARY, "\"Snow counts.\"");

        assertThat(twice.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(twice.revision()).isEqualTo(once.revision());
    }

    @Test
    void choosing_mine_puts_it_into_the_draft() {
        ConflictRow row = conflict();

        SavedField settled = settle(second, row, Choice.MINE, row.theirs());

        assertThat(settled.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(settled.content().basics().summary()).isEqualTo("Of the second.");
        assertThat(open(first).conflicts()).isEmpty();
        assertRefused("proposal.conflict.settled", () -> settle(first, row, Choice.THEIRS, row.theirs()));
    }

    @Test
    void choosing_theirs_leaves_the_draft_as_it_is() {
        ConflictRow row = conflict();
        long before = open(first).draft().version();

        settle(second, row, Choice.THEIRS, row.theirs());

        assertThat(open(first).draft().version()).isEqualTo(before);
        assertThat(open(first).draft().content().basics().summary()).isEqualTo("Of the first.");
        assertThat(open(first).conflicts()).isEmpty();
    }

    @Test
    void a_choice_made_without_having_seen_the_newest_text_is_asked_again() {
        ConflictRow row = conflict();
        save(first, open(first), SUMMARY, "\"Newer of the first.\"");

        SavedField settled = settle(second, row, Choice.MINE, row.theirs());

        assertThat(settled.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(open(second).conflicts()).singleElement().satisfies(again -> {
            assertThat(again.theirs()).isEqualTo("\"Newer of the first.\"");
            assertThat(again.mine()).isEqualTo("\"Of the second.\"");
            assertThat(again.mineBy()).isEqualTo(second.id());
        });
        assertThat(open(first).draft().content().basics().summary()).isEqualTo("Newer of the first.");
    }

    @Test
    void a_value_outside_its_limits_is_refused_and_nothing_is_changed() {
        OpenDraft open = open(first);

        assertThatThrownBy(() -> save(first, open, "basics.title", "\"" + "x".repeat(500) + "\""))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> save(first, open, "plan.endDate", "\"2020-01-01\""))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> save(first, open, "plan.endDate", "\"yesterday\""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drafts(first, "basics.state")).isInstanceOf(IllegalArgumentException.class);
        assertThat(open(first).draft()).isEqualTo(open.draft());
    }

    @Test
    void strangers_find_nothing_and_nobody_writes_on_what_is_sent() {
        OpenDraft open = open(first);
        UserRow stranger = people.someone(Role.PROPOSER);
        assertThatThrownBy(() -> save(stranger, open, SUMMARY, "\"x\"")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> drafts.open(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> drafts.conflicts(id)))
                .isInstanceOf(NotFound.class);

        ProposalId sent = proposals.in(ProposalState.SUBMITTED, first);
        assertThatThrownBy(() -> people.as(first, () -> drafts.save(sent, new FieldEdit(SUMMARY, 0, "\"a\"", "\"b\""))))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void the_writer_goes_on_in_the_section_where_they_were() {
        assertThat(open(second).section()).isEmpty();

        save(second, open(second), "partners.homeRegion", "\"Ili\"");
        save(first, open(first), SUMMARY, "\"Later.\"");

        assertThat(open(second).section()).isEqualTo("partners");
        assertThat(open(first).section()).isEqualTo("basics");
    }

    @Test
    void whoever_is_not_chosen_any_more_finds_nothing() {
        people.as(first, () -> editors.choose(id, List.of()));

        assertThatThrownBy(() -> people.as(second, () -> drafts.open(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_first_signatory_chooses_who_writes_and_only_people_who_can() {
        UserRow officer = people.someone(Role.OFFICE);

        assertRefused("proposal.onlyFirst", () -> people.as(second, () -> editors.choose(id, List.of())));
        for (List<UserRow> chosen : List.of(List.of(officer), List.of(first), List.of(second, second))) {
            assertThatThrownBy(() -> people.as(
                            first,
                            () -> editors.choose(
                                    id, chosen.stream().map(UserRow::id).toList())))
                    .isInstanceOf(Refused.class);
        }
        assertThat(people.as(second, () -> editors.fellows(id)).get(Fellow.EDITOR))
                .containsExactly(second.id());
    }

    @Test
    void dates_that_only_fit_together_can_be_moved_one_after_the_other() {
        Plan plan = open(first).draft().content().plan();

        save(first, open(first), "plan.endDate", "\"2031-02-28\"");
        save(first, open(first), "plan.startDate", "\"2030-03-01\"");

        assertThat(open(first).draft().content().plan().startDate()).isAfter(plan.endDate());
    }

    private ConflictRow conflict() {
        OpenDraft old = open(second);
        save(first, open(first), SUMMARY, "\"Of the first.\"");
        assertThat(save(second, old, SUMMARY, "\"Of the second.\"").outcome()).isEqualTo(Outcome.CONFLICT);
        return open(second).conflicts().get(0);
    }

    private OpenDraft open(UserRow who) {
        return people.as(who, () -> drafts.open(id));
    }

    private SavedField save(UserRow who, OpenDraft seen, String path, String after) {
        FieldEdit edit = new FieldEdit(
                path, seen.draft().version(), ContentFields.value(seen.draft().content(), path), after);
        return people.as(who, () -> drafts.save(id, edit));
    }

    private SavedField drafts(UserRow who, String path) {
        return people.as(who, () -> drafts.save(id, new FieldEdit(path, 0, "\"\"", "\"x\"")));
    }

    private SavedField settle(UserRow who, ConflictRow row, Choice choice, String seen) {
        UUID conflict = row.id();
        return people.as(who, () -> drafts.settle(id, conflict, choice, seen));
    }

    private int count(String name, OpenDraft seen, String path, String after) {
        return Statements.count(name, () -> save(first, seen, path, after)).count();
    }
}
