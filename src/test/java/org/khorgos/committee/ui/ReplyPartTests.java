package org.khorgos.committee.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.committee.reply.ReplyRow;
import org.khorgos.committee.reply.ReplyService;
import org.khorgos.testing.Screens;

class ReplyPartTests {
    private final ReplyService replies = mock(ReplyService.class);
    private final ProposalId id = ProposalId.next();

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_written_is_kept_when_the_field_is_left() {
        show(new ReplyRow("Name the stations.", "", null, true));
        _setValue(_get(TextArea.class), "1. Named.");
        verify(replies).write(id, "1. Named.", "");
        _setValue(_get(TextArea.class), "1. Named. 2. Done.");
        verify(replies).write(id, "1. Named. 2. Done.", "1. Named.");
        assertThat(_get(TextArea.class).getHelperText()).startsWith("Kept");
    }

    @Test
    void what_a_colleague_wrote_meanwhile_is_said_and_nothing_is_lost() {
        doThrow(new Refused("committee.reply.changed")).when(replies).write(id, "Mine", "Ours");
        show(new ReplyRow("Name the stations.", "Ours", null, true));
        TextArea field = _get(TextArea.class);
        _setValue(field, "Mine");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Somebody else has written");
        assertThat(field.getValue()).isEqualTo("Mine");
    }

    @Test
    void empty_lines_are_no_reply() {
        show(new ReplyRow("Name the stations.", "1. Named.", null, true));
        TextArea field = _get(TextArea.class);
        _setValue(field, "\n");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Write your reply");
        _setValue(field, "2. Done.");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void others_read_it_once_it_is_handed_in() {
        show(new ReplyRow("Name the stations.", "", null, false));
        _assertNone(TextArea.class);
        assertThat(text()).contains("Name the stations.", "have not handed in");
        UI.getCurrent().removeAll();
        show(new ReplyRow("Name the stations.", "1. Named.", Instant.parse("2027-03-05T12:00:00Z"), false));
        assertThat(text()).contains("1. Named.", "Handed in").doesNotContain("have not handed in");
    }

    private void show(ReplyRow row) {
        UI.getCurrent().add(new ReplyPart(replies, id, row));
    }

    private static String text() {
        return _get(ReplyPart.class).getElement().getTextRecursively();
    }
}
