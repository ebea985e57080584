package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;

/** A form in sections that fold, each with how much is still to do in it; on top what stands in the way. */
public final class SectionedForm<C> extends Div {
    private final String bundle;
    private final SerializableFunction<C, List<Problem>> missing;
    private final ProblemSummary summary;
    private final Map<FormSection<C>, Details> sections = new LinkedHashMap<>();
    private final Map<String, Div> leads = new LinkedHashMap<>();
    private final Map<String, Span> notes = new LinkedHashMap<>();
    private final Map<String, Component> tags = new LinkedHashMap<>();
    private final Map<Problem, Component> marked = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * @param bundle name with which the texts begin, such as proposal
     * @param missing what is missing or wrong in a content before it may be handed on
     */
    public SectionedForm(
            String bundle, List<? extends FormSection<C>> sections, SerializableFunction<C, List<Problem>> missing) {
        this.bundle = bundle;
        this.missing = missing;
        summary = new ProblemSummary(bundle, this::goTo);
        addClassName("sectioned-form");
        add(summary);
        sections.forEach(this::addSection);
    }

    private void addSection(FormSection<C> section) {
        Div lead = new Div();
        lead.addClassName("form-section-lead");
        lead.setVisible(false);
        leads.put(section.key(), lead);
        Details details = new Details("", lead, (Component) section);
        details.addClassName("form-section");
        details.setOpened(sections.isEmpty());
        sections.put(section, details);
        add(details);
    }

    /** Opens that section and closes the others; does nothing when there is no such section. */
    public void open(String key) {
        if (sections.keySet().stream().anyMatch(section -> section.key().equals(key))) {
            sections.forEach(
                    (section, details) -> details.setOpened(section.key().equals(key)));
        }
    }

    /** Says something beside the title of a section, such as who else is in it. */
    public void note(String key, String text) {
        noteOf(key).setText(text);
    }

    /** Puts something beside the title of a section and above its fields in place of what was there; null takes it away. */
    public void tag(String key, @Nullable Component beside, Component... above) {
        tags.remove(key);
        if (beside != null) {
            tags.put(key, beside);
        }
        Div lead = Objects.requireNonNull(leads.get(key));
        lead.removeAll();
        lead.add(above);
        lead.setVisible(above.length > 0);
    }

    /** Marks at its title that somebody asks for corrections in that section; shown by the next refresh. */
    public void ask(String key) {
        asked.add(key);
    }

    private Span noteOf(String key) {
        return notes.computeIfAbsent(key, section -> {
            Span note = new Span();
            note.addClassName("quiet-status");
            return note;
        });
    }

    /** Shows another content instead. */
    public void show(C content) {
        sections.keySet().forEach(section -> section.show(content));
    }

    /** The content with every section as it stands in the fields. */
    public C write(C content) {
        C written = content;
        for (FormSection<C> section : sections.keySet()) {
            written = section.write(written);
        }
        return written;
    }

    /** Brings sums and the counts of what is to do up to date with the content. */
    public void refresh(C content) {
        List<Problem> open = missing.apply(content);
        sections.forEach((section, details) -> {
            section.refresh();
            details.setSummary(head(section, count(open, section)));
        });
    }

    /** Says at the fields and on top what is wrong; an empty list takes all marks away. */
    public void mark(String introduction, List<Problem> problems) {
        marked.clear();
        sections.keySet().forEach(section -> section.fields().clear());
        summary.show(introduction, problems);
        for (Problem problem : problems) {
            section(problem)
                    .flatMap(section -> section.fields().mark(path(problem), ProblemTexts.atField(problem)))
                    .ifPresent(field -> marked.put(problem, field));
        }
    }

    private static String path(Problem problem) {
        return problem.field().substring(problem.section().length() + 1);
    }

    /** Scrolls to the summary and reads it aloud. */
    public void goToSummary() {
        summary.scrollIntoView();
        summary.getElement().callJsFunction("focus");
    }

    private void goTo(Problem problem) {
        section(problem).map(sections::get).ifPresent(details -> details.setOpened(true));
        Component field = marked.get(problem);
        if (field != null) {
            field.scrollIntoView();
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Optional<FormSection<C>> section(Problem problem) {
        return sections.keySet().stream()
                .filter(section -> section.key().equals(problem.section()))
                .findFirst();
    }

    private static long count(List<Problem> problems, FormSection<?> section) {
        return problems.stream()
                .filter(problem -> problem.section().equals(section.key()))
                .count();
    }

    private Component head(FormSection<C> section, long open) {
        Span title = new Span(getTranslation(bundle + ".section." + section.key()));
        title.addClassName("form-section-title");
        Badge badge = open == 0
                ? new Badge(getTranslation("base.form.complete"), Tone.DONE, VaadinIcon.CHECK_CIRCLE)
                : new Badge(getTranslation("base.form.open", open), Tone.NEUTRAL, VaadinIcon.PENCIL);
        Div head = new Div(title, badge, noteOf(section.key()));
        if (asked.contains(section.key())) {
            head.addComponentAtIndex(1, new Badge(getTranslation("base.form.asked"), Tone.ATTENTION, VaadinIcon.FLAG));
        }
        Optional.ofNullable(tags.get(section.key()))
                .ifPresent(tag -> head.addComponentAtIndex(head.getComponentCount() - 1, tag));
        head.addClassName("form-section-head");
        return head;
    }
}
