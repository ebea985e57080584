package org.khorgos.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.form.SectionedForm;
import org.khorgos.call.CallRow;
import org.khorgos.proposal.ProposalContent;
import org.khorgos.proposal.ProposalDraft;

/** The sections of a proposal and who shall sign it. */
class ProposalForm extends Div {
    private final SerializableRunnable changed;
    private final CosignatoryPicker cosignatories;
    private final SectionedForm<ProposalContent> sections;
    private ProposalDraft shown;
    private boolean showing;

    ProposalForm(CallRow call, ProposalDraft draft, CosignatoryPicker cosignatories, SerializableRunnable changed) {
        this.cosignatories = cosignatories;
        this.changed = changed;
        this.shown = draft;
        addClassName("proposal-form");
        sections = new SectionedForm<>(
                "proposal",
                List.of(
                        new BasicsSection(this::fieldChanged),
                        new PartnersSection(call.rules(), this::fieldChanged),
                        new PlanSection(call.rules().scope().sectors(), this::fieldChanged),
                        new CooperationSection(this::fieldChanged),
                        new EffectsSection(this::fieldChanged),
                        new FinanceSection(call, this::fieldChanged)),
                content -> new ProposalDraft(0, content, List.of()).missing(call));
        cosignatories.addValueChangeListener(change -> fieldChanged());
        add(sections, cosignatories);
        show(draft);
    }

    /** Shows another draft instead. */
    final void show(ProposalDraft draft) {
        showing = true;
        shown = draft;
        sections.show(draft.content());
        cosignatories.choose(draft.cosignatories());
        showing = false;
        sections.refresh(draft.content());
    }

    /** The draft as it stands in the fields, with the version that was shown or saved last. */
    ProposalDraft read() {
        return new ProposalDraft(shown.version(), sections.write(shown.content()), cosignatories.chosen());
    }

    /** Notes that what stands in the fields was saved. */
    void saved(ProposalDraft draft, long version) {
        shown = new ProposalDraft(version, draft.content(), draft.cosignatories());
    }

    /** Says at the fields and on top what is wrong; an empty list takes all marks away. */
    void mark(String introduction, List<Problem> problems) {
        sections.mark(introduction, problems);
    }

    /** Scrolls to the summary and reads it aloud. */
    void goToSummary() {
        sections.goToSummary();
    }

    private void fieldChanged() {
        if (!showing) {
            sections.refresh(read().content());
            changed.run();
        }
    }
}
