package org.khorgos.committee.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.committee.Ballot;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.MeetingPlan;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.Ground;
import org.khorgos.identity.UserId;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their labels
class CommitteeFormsTests {
    private static final List<Conflict> SIGNED = List.of(new Conflict(Ground.SIGNATORY, "", false));
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ProposalId id = ProposalId.next();
    private final CommitteeService committee = mock(CommitteeService.class);
    private final MeetingService meetings = mock(MeetingService.class);
    private final List<String> done = new ArrayList<>();
    private final TaskContext context = new TaskContext(id.value(), "", () -> done.add("done"));
    private final List<MemberRow> members = IntStream.rangeClosed(1, 7)
            .mapToObj(number ->
                    new MemberRow(UserId.next(), "Member " + number, "Academy", number == 7 ? SIGNED : List.of(), null))
            .toList();

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_quorum_follows_attendance_and_recusal() {
        prepare(true);
        assertThat(quorum()).startsWith("Quorum: 6 of 6 entitled members are present, 5 are needed");
        _setValue(box(0, "Present"), false);
        assertThat(quorum()).startsWith("Quorum: 5 of 6");
        _setValue(box(1, "Recused"), true);
        assertThat(quorum()).startsWith("No quorum: 4 of 5");
    }

    @Test
    void a_signatory_is_recused_and_cannot_be_made_to_vote() {
        prepare(true);
        assertThat(box(6, "Recused").getValue()).isTrue();
        assertThat(box(6, "Recused").isReadOnly()).isTrue();
    }

    @Test
    void date_and_reasons_are_asked_for_at_their_fields() {
        prepare(true);
        _setValue(box(1, "Recused"), true);
        _click(_get(Button.class, spec -> spec.withText("Open the vote")));
        assertThat(_get(DateTimePicker.class).isInvalid()).isTrue();
        TextField reason = _get(lines().get(1), TextField.class);
        assertThat(reason.getErrorMessage()).isEqualTo("Give the reason for the recusal.");
        verify(committee, never()).prepare(any(), any());
    }

    @Test
    void a_meeting_is_prepared_in_the_secretarys_time_zone() {
        prepare(true);
        _get(DateTimePicker.class).setValue(LocalDateTime.of(2027, 3, 1, 9, 30));
        _setValue(motion(), Motion.REVISE);
        _click(_get(Button.class, spec -> spec.withText("Open the vote")));
        TextArea request = _get(TextArea.class);
        assertThat(request.getErrorMessage()).isEqualTo("Say what the proposers shall revise.");
        _setValue(request, "Name the stations.");
        _setValue(box(1, "Recused"), true);
        _setValue(_get(lines().get(1), TextField.class), "A cousin");
        _click(_get(Button.class, spec -> spec.withText("Open the vote")));
        MeetingDraft expected = new MeetingDraft(
                Instant.parse("2027-03-01T01:30:00Z"),
                Motion.REVISE,
                "Name the stations.",
                members.stream().limit(6).map(MemberRow::id).collect(Collectors.toSet()),
                Map.of(members.get(1).id(), "A cousin"));
        verify(committee).prepare(id, expected);
        assertThat(done).hasSize(1);
    }

    @Test
    void a_second_revision_is_not_offered() {
        prepare(false);
        assertThat(motion().getItemEnabledProvider().test(Motion.REVISE)).isFalse();
        assertThat(motion().getHelperText()).startsWith("The committee has asked for a revision already");
    }

    @Test
    void a_vote_is_asked_about_once_more() {
        Instant at = Instant.parse("2027-03-01T01:30:00Z");
        when(meetings.ballot(id)).thenReturn(new Ballot(at, Motion.RECOMMEND, "", null));
        var form = new CastVoteTask(committee, meetings).create(context);
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
        assertThat(form.decisions()).extracting(Button::getText).containsExactly("Abstain", "No", "Yes");
        _click(_get(Button.class, spec -> spec.withText("No")));
        _fireCancel(_get(ConfirmDialog.class));
        verify(committee, never()).vote(any(), any());
        _click(_get(Button.class, spec -> spec.withText("Yes")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(committee).vote(id, Vote.YES);
        assertThat(done).hasSize(1);
    }

    private void prepare(boolean mayAskForRevision) {
        when(meetings.plan(id)).thenReturn(new MeetingPlan(members, mayAskForRevision));
        MeetingForm form = new MeetingForm(committee, meetings, SHANGHAI, context);
        UI.getCurrent().add(form);
        form.decisions().forEach(UI.getCurrent()::add);
    }

    private static List<MemberLine> lines() {
        return _find(MemberLine.class);
    }

    private static Checkbox box(int line, String label) {
        return _get(lines().get(line), Checkbox.class, spec -> spec.withLabel(label));
    }

    private static RadioButtonGroup<Motion> motion() {
        return _get(RadioButtonGroup.class);
    }

    private static String quorum() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-outlook")).getText();
    }
}
