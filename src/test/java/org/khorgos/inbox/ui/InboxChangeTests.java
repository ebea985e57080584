package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

class InboxChangeTests {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private final TaskRow a = row();
    private final TaskRow b = row();
    private final TaskRow c = row();
    private final TaskRow d = row();
    private final TaskRow e = row();

    @Test
    void who_was_pushed_out_of_sight_has_not_left() {
        assertThat(InboxChange.between(List.of(b, c, d), List.of(a, b, c, d)))
                .isEqualTo(new InboxChange(List.of(a), List.of()));
        assertThat(InboxChange.between(List.of(c, d, e), List.of(a, b, c, d)))
                .isEqualTo(new InboxChange(List.of(a, b), List.of()));
        assertThat(InboxChange.between(List.of(b, c, d, e), List.of(a, c, b)).left())
                .containsExactly(d, e);
    }

    @Test
    void who_is_missing_before_another_row_has_left_wherever_it_stood() {
        assertThat(InboxChange.between(List.of(a, b, c), List.of(a, b, d, e)))
                .isEqualTo(new InboxChange(List.of(d, e), List.of(c)));
        assertThat(InboxChange.between(List.of(a, b, c), List.of(b, c)))
                .isEqualTo(new InboxChange(List.of(), List.of(a)));
        assertThat(InboxChange.between(List.of(a), List.of()).gone()).containsExactly(a.id());
        assertThat(InboxChange.between(List.of(), List.of(a)).came()).containsExactly(a);
    }

    private static TaskRow row() {
        return new TaskRow(
                new TaskId(UUID.randomUUID()),
                new ProposalId(UUID.randomUUID()),
                "XCA-2027-0001",
                "Glaciers",
                ProposalState.SUBMITTED,
                UUID.randomUUID(),
                "XCA-2027",
                "KZ",
                "Institute",
                Operation.CHECK_FORM,
                "",
                null,
                null,
                null,
                false,
                false,
                50,
                NOON,
                null,
                null,
                null,
                null,
                null);
    }
}
