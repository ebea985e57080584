package org.khorgos.inbox.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.base.Refused;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;

/** What else can be done with one task; beside what cannot be done it says why. */
final class ActMenu extends MenuBar {
    private static final Set<TaskAct> OFFERED =
            EnumSet.complementOf(EnumSet.of(TaskAct.CLAIM, TaskAct.GIVE_BACK, TaskAct.COMMENT));

    /**
     * @param done is run after an act
     * @param asked is run after a question, which changes nothing at the task itself
     */
    ActMenu(TaskRow row, ActDesk desk, Runnable done, Runnable asked) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        SubMenu menu = addItem(getTranslation("inbox.acts")).getSubMenu();
        desk.acts().acts(row.id()).forEach((act, reason) -> {
            if (OFFERED.contains(act)) {
                reason.ifPresentOrElse(
                        why -> disabled(menu, act, why),
                        () -> menu.addItem(
                                name(act), click -> open(act, row, desk, act == TaskAct.ASK ? asked : done)));
            }
        });
    }

    private static void open(TaskAct act, TaskRow row, ActDesk desk, Runnable done) {
        Dialog dialog = act == TaskAct.ASK
                ? new AskDialog(row, desk.questions(), done)
                : new BulkDialog(act, List.of(row), desk, done);
        dialog.open();
    }

    private void disabled(SubMenu menu, TaskAct act, Refused why) {
        Div reason = new Div(getTranslation(why.messageKey(), why.arguments()));
        reason.addClassName("act-reason");
        MenuItem item = menu.addItem(new Div(new Div(name(act)), reason));
        item.setEnabled(false);
    }

    private String name(TaskAct act) {
        return getTranslation("inbox.act." + act);
    }
}
