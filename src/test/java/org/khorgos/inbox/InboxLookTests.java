package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.inbox.view.InboxColumn;
import org.khorgos.inbox.view.InboxLook;

class InboxLookTests {
    @ParameterizedTest
    @EnumSource(InboxList.class)
    void a_whole_look_survives_being_written_and_read(InboxList list) {
        InboxLook look = new InboxLook(
                TaskFilter.all(list)
                        .withText("снег & 雪 = 1")
                        .withStage(ProposalState.Stage.ALLOCATION)
                        .withKind(Operation.CHECK_FORM)
                        .withDue(TaskFilter.Due.SOON),
                TaskOrder.by(TaskColumn.PRIORITY, false)
                        .then(TaskColumn.NUMBER, true)
                        .groupedBy(TaskGrouping.CALL),
                List.of(InboxColumn.DUE, InboxColumn.CALL));

        InboxLook.Read read = InboxLook.read(look.texts());
        assertThat(read.look()).isEqualTo(look);
        assertThat(read.leftOut()).isEmpty();
        assertThat(look.texts()).containsEntry("sort", "-PRIORITY.NUMBER");
    }

    @Test
    void what_is_usual_is_not_written() {
        assertThat(InboxLook.of(InboxList.MINE).texts()).isEqualTo(Map.of("list", "MINE"));
    }

    @Test
    void what_is_unknown_is_left_out_and_named_and_the_rest_holds() {
        InboxLook.Read read = InboxLook.read(Map.of(
                "list",
                "CLAIMABLE",
                "stage",
                "ENDED",
                "kind",
                "VIEW",
                "sort",
                "DUE.SHOES",
                "columns",
                "HAT",
                "x",
                "y"));

        assertThat(read.leftOut()).containsExactly("stage", "kind", "sort", "columns");
        assertThat(read.look()).isEqualTo(InboxLook.of(InboxList.CLAIMABLE).with(TaskOrder.by(TaskColumn.DUE, true)));
    }

    @Test
    void a_text_of_any_length_is_shortened_to_what_the_field_holds() {
        assertThat(InboxLook.read(Map.of("q", "x".repeat(5000))).look().filter().text())
                .hasSize(100);
    }
}
