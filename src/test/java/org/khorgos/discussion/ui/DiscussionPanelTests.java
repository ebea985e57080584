package org.khorgos.discussion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.CommentWritten;
import org.khorgos.discussion.Discussion;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.discussion.RequestService;
import org.khorgos.identity.UserId;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their types
class DiscussionPanelTests {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private final ProposalId id = ProposalId.next();
    private final UserId me = UserId.next();
    private final DiscussionService discussions = mock(DiscussionService.class);
    private final DiscussionBroadcaster broadcaster = new DiscussionBroadcaster();
    private final CommentRow mine = comment(me, "Tuesday.", "");
    private final CommentRow hidden = comment(UserId.next(), "", "Rude");

    @BeforeEach
    void open() {
        Screens.open();
        when(discussions.read(any(), any()))
                .thenReturn(
                        new Discussion(List.of(mine, hidden), List.of(), me, NOW.minusSeconds(60), true, true, true));
        UI.getCurrent()
                .add(new DiscussionPanel(
                        id,
                        List.of(Audience.COMMITTEE, Audience.SECRETARIAT),
                        discussions,
                        mock(RequestService.class),
                        broadcaster));
    }

    @AfterEach
    void close() {
        broadcaster.stop();
        Screens.close();
    }

    @Test
    void it_says_who_reads_and_shows_what_is_said_and_why_something_is_hidden() {
        assertThat(words()).contains("Tuesday.", "Hidden by the chair: Rude");
        assertThat(_find(Button.class, spec -> spec.withText("Change"))).hasSize(1);
        _setValue(_get(Select.class), Audience.SECRETARIAT);
        verify(discussions).read(id, Audience.SECRETARIAT);
    }

    @Test
    void a_refusal_is_shown_at_the_field_and_the_words_stay() {
        when(discussions.write(any(), any(), any(), any()))
                .thenThrow(new Refused("discussion.mention.mayNotRead", "office"));
        TextArea field = _get(TextArea.class);
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(field.getErrorMessage()).isEqualTo("Write something.");
        _setValue(field, "Look, @office");
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(field.getErrorMessage())
                .isEqualTo("@office may not read this discussion and cannot be named in it.");
        assertThat(field.getValue()).isEqualTo("Look, @office");
    }

    @Test
    void the_chair_says_why_before_hiding() {
        _click(_get(Button.class, spec -> spec.withText("Hide")));
        _click(_find(Button.class, spec -> spec.withText("Hide")).get(1));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.getErrorMessage()).isEqualTo("Say why.");
        _setValue(reason, "Rude");
        _click(_find(Button.class, spec -> spec.withText("Hide")).get(1));
        verify(discussions).hide(id, mine.id(), "Rude");
        _assertNone(TextArea.class, spec -> spec.withLabel("Reason"));
    }

    @Test
    void what_others_say_appears_and_what_one_types_stays() {
        _setValue(_get(TextArea.class), "I think");
        says(mine, hidden, comment(UserId.next(), "Wednesday.", ""));
        heard();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).contains("Wednesday.");
        });
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I think");
    }

    @Test
    void a_half_written_comment_stays_while_another_is_answered_changed_or_hidden() {
        TextArea half = _get(TextArea.class);
        _setValue(half, "I think");
        _click(_get(Button.class, spec -> spec.withText("Answer")));
        _setValue(_find(TextArea.class).get(0), "Yes.");
        CommentRow yes = comment(UserId.next(), "Yes.", "");
        says(mine, yes, hidden);
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));
        verify(discussions).write(id, Audience.COMMITTEE, "Yes.", mine.id());
        assertThat(words()).containsExactly("Tuesday.", "Yes.", "Hidden by the chair: Rude");

        _click(_find(Button.class, spec -> spec.withText("Change")).get(0));
        says(changed(mine, "Thursday."), yes, hidden);
        _setValue(_find(TextArea.class).get(0), "Thursday.");
        _click(_get(Button.class, spec -> spec.withText("Save the change")));
        assertThat(words()).contains("Thursday.").doesNotContain("Tuesday.");

        _click(_find(Button.class, spec -> spec.withText("Hide")).get(0));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Rude");
        List<Button> hides = _find(Button.class, spec -> spec.withText("Hide"));
        _click(hides.get(hides.size() - 1));
        assertThat(_find(TextArea.class)).containsExactly(half);
        assertThat(half.getValue()).isEqualTo("I think");
    }

    @Test
    void a_half_written_answer_stays_when_others_write_and_when_what_it_answers_is_hidden() {
        _click(_get(Button.class, spec -> spec.withText("Answer")));
        TextArea answer = _find(TextArea.class).get(0);
        _setValue(answer, "Because");
        says(hide(mine), hidden, comment(UserId.next(), "Wednesday.", ""));
        heard();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).containsExactly("Hidden by the chair: Late", "Hidden by the chair: Rude", "Wednesday.");
        });
        assertThat(_find(TextArea.class)).contains(answer).hasSize(2);
        assertThat(answer.getValue()).isEqualTo("Because");
    }

    @Test
    void whoever_may_not_read_any_more_sees_nothing_any_more() {
        when(discussions.read(any(), any())).thenThrow(new NotFound("discussion"));
        heard();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).isEmpty();
        });
    }

    @Test
    void a_page_hears_of_its_own_discussion_only() {
        _setValue(_get(Select.class), Audience.SECRETARIAT);
        says(mine, hidden, comment(UserId.next(), "Wednesday.", ""));
        heard(id, Audience.COMMITTEE);
        heard(ProposalId.next(), Audience.SECRETARIAT);
        await().during(Duration.ofMillis(200)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).doesNotContain("Wednesday.");
        });
        heard(id, Audience.SECRETARIAT);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).contains("Wednesday.");
        });
    }

    private void heard() {
        heard(id, Audience.COMMITTEE);
    }

    private void heard(ProposalId proposal, Audience audience) {
        broadcaster.happened(new CommentWritten(proposal, audience, mine.id(), Set.of(), NOW));
    }

    private void says(CommentRow... comments) {
        when(discussions.read(any(), any()))
                .thenReturn(new Discussion(List.of(comments), List.of(), me, NOW.minusSeconds(60), true, true, true));
    }

    private static List<String> words() {
        return _find(Div.class, spec -> spec.withClasses("comment-text")).stream()
                .map(Div::getText)
                .toList();
    }

    private static CommentRow changed(CommentRow row, String text) {
        return new CommentRow(row.id(), null, row.author(), "Li", text, NOW, NOW, null, "");
    }

    private static CommentRow hide(CommentRow row) {
        return new CommentRow(row.id(), null, row.author(), "Li", "", NOW, null, null, "Late");
    }

    private static CommentRow comment(UserId author, String text, String hiddenReason) {
        return new CommentRow(
                new CommentId(UUID.randomUUID()), null, author, "Li", text, NOW, null, null, hiddenReason);
    }
}
