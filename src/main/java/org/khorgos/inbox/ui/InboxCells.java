package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskGroup;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskRow;

/** What stands in the cells of the inbox's table and on its cards. */
final class InboxCells {
    /** The attribute of a task's link by which the keyboard finds it. */
    static final String TASK = "data-task";

    private static final int HIGH = 70;
    private static final int LOW = 30;
    private final InboxActs acts;
    private final UserId me;
    private final Clock clock;

    InboxCells(InboxActs acts, UserId me, Clock clock) {
        this.acts = acts;
        this.me = me;
        this.clock = clock;
    }

    Component link(TaskRow row) {
        RouterLink link = new RouterLink(
                TaskTexts.kind(row.kind()),
                TaskView.class,
                new RouteParameters(TaskView.ID, row.id().toString()));
        link.getElement().setAttribute(TASK, row.id().toString());
        link.addFocusListener(focus -> acts.at(row));
        return link;
    }

    /** The head of a part of the list, which opens and closes it. */
    Component heading(InboxLine.Heading heading, TaskGrouping grouping) {
        TaskGroup group = heading.group();
        String name = grouping == TaskGrouping.STAGE ? Texts.text("stage." + group.key()) : group.key();
        Button toggle = new Button(
                Texts.text("inbox.groupHead", name, group.n()),
                Badge.decorative(heading.open() ? VaadinIcon.CHEVRON_DOWN_SMALL : VaadinIcon.CHEVRON_RIGHT_SMALL),
                click -> acts.toggle(group));
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(heading.open()));
        toggle.addClassName("group-head");
        return toggle;
    }

    Component dueOrEnd(TaskRow row) {
        return row.endedAt() == null
                ? DueBadge.of(row.dueAt(), row.soonAt(), clock.instant())
                : new Span(Formats.here().dateTime(row.endedAt()));
    }

    /** Who holds it, and who gave it to them. */
    String holder(TaskRow row) {
        if (row.assigneeName() == null) {
            return row.assignee() == null && row.open() && !row.personal() ? Texts.text("inbox.holder.NOBODY") : "";
        }
        String name = row.isOf(me) ? Texts.text("inbox.holder.ME") : row.assigneeName();
        return row.delegatedBy() == null ? name : Texts.text("inbox.holder.given", name, row.delegatedBy());
    }

    Component priority(TaskRow row) {
        if (row.priority() >= HIGH) {
            return new Badge(Texts.text("inbox.priority.HIGH"), Tone.ATTENTION, VaadinIcon.ARROW_UP);
        }
        return row.priority() <= LOW
                ? new Badge(Texts.text("inbox.priority.LOW"), Tone.NEUTRAL, VaadinIcon.ARROW_DOWN)
                : new Span(Texts.text("inbox.priority.NORMAL"));
    }

    /** Take or give back, and why one sees it. */
    Component actions(TaskRow row) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (acts.canMove(row)) {
            Button move = new Button(
                    Texts.text(row.assignee() == null ? "inbox.claim" : "inbox.giveBack"), click -> acts.move(row));
            move.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            actions.add(move);
        }
        Button why = why(() -> acts.why(row));
        why.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.add(why);
        return actions;
    }

    /** The button that says why one sees a task: a sign, so that it has room on a phone in every language. */
    static Button why(SerializableRunnable say) {
        Button why = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> say.run());
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        why.setAriaLabel(Texts.text("inbox.why"));
        why.setTooltipText(Texts.text("inbox.why"));
        return why;
    }

    /** A row on a phone, with all that one needs to decide. */
    Component card(TaskRow row, Component box) {
        Div badges = new Div(StateBadge.of(row.state().name()), dueOrEnd(row));
        badges.addClassName("card-badges");
        if (row.priority() >= HIGH || row.priority() <= LOW) {
            badges.add(priority(row));
        }
        Div head = new Div(box, link(row));
        head.addClassName("card-head");
        Span facts = new Span(Texts.text(
                "inbox.card",
                row.number(),
                Formats.here().date(row.createdAt()),
                holder(row).isEmpty() ? "–" : holder(row)));
        facts.addClassName("card-line");
        Div card = new Div(head, new Span(row.title()), facts, badges, actions(row));
        card.addClassName("card");
        return card;
    }
}
