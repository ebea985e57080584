package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceRow;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;

/** Days away of the signed-in user and of those they stand in for; whoever directs people enters and ends it for all. */
class AbsencePart extends Composite<PageSection> {
    private final transient AbsenceService absences;
    private final transient Actor actor;
    private final Clock clock;
    private final Div lists = new Div();
    private final AbsenceForm form;

    AbsencePart(AbsenceService absences, UserDirectory directory, Actor actor, Clock clock) {
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
        form = new AbsenceForm(absences, directory, actor, directs(), clock);
        lists.addClassName("absence-lists");
        Button enter = new Button(getTranslation("identity.absence.enter"), click -> form.read(this::enter));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(enter);
        actions.addClassName("preference-actions");
        getContent().show(new HelpText(getTranslation("identity.absence.hint")), lists, form, actions);
        show();
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(getTranslation("identity.absence.title"));
    }

    private boolean directs() {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.ADMINISTRATOR);
    }

    private void enter(AbsenceDraft draft) {
        boolean gap = absences.leavesGap(draft);
        absences.enter(draft);
        if (gap) {
            Notices.info(getTranslation("identity.absence.gap"));
        }
        Notices.success(getTranslation("identity.absence.entered"));
        form.clear();
        show();
    }

    private void end(AbsenceRow row) {
        try {
            absences.end(row.id());
            Notices.success(getTranslation("identity.absence.ended"));
        } finally {
            show();
        }
    }

    private void show() {
        lists.removeAll();
        List<AbsenceRow> shown = new ArrayList<>(absences.mine());
        shown.addAll(absences.standingIn());
        if (directs()) {
            absences.all().stream().filter(row -> !shown.contains(row)).forEach(shown::add);
        }
        lists.add(shown.isEmpty() ? new HelpText(getTranslation("identity.absence.none")) : table(shown));
    }

    private SmallTable table(List<AbsenceRow> rows) {
        SmallTable table = new SmallTable(
                getTranslation("identity.absence.title"),
                getTranslation("identity.absence.who"),
                getTranslation("identity.absence.days"),
                getTranslation("identity.absence.substitute"),
                getTranslation("base.actions"));
        rows.forEach(row -> table.row(
                new Span(row.user().equals(actor.id()) ? getTranslation("identity.absence.me") : row.userName()),
                new Span(days(row)),
                new Span(row.substituteName() == null ? "–" : row.substituteName()),
                ending(row)));
        return table;
    }

    private String days(AbsenceRow row) {
        Formats formats = Formats.here();
        String days = getTranslation("identity.absence.fromTo", formats.date(row.first()), formats.date(row.last()));
        return row.isActive(clock.instant()) ? getTranslation("identity.absence.now", days) : days;
    }

    private Component ending(AbsenceRow row) {
        Button end = new Button(getTranslation("identity.absence.end"), click -> end(row));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("identity.absence.endOf", row.userName(), days(row)));
        return end;
    }
}
