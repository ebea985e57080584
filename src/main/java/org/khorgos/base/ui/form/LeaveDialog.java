package org.khorgos.base.ui.form;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before somebody leaves a form with something in it that is not saved. */
public final class LeaveDialog extends ConfirmDialog {
    private LeaveDialog(BeforeLeaveEvent.ContinueNavigationAction leave) {
        setHeader(getTranslation("base.form.leave.title"));
        setText(getTranslation("base.form.leave.text"));
        setConfirmText(getTranslation("base.form.leave.confirm"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("base.form.leave.stay"));
        addConfirmListener(confirm -> leave.proceed());
        addCancelListener(cancel -> leave.cancel());
    }

    /** Stops the leaving until the writer has answered. */
    public static void ask(BeforeLeaveEvent event) {
        new LeaveDialog(event.postpone()).open();
    }
}
