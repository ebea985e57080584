package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.workflow.monitor.IncidentRow;
import org.khorgos.workflow.monitor.IncidentService;
import org.khorgos.workflow.monitor.InstanceInspectionService;

/** Why a step is stuck, to the last line, and the note that administrators keep beside it. */
final class IncidentDialog extends Dialog {
    private static final int NOTE_MAX = 500;

    IncidentDialog(
            IncidentRow row,
            IncidentService incidents,
            InstanceInspectionService inspection,
            boolean mayWrite,
            Runnable done) {
        setHeaderTitle(Steps.name(row.process(), row.element()));
        Pre trace = new Pre(inspection.stackTrace(row.id()));
        trace.addClassName("stack-trace");
        trace.getElement().setAttribute("tabindex", "0");
        if (!row.note().isEmpty()) {
            add(new Paragraph(row.note()));
        }
        add(trace);
        if (mayWrite) {
            ReasonField note = new ReasonField(
                    getTranslation("monitoring.note"), NOTE_MAX, getTranslation("monitoring.note.missing"));
            Button keep = new Button(getTranslation("monitoring.note.keep"), click -> {
                if (note.isGiven()) {
                    close();
                    try {
                        incidents.annotate(row.id(), note.text());
                        Notices.success(getTranslation("monitoring.note.kept"));
                    } finally {
                        done.run();
                    }
                }
            });
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(note);
            getFooter().add(keep);
        }
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }
}
