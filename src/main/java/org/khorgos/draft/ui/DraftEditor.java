package org.khorgos.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.call.CallRow;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ConflictRow;
import org.khorgos.draft.OpenDraft;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.proposal.ProposalFacts;

/** The form with its saving: quiet when it works, both texts side by side when two people changed the same field. */
class DraftEditor extends Div {
    private final ProposalDesk desk;
    private final ProposalFacts facts;
    private final CallRow call;
    private final ProposalForm form;
    private final Autosave autosave;
    private final ConflictPanel conflicts;
    private final AssignmentLines assignments;
    private final Span status = new Span();
    private String firstSection;
    private DraftPresence.@Nullable Seat seat;
    private boolean tried;

    DraftEditor(ProposalDesk desk, ProposalId id) {
        this.desk = desk;
        OpenDraft open = desk.drafts().open(id);
        facts = desk.facts(id);
        CallRow newest = desk.calls().newest(facts);
        call = desk.calls().rules(facts, newest);
        form = new ProposalForm(call, open.draft().content(), this::changed);
        firstSection = open.section().isEmpty() ? ContentFields.SECTIONS.get(0) : open.section();
        form.open(firstSection);
        assignments = new AssignmentLines(desk, facts, form, this::assigned);
        assignments.show(open.assignments());
        autosave =
                new Autosave(desk.drafts(), id, open, content -> limits(content).isEmpty());
        conflicts = new ConflictPanel(desk.drafts(), this::settle);
        conflicts.show(open.conflicts(), open.draft().content());
        status.addClassName("quiet-status");
        status.getElement().setAttribute("aria-live", "polite");
        add(conflicts);
        if (desk.calls().mayFollow(facts, newest)) {
            add(new NewerRulesNote(call, newest, () -> desk.calls().follow(facts.id())));
        }
        desk.corrections(facts).forEach(asked -> {
            add(asked.note());
            form.ask(asked.sections());
        });
        add(form);
        add(desk.drafts().pickers().create(facts, open.draft().cosignatories(), assignments::refresh));
    }

    /** Opens that section instead of the one in which was written last; nothing happens when there is none. */
    void open(String section) {
        if (ContentFields.SECTIONS.contains(section)) {
            firstSection = section;
            form.open(section);
        }
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

    /** True when the one who writes may also hand it on. */
    boolean maySend() {
        return desk.drafts().isFirst(facts);
    }

    /** True when something typed would be lost by leaving. */
    boolean isUnsaved() {
        return !autosave.unsaved(form.read()).isEmpty();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        seat = desk.drafts()
                .presence()
                .join(facts.id(), desk.drafts().self(), firstSection, news -> ui.access(() -> hear(news)));
        showOthers();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.drafts().presence().leave(Objects.requireNonNull(seat));
        seat = null;
    }

    private void hear(DraftPresence.News news) {
        if (news == DraftPresence.News.SAVED) {
            show(autosave.refresh(form.read()));
        }
        if (news == DraftPresence.News.ASSIGNED) {
            assignments.refresh();
        }
        showOthers();
    }

    private void showOthers() {
        DraftPresence.Seat mine = seat;
        List<DraftPresence.Seat> others =
                mine == null ? List.of() : desk.drafts().presence().others(mine);
        for (String section : ContentFields.SECTIONS) {
            String names = others.stream()
                    .filter(other -> other.section().equals(section))
                    .map(other -> other.writer().displayName())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            form.note(section, names.isEmpty() ? "" : getTranslation("proposal.edit.here", names));
        }
    }

    private void changed() {
        save();
        DraftPresence.Seat mine = seat;
        if (mine != null) {
            desk.drafts().presence().move(mine, autosave.section().isEmpty() ? firstSection : autosave.section());
        }
    }

    /** Saves every changed field; false when one exceeds a limit, which is then said there. */
    boolean save() {
        show(autosave.save(form.read()));
        tell();
        List<Problem> limits = limits(form.read());
        form.mark(getTranslation("proposal.edit.limits"), limits);
        if (isUnsaved()) {
            status.setText(getTranslation("proposal.edit.unsaved"));
            return false;
        }
        status.setText(getTranslation("proposal.edit.saved", Formats.here().time(desk.now())));
        if (tried) {
            markMissing();
        }
        return true;
    }

    private void settle(ConflictRow row, ConflictRow.Choice choice) {
        show(autosave.settle(row, choice, form.read()));
        tell();
    }

    /** Shows what an earlier state of the draft brought back. */
    void restored() {
        show(autosave.reload());
        tellOthers();
    }

    private void tell() {
        if (autosave.hasChanged()) {
            tellOthers();
        }
    }

    private void tellOthers() {
        DraftPresence.Seat mine = seat;
        if (mine != null) {
            desk.drafts().presence().saved(mine);
        }
    }

    private void assigned() {
        DraftPresence.Seat mine = seat;
        if (mine != null) {
            desk.drafts().presence().assigned(mine);
        }
    }

    private void show(ProposalContent content) {
        if (!content.equals(form.read())) {
            form.show(content);
        }
        conflicts.show(autosave.conflicts(), autosave.stored());
    }

    private List<Problem> limits(ProposalContent content) {
        return desk.limits(new ProposalDraft(0, content, List.of()));
    }

    /** Saves and hands it on; false when something is missing or to be chosen, which is then said at the fields. */
    boolean send() {
        tried = true;
        if (!save()) {
            form.goToSummary();
            return false;
        }
        if (!autosave.conflicts().isEmpty()) {
            conflicts.scrollIntoView();
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
}
