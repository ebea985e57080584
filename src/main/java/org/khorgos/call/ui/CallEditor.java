package org.khorgos.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.base.ui.form.ConflictBanner;
import org.khorgos.base.ui.form.SectionedForm;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules;

/** The form of a call with its saving: quiet when it works, a banner when somebody else saved in between. */
class CallEditor extends Div {
    private final CallDesk desk;
    private final UUID call;
    private final @Nullable CallRules inForce;
    private final SectionedForm<CallDraft> form;
    private final ConflictBanner banner = new ConflictBanner(this::loadTheirs, this::keepMine);
    private final Span status = new Span();
    private CallDraft shown;
    private boolean showing;
    private boolean unsaved;
    private boolean tried;

    CallEditor(CallDesk desk, UUID call) {
        this.desk = desk;
        this.call = call;
        inForce = desk.inForce(call);
        shown = desk.draft(call);
        boolean fixed = inForce != null;
        form = new SectionedForm<>(
                "call",
                List.of(
                        new TitlesSection(fixed, this::changed),
                        new ScheduleSection(this::changed),
                        new SideSection(Side.HOME, fixed, this::changed),
                        new SideSection(Side.PARTNER, fixed, this::changed),
                        new ScopeSection(this::changed),
                        new DemandsSection(this::changed),
                        new AssessmentSection(this::changed),
                        new BackgroundSection(this::changed)),
                draft -> draft.missing(inForce));
        status.addClassName("quiet-status");
        status.getElement().setAttribute("aria-live", "polite");
        add(banner, form);
        show(shown);
    }

    private void show(CallDraft draft) {
        showing = true;
        shown = draft;
        form.show(draft);
        showing = false;
        form.refresh(draft);
    }

    /** Says quietly when it was saved last. */
    Span status() {
        return status;
    }

    /** True when something typed would be lost by leaving. */
    boolean isUnsaved() {
        return unsaved;
    }

    /** The draft as it stands in the fields. */
    CallDraft read() {
        return form.write(shown);
    }

    /** The rules in force, if there are any. */
    @Nullable
    CallRules inForce() {
        return inForce;
    }

    private void changed() {
        if (!showing) {
            unsaved = true;
            form.refresh(read());
            save();
        }
    }

    /** Saves what is typed; false when it exceeds a limit, the code is taken or somebody else saved in between. */
    boolean save() {
        CallDraft draft = read();
        List<Problem> limits = desk.limits(draft);
        form.mark(getTranslation("call.edit.limits"), limits);
        if (!limits.isEmpty() || banner.isOpen()) {
            status.setText(getTranslation("call.edit.unsaved"));
            return false;
        }
        try {
            shown = draft.with(desk.save(call, draft));
        } catch (Refused refused) {
            refuse(refused);
            return false;
        }
        unsaved = false;
        status.setText(getTranslation("call.edit.saved", desk.time()));
        if (tried) {
            markMissing();
        }
        return true;
    }

    /** Saves; false when something is missing, which is then said at the fields. */
    boolean isReady() {
        tried = true;
        if (!save() || markMissing()) {
            form.goToSummary();
            return false;
        }
        return true;
    }

    /** Publishes what was saved last. */
    void publish(String reason) {
        desk.publish(call, shown.version(), reason);
    }

    private boolean markMissing() {
        List<Problem> missing = read().missing(inForce);
        form.mark(getTranslation("call.edit.missing", missing.size()), missing);
        return !missing.isEmpty();
    }

    private void refuse(Refused refused) {
        status.setText(getTranslation("call.edit.unsaved"));
        switch (refused.messageKey()) {
            case "call.stale" -> banner.show(getTranslation(refused.messageKey(), refused.arguments()));
            case "call.codeTaken" ->
                form.mark(
                        getTranslation("call.edit.limits"),
                        List.of(Problem.at("titles.code", refused.messageKey(), refused.arguments())));
            default -> throw refused;
        }
    }

    private void loadTheirs() {
        show(desk.draft(call));
        unsaved = false;
        status.setText("");
    }

    private void keepMine() {
        shown = read().with(desk.draft(call).version());
        save();
    }
}
