package org.khorgos.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.form.SectionedForm;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;

/** The sections of a proposal. */
class ProposalForm extends Div {
    private final SerializableRunnable changed;
    private final SectionedForm<ProposalContent> sections;
    private ProposalContent shown;
    private boolean showing;

    ProposalForm(CallRow call, ProposalContent content, SerializableRunnable changed) {
        this.changed = changed;
        this.shown = content;
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
                one -> new ProposalDraft(0, one, List.of()).missing(call));
        add(sections);
        show(content);
    }

    /** Shows another content instead. */
    final void show(ProposalContent content) {
        showing = true;
        shown = content;
        sections.show(content);
        showing = false;
        sections.refresh(content);
    }

    /** The content as it stands in the fields. */
    ProposalContent read() {
        return sections.write(shown);
    }

    /** Opens that section alone. */
    void open(String section) {
        sections.open(section);
    }

    /** Says beside the title of a section who else is in it. */
    void note(String section, String text) {
        sections.note(section, text);
    }

    /** Says beside the title of a section who writes it, and what can be done about that above its fields. */
    void assign(String section, @Nullable Component who, Component... actions) {
        sections.tag(section, who, actions);
    }

    /** Counts anew what is to do and shows what was put beside the titles. */
    void refresh() {
        sections.refresh(read());
    }

    /** Marks the sections in which somebody asks for corrections. */
    void ask(Collection<String> keys) {
        keys.forEach(sections::ask);
        sections.refresh(shown);
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
            sections.refresh(read());
            changed.run();
        }
    }
}
