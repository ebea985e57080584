package org.khorgos.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.proposal.CallRow;
import org.khorgos.proposal.Problem;
import org.khorgos.proposal.ProposalContent;
import org.khorgos.proposal.ProposalDraft;

/** The sections of a proposal, each with how much is still to do in it. */
class ProposalForm extends Div {
    private final CallRow call;
    private final SerializableRunnable changed;
    private final CosignatoryPicker cosignatories;
    private final ProblemSummary summary = new ProblemSummary(this::goTo);
    private final Map<FormSection, Details> sections = new LinkedHashMap<>();
    private final Map<Problem, Component> marked = new LinkedHashMap<>();
    private ProposalDraft shown;
    private boolean showing;

    ProposalForm(CallRow call, ProposalDraft draft, CosignatoryPicker cosignatories, SerializableRunnable changed) {
        this.call = call;
        this.cosignatories = cosignatories;
        this.changed = changed;
        this.shown = draft;
        addClassName("proposal-form");
        add(summary);
        addSection(new BasicsSection(this::fieldChanged));
        addSection(new PartnersSection(this::fieldChanged));
        addSection(new PlanSection(this::fieldChanged));
        addSection(new CooperationSection(this::fieldChanged));
        addSection(new EffectsSection(this::fieldChanged));
        addSection(new FinanceSection(call, this::fieldChanged));
        cosignatories.addValueChangeListener(change -> fieldChanged());
        add(cosignatories);
        show(draft);
    }

    private void addSection(FormSection section) {
        Details details = new Details("", (Component) section);
        details.addClassName("form-section");
        details.setOpened(sections.isEmpty());
        sections.put(section, details);
        add(details);
    }

    /** Shows another draft instead. */
    final void show(ProposalDraft draft) {
        showing = true;
        shown = draft;
        sections.keySet().forEach(section -> section.show(draft.content()));
        cosignatories.choose(draft.cosignatories());
        showing = false;
        refresh();
    }

    /** The draft as it stands in the fields, with the version that was shown or saved last. */
    ProposalDraft read() {
        ProposalContent content = shown.content();
        for (FormSection section : sections.keySet()) {
            content = section.write(content);
        }
        return new ProposalDraft(shown.version(), content, cosignatories.chosen());
    }

    /** Notes that what stands in the fields was saved. */
    void saved(ProposalDraft draft, long version) {
        shown = new ProposalDraft(version, draft.content(), draft.cosignatories());
    }

    /** Says at the fields and on top what is wrong; an empty list takes all marks away. */
    void mark(String introduction, List<Problem> problems) {
        marked.clear();
        sections.keySet().forEach(section -> section.fields().clear());
        summary.show(introduction, problems);
        problems.forEach(problem -> section(problem)
                .fields()
                .mark(problem.field().substring(problem.section().length() + 1), ProblemTexts.atField(problem))
                .ifPresent(field -> marked.put(problem, field)));
    }

    /** Scrolls to the summary and reads it aloud. */
    void goToSummary() {
        summary.scrollIntoView();
        summary.getElement().callJsFunction("focus");
    }

    private void goTo(Problem problem) {
        sectionDetails(problem).setOpened(true);
        Component field = marked.get(problem);
        if (field != null) {
            field.scrollIntoView();
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void fieldChanged() {
        if (!showing) {
            refresh();
            changed.run();
        }
    }

    private void refresh() {
        List<Problem> missing = read().missing(call);
        sections.forEach((section, details) -> {
            section.refresh();
            long open = missing.stream()
                    .filter(problem -> problem.section().equals(section.key()))
                    .count();
            details.setSummary(head(section, open));
        });
    }

    private Component head(FormSection section, long open) {
        Span title = new Span(getTranslation("proposal.section." + section.key()));
        title.addClassName("form-section-title");
        Badge badge = open == 0
                ? new Badge(getTranslation("proposal.section.complete"), Tone.DONE, VaadinIcon.CHECK_CIRCLE)
                : new Badge(getTranslation("proposal.section.open", open), Tone.NEUTRAL, VaadinIcon.PENCIL);
        Div head = new Div(title, badge);
        head.addClassName("form-section-head");
        return head;
    }

    private FormSection section(Problem problem) {
        return sections.keySet().stream()
                .filter(section -> section.key().equals(problem.section()))
                .findFirst()
                .orElseGet(() -> sections.keySet().iterator().next());
    }

    private Details sectionDetails(Problem problem) {
        Details details = sections.get(section(problem));
        if (details == null) {
            throw new IllegalStateException("no section for " + problem);
        }
        return details;
    }
}
