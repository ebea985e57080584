package org.khorgos.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingPeriod;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.identity.UserId;

/** Title, time and place of a sitting, and what its leaders do with it as a whole. */
final class SittingHead extends Div {
    private final SittingDesk desk;
    private final SittingRow sitting;
    private final Runnable look;

    SittingHead(SittingDesk desk, Room room, boolean staff, Runnable look) {
        this.desk = desk;
        this.sitting = room.sitting();
        this.look = look;
        ViewHeader header = new ViewHeader(sitting.title(), getTranslation("committee.sitting.purpose"))
                .breadcrumb(getTranslation("committee.sittings"), SittingsView.ROUTE)
                .badge(SittingWords.badge(sitting.status()));
        Anchor calendar = new Anchor("sittings/%s.ics".formatted(sitting.id()), text("calendar.take"));
        calendar.setRouterIgnore(true);
        calendar.addClassName("export-link");
        add(header, facts(), calendar);
        if (staff) {
            actions(header, room.leads());
        }
    }

    private FactList facts() {
        FactList facts = new FactList()
                .fact(text("begins"), new Formats(getLocale(), sitting.zone()).dateTime(sitting.beginsAt()))
                .fact(text("ends"), new Formats(getLocale(), sitting.zone()).dateTime(sitting.endsAt()))
                .fact(text("place"), sitting.place())
                .fact(text("chair"), name(sitting.chair()))
                .fact(text("secretary"), name(sitting.secretary()));
        if (sitting.follows() != null) {
            facts.fact(text("follows"), text("follows.value"));
        }
        return facts;
    }

    private void actions(ViewHeader header, boolean leads) {
        if (sitting.isAhead()) {
            header.action(new Button(
                    text("change"), click -> SittingDialog.change(desk.users(), sitting, text("change"), draft -> {
                                desk.sittings().change(sitting.id(), draft);
                                look.run();
                            })
                            .open()));
        }
        SittingId id = sitting.id();
        switch (sitting.status()) {
            case PLANNED -> {
                add(new HelpText(getTranslation(
                        "committee.sitting.convene.help", desk.periods().days(SittingPeriod.AGENDA))));
                sure(header, leads, "convene", () -> desk.sittings().convene(id));
            }
            case CONVENED -> sure(header, leads, "open", () -> desk.sittings().open(id));
            case OPEN -> sure(header, leads, "close", () -> desk.sittings().close(id));
            case CLOSED -> header.action(new Button(text("again"), click -> again()));
            case CALLED_OFF -> {}
        }
        if (sitting.isAhead() && leads) {
            header.action(sure("callOff", () -> desk.sittings().callOff(id)));
        }
    }

    private void again() {
        SittingDialog.change(desk.users(), sitting, text("again"), draft -> {
                    SittingId second = desk.sittings().plan(draft, sitting.id());
                    getUI().ifPresent(ui -> ui.navigate(SittingView.path(second)));
                })
                .open();
    }

    private void sure(ViewHeader header, boolean leads, String key, SerializableRunnable act) {
        if (leads) {
            Button button = sure(key, act);
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.action(button);
        }
    }

    private Button sure(String key, SerializableRunnable act) {
        return new Button(text(key), click -> {
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(text(key + ".sure"));
            sure.setText(text(key + ".sure.text"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("committee.cancel"));
            sure.setConfirmText(text(key));
            sure.addConfirmListener(confirmed -> {
                act.run();
                look.run();
            });
            sure.open();
        });
    }

    private String name(UserId id) {
        return desk.users().get(id).displayName();
    }

    private String text(String key) {
        return getTranslation("committee.sitting." + key);
    }
}
