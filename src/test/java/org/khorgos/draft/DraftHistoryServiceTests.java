package org.khorgos.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft said before, and the way back. */
@ServiceTest
class DraftHistoryServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    DraftService drafts;

    @Autowired
    DraftHistoryService history;

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
    void a_text_typed_in_one_go_is_one_change() {
        save(first, "basics.summary", "S");
        save(first, "basics.summary", "Sn");
        save(first, "basics.summary", "Snow");

        List<ChangeRow> changes = changes();

        assertThat(changes).extracting(ChangeRow::path).containsExactly("basics.summary", "");
        assertThat(changes.get(0).by()).isEqualTo(first.id());
        assertThat(changes.get(0).revision())
                .isEqualTo(people.as(first, () -> drafts.open(id)).draft().version());
        assertThat(summaryAt(changes.get(1).revision()))
                .isEqualTo(Proposals.content().basics().summary());
    }

    @Test
    void what_others_write_in_between_begins_a_new_change() {
        save(first, "basics.summary", "One");
        save(second, "basics.problem", "Two");
        save(first, "basics.summary", "Three");

        assertThat(changes())
                .extracting(ChangeRow::path)
                .containsExactly("basics.summary", "basics.problem", "basics.summary", "");
        assertThat(changes()).extracting(ChangeRow::by).startsWith(first.id(), second.id(), first.id());
    }

    @Test
    void every_revision_can_be_read_again_back_to_the_beginning() {
        save(first, "basics.summary", "One");
        long one = changes().get(0).revision();
        save(second, "basics.problem", "Two");
        save(first, "basics.summary", "Three");

        assertThat(summaryAt(one)).isEqualTo("One");
        ProposalContent atFirst = people.as(second, () -> history.content(id, one));
        assertThat(atFirst.basics().problem())
                .isEqualTo(Proposals.content().basics().problem());
        assertThat(people.as(first, () -> history.content(id, 0))).isEqualTo(ProposalContent.empty("Snow", "en"));
    }

    @Test
    void restoring_is_a_new_revision_and_can_be_taken_back() {
        save(first, "basics.summary", "One");
        save(second, "basics.problem", "Two");
        long full = people.as(first, () -> drafts.open(id)).draft().version();
        ProposalContent before = people.as(first, () -> history.content(id, full));

        long restored = people.as(first, () -> history.restore(id, 1));

        assertThat(restored).isEqualTo(full + 1);
        assertThat(people.as(second, () -> drafts.open(id)).draft().content()).isEqualTo(Proposals.content());
        people.as(second, () -> history.restore(id, full));
        assertThat(people.as(first, () -> drafts.open(id)).draft().content()).isEqualTo(before);
    }

    @Test
    void restoring_while_somebody_writes_loses_neither() throws InterruptedException {
        save(first, "basics.summary", "One");

        assertThat(Race.run(List.of(
                        () -> save(second, "basics.problem", "Two"),
                        () -> people.as(first, () -> {
                            history.restore(id, 1);
                        }))))
                .containsOnlyNulls();

        assertThat(changes()).hasSize(4);
        assertThat(changes()).extracting(ChangeRow::path).contains("basics.problem", "");
    }

    @Test
    void there_is_no_future_and_nothing_for_strangers() {
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(first, () -> history.content(id, 99)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(first, () -> history.restore(id, 99)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> history.changes(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> history.restore(id, 1)))
                .isInstanceOf(NotFound.class);
    }

    private List<ChangeRow> changes() {
        return people.as(first, () -> history.changes(id));
    }

    private String summaryAt(long revision) {
        return people.as(first, () -> history.content(id, revision)).basics().summary();
    }

    private void save(UserRow who, String path, String text) {
        people.as(who, () -> {
            ProposalDraft draft = drafts.open(id).draft();
            drafts.save(
                    id,
                    new FieldEdit(
                            path, draft.version(), ContentFields.value(draft.content(), path), "\"" + text + "\""));
        });
    }
}
