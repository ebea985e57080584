package org.khorgos.discussion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.discussion.AskedOfMe;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentRequest;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.Discussion;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.discussion.RequestService;
import org.khorgos.discussion.RequestState;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.Screens;

/** Asking somebody in a discussion, and what is asked on the home page. */
@SuppressWarnings("unchecked") // the generic fields are found by their types
class RequestViewsTests {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private final ProposalId id = ProposalId.next();
    private final UserRow me = person("Li");
    private final UserRow other = person("Aigul");
    private final DiscussionService discussions = mock(DiscussionService.class);
    private final RequestService requests = mock(RequestService.class);
    private final DiscussionBroadcaster broadcaster = new DiscussionBroadcaster();

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        broadcaster.stop();
        Screens.close();
    }

    @Test
    void who_writes_asks_one_of_the_others_until_a_day() {
        show(List.of(me, other));
        ComboBox<UserRow> person = _get(ComboBox.class, spec -> spec.withLabel("Ask somebody to do this"));
        assertThat(person.getListDataView().getItems()).containsExactly(other);
        DatePicker due = _get(DatePicker.class, spec -> spec.withLabel("Until"));
        assertThat(due.isEnabled()).isFalse();
        _setValue(_get(TextArea.class), "Compare.");
        _setValue(person, other);
        _setValue(due, FRIDAY);
        when(requests.ask(any(), any(), any(), any(), any(), any()))
                .thenThrow(new Refused("discussion.request.past"))
                .thenReturn(new CommentId(UUID.randomUUID()));
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("This day is past.");
        assertThat(person.getValue()).isEqualTo(other);
        _click(_get(Button.class, spec -> spec.withText("Send")));
        verify(requests, times(2)).ask(id, Audience.COMMITTEE, "Compare.", null, other.id(), FRIDAY);
        assertThat(person.isEmpty()).isTrue();
        assertThat(due.isEmpty()).isTrue();

        _setValue(_get(TextArea.class), "Thanks.");
        _click(_get(Button.class, spec -> spec.withText("Send")));
        verify(discussions).write(id, Audience.COMMITTEE, "Thanks.", null);
    }

    @Test
    void nobody_can_be_asked_where_the_reader_is_alone() {
        show(List.of(me));
        _assertNone(ComboBox.class, spec -> spec.withLabel("Ask somebody to do this"));
    }

    @Test
    void who_is_asked_says_that_it_is_done_and_what_was_typed_outlives_a_refusal() {
        CommentRow comment = asks(other, me, RequestState.OPEN);
        show(List.of(me, other), comment);
        assertThat(badges()).anyMatch(text -> text.startsWith("Asked of Li until"));
        _assertNone(Button.class, spec -> spec.withText("Take back"));
        _click(_get(Button.class, spec -> spec.withText("Mark as done")));
        TextArea answer = _get(TextArea.class, spec -> spec.withLabel("Answer (optional)"));
        _setValue(answer, "Here.");
        doThrow(new Refused("discussion.request.over")).when(requests).done(any(), any(), any());
        confirm();
        assertThat(answer.getErrorMessage()).startsWith("Somebody was first");
        assertThat(answer.getValue()).isEqualTo("Here.");
        reset(requests);
        confirm();
        verify(requests).done(id, comment.id(), "Here.");
        _assertNone(TextArea.class, spec -> spec.withLabel("Answer (optional)"));
    }

    @Test
    void the_asker_takes_it_back_and_sees_when_it_stands_with_nobody() {
        CommentRow comment = asks(me, other, RequestState.OPEN);
        show(List.of(me), comment);
        assertThat(badges()).contains("Aigul may not read this any more, so nobody will do it.");
        _assertNone(Button.class, spec -> spec.withText("Mark as done"));
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        verify(requests).takeBack(id, comment.id());
    }

    @Test
    void what_is_done_says_by_whom_and_when() {
        show(List.of(me, other), asks(me, other, RequestState.DONE));
        assertThat(badges()).anyMatch(text -> text.startsWith("Done by Aigul, "));
        _assertNone(Button.class, spec -> spec.withText("Take back"));
        verifyNoInteractions(requests);
    }

    @Test
    void the_home_page_lists_what_is_asked_of_the_reader() {
        AskedOfMePart part = new AskedOfMePart(requests, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(part.create()).isEmpty();
        when(requests.mine())
                .thenReturn(List.of(new AskedOfMe(
                        id,
                        "2027-001",
                        "Snow",
                        Audience.COMMITTEE,
                        new CommentId(UUID.randomUUID()),
                        "Compare.",
                        "Aigul",
                        FRIDAY,
                        ZoneOffset.UTC)));
        UI.getCurrent().add(part.create().orElseThrow());
        assertThat(_get(Anchor.class).getText()).isEqualTo("2027-001 Snow");
        assertThat(_get(Anchor.class).getHref()).startsWith("proposals/" + id + "/discussion/");
        assertThat(badges()).contains("Compare.", "Aigul asks · Committee");
    }

    private void show(List<UserRow> readers, CommentRow... comments) {
        when(discussions.read(any(), any()))
                .thenReturn(new Discussion(List.of(comments), readers, me.id(), NOW, true, true, false));
        UI.getCurrent().add(new DiscussionPanel(id, List.of(Audience.COMMITTEE), discussions, requests, broadcaster));
    }

    private static void confirm() {
        List<Button> buttons = _find(Button.class, spec -> spec.withText("Mark as done"));
        _click(buttons.get(buttons.size() - 1));
    }

    private static List<String> badges() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static CommentRow asks(UserRow asker, UserRow asked, RequestState state) {
        boolean open = state == RequestState.OPEN;
        CommentRequest request = new CommentRequest(
                asker.id(),
                asked.id(),
                asked.displayName(),
                FRIDAY,
                state,
                open ? "" : asked.displayName(),
                open ? null : NOW);
        return new CommentRow(
                new CommentId(UUID.randomUUID()),
                null,
                asker.id(),
                asker.displayName(),
                "Compare.",
                NOW.minusSeconds(60),
                null,
                request,
                "");
    }

    private static UserRow person(String name) {
        return new UserRow(
                UserId.next(),
                name.toLowerCase(Locale.ROOT),
                name,
                name + "@example.org",
                new OrganisationId(UUID.randomUUID()),
                "Institute",
                "CN",
                Locale.ENGLISH,
                ZoneId.of("Asia/Shanghai"),
                true,
                Set.of(Role.COMMITTEE_MEMBER));
    }
}
