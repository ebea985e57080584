package org.khorgos.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.content.ContentFields;
import org.khorgos.draft.SectionAssignment;
import org.khorgos.draft.SectionService;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;

/** Says at each section of the form who writes it until when; the first signatory assigns, the assignee says it is ready. */
class AssignmentLines {
    private final ProposalDesk desk;
    private final SectionService service;
    private final ProposalFacts facts;
    private final ProposalForm form;
    private final SerializableRunnable told;

    /** @param told runs after something was changed here */
    AssignmentLines(ProposalDesk desk, ProposalFacts facts, ProposalForm form, SerializableRunnable told) {
        this.desk = desk;
        this.service = desk.drafts().assignments();
        this.facts = facts;
        this.form = form;
        this.told = told;
    }

    /** Reads anew who writes what and shows it. */
    void refresh() {
        show(service.assignments(facts.id()));
    }

    final void show(List<SectionAssignment> assignments) {
        Map<String, SectionAssignment> bySection =
                assignments.stream().collect(Collectors.toMap(SectionAssignment::section, Function.identity()));
        Map<UserId, UserRow> people = assignments.isEmpty()
                ? Map.of()
                : desk.drafts()
                        .people(assignments.stream()
                                .map(SectionAssignment::assignee)
                                .distinct()
                                .toList());
        for (String section : ContentFields.SECTIONS) {
            SectionAssignment one = bySection.get(section);
            form.assign(
                    section,
                    one == null ? null : badge(one, people.get(one.assignee())),
                    actions(section, one).toArray(Component[]::new));
        }
        form.refresh();
    }

    private Badge badge(SectionAssignment one, @Nullable UserRow assignee) {
        String name = assignee == null ? "–" : assignee.displayName();
        String until = Formats.here().date(one.due());
        Badge badge = one.isReady()
                ? new Badge(text("ready", name), Tone.DONE, VaadinIcon.CHECK)
                : one.isOverdue(desk.now())
                        ? new Badge(text("overdue", name, until), Tone.REFUSED, VaadinIcon.ALARM)
                        : new Badge(text("until", name, until), Tone.INFO, VaadinIcon.USER);
        badge.setTitle(Formats.here().dateTime(one.end()));
        return badge;
    }

    private List<Button> actions(String section, @Nullable SectionAssignment one) {
        List<Button> actions = new ArrayList<>();
        if (desk.drafts().isFirst(facts)) {
            actions.add(button(one == null ? "assign" : "change", () -> ask(section, one)));
        }
        if (one != null && !one.isReady() && desk.drafts().isSelf(one.assignee())) {
            actions.add(button("complete", () -> {
                service.complete(facts.id(), section);
                changed();
            }));
        }
        return actions;
    }

    private void ask(String section, @Nullable SectionAssignment one) {
        new AssignDialog(service, facts.id(), section, one, this::changed).open();
    }

    private void changed() {
        refresh();
        told.run();
    }

    private static Button button(String key, SerializableRunnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("proposal.assignment." + key, arguments);
    }
}
