package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.panel.plan.PlanRow;
import org.khorgos.panel.plan.PlannedSeat;
import org.khorgos.panel.plan.SeatStatus;

/** The experts whom a plan wants for one proposal, why, and what can be done about each. */
class SeatList extends UnorderedList {
    private final PlanRow row;
    private final PlanDesk desk;

    SeatList(PlanRow row, PlanDesk desk) {
        this.row = row;
        this.desk = desk;
        addClassName("bulk-results");
        row.seats().forEach(seat -> add(item(seat)));
    }

    private ListItem item(PlannedSeat seat) {
        String name = seat.expert().name();
        Span reasons = new Span(PlanWords.reasons(seat.expert()));
        reasons.addClassName("card-line");
        ListItem item = new ListItem(new Span(name), reasons);
        if (seat.problem() != null) {
            item.add(new Badge(
                    getTranslation("review.unfit." + seat.problem()), Tone.REFUSED, VaadinIcon.EXCLAMATION_CIRCLE));
        } else if (seat.status() == SeatStatus.KEPT) {
            item.add(new Badge(getTranslation("review.plan.kept"), Tone.INFO, VaadinIcon.PIN));
        } else {
            item.add(button("keep", name, VaadinIcon.PIN, () -> desk.keep(row, seat.expert())));
        }
        seat.expert().conflicts().forEach(conflict -> {
            Span why = new Span(getTranslation(conflict.why(), conflict.detail()));
            why.addClassName("card-line");
            item.add(why);
        });
        item.add(button("takeOut", name, VaadinIcon.CLOSE_SMALL, () -> desk.takeOut(row, seat.expert())));
        return item;
    }

    private Button button(String key, String name, VaadinIcon icon, SerializableRunnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(
                getTranslation("review.plan." + key, name, row.waiting().number()));
        button.setTooltipText(getTranslation("review.plan." + key + ".short"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
