package org.khorgos.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.remark.TaskCommentService;

/** The fields that one act needs, and the act itself for each row. */
final class ActFields extends Div {
    private final ComboBox<UserRow> colleague = new ComboBox<>(getTranslation("inbox.colleague"));
    private final DatePicker day = new DatePicker(getTranslation("inbox.day"));
    private final ReasonField reason = new ReasonField(
            getTranslation("inbox.reason"), TaskCommentService.TEXT_MAX, getTranslation("inbox.text.missing"));
    private final Select<Integer> priority = new Select<>();
    private final TaskAct act;
    private final ActDesk desk;
    private final Reverse reverse;

    ActFields(TaskAct act, List<TaskRow> rows, ActDesk desk) {
        this.act = act;
        this.desk = desk;
        reverse = new Reverse(act, desk);
        addClassName("act-fields");
        switch (act) {
            case REASSIGN, DELEGATE -> chooseColleague(rows);
            case PRIORITY -> choosePriority();
            case DUE_DATE -> {
                day.setRequiredIndicatorVisible(true);
                reason.setRequiredIndicatorVisible(true);
                add(new HelpText(getTranslation("inbox.act.DUE_DATE.hint")), day, reason);
            }
            case FOLLOW_UP -> {
                day.setClearButtonVisible(true);
                add(new HelpText(getTranslation("inbox.act.FOLLOW_UP.hint")), day);
            }
            default -> add(new HelpText(getTranslation("inbox.act." + act + ".hint")));
        }
        day.setManualValidation(true);
        day.addValueChangeListener(change -> day.setInvalid(false));
    }

    private void choosePriority() {
        priority.setLabel(getTranslation("inbox.priority.choose"));
        priority.setItems(90, 50, 10);
        priority.setItemLabelGenerator(value -> getTranslation("inbox.priority.of." + value));
        priority.setValue(50);
        add(new HelpText(getTranslation("inbox.act.PRIORITY.hint")), priority);
    }

    private void chooseColleague(List<TaskRow> rows) {
        colleague.setItems(
                desk.handover().colleagues(rows.stream().map(TaskRow::id).toList()));
        colleague.setItemLabelGenerator(user -> user.displayName() + ", " + user.organisationName());
        colleague.setRequiredIndicatorVisible(true);
        colleague.setManualValidation(true);
        colleague.setWidthFull();
        colleague.addValueChangeListener(change -> colleague.setInvalid(false));
        add(new HelpText(getTranslation("inbox.act." + act + ".hint")), colleague);
    }

    /** True when everything needed is there; else it says at the field what is missing. */
    boolean isComplete() {
        return switch (act) {
            case REASSIGN, DELEGATE -> {
                colleague.setErrorMessage(getTranslation("inbox.colleague.missing"));
                colleague.setInvalid(colleague.isEmpty());
                yield !colleague.isEmpty();
            }
            case DUE_DATE -> {
                day.setErrorMessage(getTranslation("inbox.day.missing"));
                day.setInvalid(day.isEmpty());
                yield reason.isGiven() && !day.isEmpty();
            }
            default -> true;
        };
    }

    /** What reverses what was done to rows. */
    Reverse reverse() {
        return reverse;
    }

    /** What is done to each row, with what the fields say now. */
    Consumer<TaskRow> act() {
        return switch (act) {
            case CLAIM -> row -> desk.inbox().claim(row.id());
            case GIVE_BACK -> row -> desk.inbox().giveBack(row.id());
            case REASSIGN -> {
                UserRow to = colleague.getValue();
                yield row -> {
                    desk.handover().reassign(row.id(), row.assignee(), to.id());
                    reverse.gave(row, to.id());
                };
            }
            case DELEGATE -> {
                UserRow to = colleague.getValue();
                yield row -> desk.handover().delegate(row.id(), to.id());
            }
            case TAKE_BACK -> row -> desk.handover().takeBack(row.id());
            case TAKE_OVER -> row -> desk.handover().takeOver(row.id());
            case PRIORITY -> reverse.remembering(row -> desk.plan().setPriority(row, priority.getValue()));
            case DUE_DATE -> reverse.remembering(row -> desk.plan().setDue(row, day.getValue(), reason.text()));
            case FOLLOW_UP -> reverse.remembering(row -> desk.plan().setFollowUp(row, day.getValue()));
            case REMIND -> row -> desk.plan().remind(row.id());
            case ASK, COMMENT -> throw new IllegalArgumentException(act + " is not done to many");
        };
    }
}
