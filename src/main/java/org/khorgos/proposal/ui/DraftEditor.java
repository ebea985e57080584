package org.khorgos.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.form.ConflictBanner;
import org.khorgos.call.CallRow;
import org.khorgos.proposal.ProposalDraft;
import org.khorgos.proposal.ProposalFacts;

/** The form with its saving: quiet when it works, a banner when somebody else saved in between. */
class DraftEditor extends Div {
    private final ProposalDesk desk;
    private final ProposalFacts facts;
    private final CallRow call;
    private final ProposalForm form;
    private final ConflictBanner banner = new ConflictBanner(this::loadTheirs, this::keepMine);
    private final Span status = new Span();
    private boolean unsaved;
    private boolean tried;

    DraftEditor(ProposalDesk desk, ProposalId id) {
        this.desk = desk;
        ProposalDraft draft = desk.draft(id);
        facts = desk.facts(id);
        CallRow newest = desk.calls().newest(facts);
        call = desk.calls().rules(facts, newest);
        form = new ProposalForm(call, draft, desk.picker(facts), this::changed);
        status.addClassName("quiet-status");
        status.getElement().setAttribute("aria-live", "polite");
        add(banner);
        if (desk.calls().mayFollow(facts, newest)) {
            add(new NewerRulesNote(call, newest, () -> desk.calls().follow(facts.id())));
        }
        add(form);
    }

    /** Title, call and state of the proposal. */
    ViewHeader header() {
        Formats formats = new Formats(getLocale(), call.zone());
        return new ViewHeader(
                        facts.title(),
                        getTranslation(
                                "proposal.edit.purpose",
                                call.title(getLocale()),
                                call.code(),
                                formats.dateTime(call.closes())))
                .breadcrumb(getTranslation("proposal.list"), "proposals")
                .breadcrumb(getTranslation("proposal.dossier"), "proposals/" + facts.id())
                .badge(StateBadge.of(state()));
    }

    /** Says quietly when it was saved last. */
    Span status() {
        return status;
    }

    /** The state in which it is written. */
    String state() {
        return facts.state().name();
    }

    /** True when something typed would be lost by leaving. */
    boolean isUnsaved() {
        return unsaved;
    }

    private void changed() {
        unsaved = true;
        save();
    }

    /** Saves what is typed; false when it exceeds a limit or somebody else saved in between. */
    boolean save() {
        ProposalDraft draft = form.read();
        List<Problem> limits = desk.limits(draft);
        form.mark(getTranslation("proposal.edit.limits"), limits);
        if (!limits.isEmpty() || banner.isOpen()) {
            status.setText(getTranslation("proposal.edit.unsaved"));
            return false;
        }
        try {
            form.saved(draft, desk.save(facts.id(), draft));
        } catch (Refused refused) {
            refuse(refused);
            return false;
        }
        unsaved = false;
        status.setText(getTranslation("proposal.edit.saved", Formats.here().time(desk.now())));
        if (tried) {
            markMissing();
        }
        return true;
    }

    /** Saves and hands it on; false when something is missing, which is then said at the fields. */
    boolean send() {
        tried = true;
        if (!save()) {
            form.goToSummary();
            return false;
        }
        if (markMissing()) {
            form.goToSummary();
            return false;
        }
        desk.send(facts);
        return true;
    }

    private boolean markMissing() {
        List<Problem> missing = desk.missing(facts);
        form.mark(getTranslation("proposal.edit.missing", missing.size()), missing);
        return !missing.isEmpty();
    }

    private void refuse(Refused refused) {
        if (!refused.messageKey().equals("proposal.stale")) {
            throw refused;
        }
        status.setText(getTranslation("proposal.edit.unsaved"));
        banner.show(getTranslation(refused.messageKey(), refused.arguments()));
    }

    private void loadTheirs() {
        form.show(desk.draft(facts.id()));
        unsaved = false;
        status.setText("");
    }

    private void keepMine() {
        ProposalDraft mine = form.read();
        form.saved(mine, desk.draft(facts.id()).version());
        save();
    }
}
