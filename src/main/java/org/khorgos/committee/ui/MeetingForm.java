package org.khorgos.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.MeetingPlan;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Quorum;
import org.khorgos.committee.Seats;
import org.khorgos.identity.UserId;

/** Date, motion and attendance of a meeting; a line tells at once whether there is a quorum. */
class MeetingForm extends Div {
    private final CommitteeService committee;
    private final ZoneId zone;
    private final TaskContext context;
    private final DateTimePicker meetingAt = new DateTimePicker();
    private final RadioButtonGroup<Motion> motion = new RadioButtonGroup<>();
    private final TextArea request = new TextArea();
    private final List<MemberLine> members;
    private final Paragraph quorum = new Paragraph();

    MeetingForm(CommitteeService committee, MeetingService meetings, ZoneId zone, TaskContext context) {
        this.committee = committee;
        this.zone = zone;
        this.context = context;
        addClassName("meeting-form");
        MeetingPlan plan = meetings.plan(new ProposalId(context.proposal()));
        members = plan.members().stream()
                .map(member -> new MemberLine(member, this::showQuorum))
                .toList();
        Div list = new Div();
        list.addClassName("member-list");
        members.forEach(list::add);
        quorum.addClassName("form-outlook");
        quorum.getElement().setAttribute("aria-live", "polite");
        add(
                new PageSection(text("meeting"), meetingAt(), motion(plan.mayAskForRevision()), request()),
                new PageSection(text("members"), new HelpText(text("members.help")), list, quorum));
        showQuorum();
    }

    List<Button> decisions() {
        Button open = new Button(text("done"), click -> decide());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(open);
    }

    private DateTimePicker meetingAt() {
        meetingAt.setLabel(text("at"));
        meetingAt.setHelperText(text("at.help", zone.getId()));
        meetingAt.setRequiredIndicatorVisible(true);
        meetingAt.setManualValidation(true);
        meetingAt.setErrorMessage(text("at.missing"));
        meetingAt.addValueChangeListener(change -> meetingAt.setInvalid(false));
        return meetingAt;
    }

    private RadioButtonGroup<Motion> motion(boolean mayAskForRevision) {
        motion.setLabel(text("motion"));
        motion.setItems(Motion.values());
        motion.setItemLabelGenerator(item -> getTranslation("committee.motion." + item));
        motion.setItemEnabledProvider(item -> item != Motion.REVISE || mayAskForRevision);
        motion.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        motion.setHelperText(mayAskForRevision ? "" : getTranslation("committee.revise.once"));
        motion.setValue(Motion.RECOMMEND);
        motion.addValueChangeListener(change -> request.setVisible(change.getValue() == Motion.REVISE));
        return motion;
    }

    private TextArea request() {
        request.setLabel(text("request"));
        request.setHelperText(text("request.help"));
        request.setMaxLength(MeetingDraft.REQUEST_MAX);
        request.setRequiredIndicatorVisible(true);
        request.setManualValidation(true);
        request.setValueChangeMode(ValueChangeMode.LAZY);
        request.addValueChangeListener(change -> request.setInvalid(false));
        request.setVisible(false);
        return request;
    }

    private void showQuorum() {
        Set<UserId> here = those(MemberLine::isPresent);
        Set<UserId> out = those(MemberLine::isRecused);
        List<MemberRow> seats = Seats.taken(
                members.stream().map(MemberLine::member).toList(), here, member -> out.contains(member.id()));
        int recused =
                (int) seats.stream().filter(seat -> out.contains(seat.id())).count();
        int present = (int) seats.stream()
                .filter(seat -> here.contains(seat.id()) && !out.contains(seat.id()))
                .count();
        int needed = Quorum.of(seats.size(), recused);
        String key = present >= needed ? "quorum.reached" : "quorum.missed";
        quorum.setText(text(key, present, seats.size() - recused, needed));
    }

    private Set<UserId> those(Predicate<MemberLine> which) {
        return members.stream().filter(which).map(MemberLine::id).collect(Collectors.toSet());
    }

    private void decide() {
        meetingAt.setInvalid(meetingAt.isEmpty());
        boolean asks = motion.getValue() == Motion.REVISE;
        boolean missing = asks && request.getValue().isBlank();
        boolean tooLong = request.getValue().length() > MeetingDraft.REQUEST_MAX;
        request.setErrorMessage(getTranslation(missing ? "committee.request.missing" : "committee.request.long"));
        request.setInvalid(missing || tooLong);
        long wrong = members.stream().filter(line -> !line.validate()).count();
        if (meetingAt.isInvalid() || request.isInvalid() || wrong > 0) {
            return;
        }
        context.decide(() -> committee.prepare(new ProposalId(context.proposal()), draft(asks)));
    }

    private MeetingDraft draft(boolean asks) {
        return new MeetingDraft(
                meetingAt.getValue().atZone(zone).toInstant(),
                motion.getValue(),
                asks ? request.getValue() : "",
                those(MemberLine::isPresent),
                members.stream()
                        .filter(MemberLine::isOwnRecusal)
                        .collect(Collectors.toMap(MemberLine::id, MemberLine::recusal)));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee.prepare." + key, arguments);
    }
}
