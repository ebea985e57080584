package org.khorgos.committee.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.MemberRow;
import org.khorgos.identity.UserId;

/** One member at a meeting: present or not, recused or not, and why; one in conflict is recused without being asked. */
class MemberLine extends Div {
    private final MemberRow member;
    private final Checkbox present = new Checkbox();
    private final Checkbox recused = new Checkbox();
    private final TextField reason = new TextField();

    /** @param changed told whenever attendance or recusal changes */
    MemberLine(MemberRow member, Runnable changed) {
        this.member = member;
        addClassName("member-line");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", member.name());
        Span name = new Span(member.name());
        name.addClassName("member-name");
        Span organisation = new Span(
                member.substituteFor() == null ? member.organisation() : text("substitute", member.organisation()));
        organisation.addClassName("member-organisation");
        add(new Div(name, organisation), present(changed), recused(changed), reason());
    }

    private Checkbox present(Runnable changed) {
        present.setLabel(text("present"));
        present.setValue(!member.isRecused() && member.substituteFor() == null);
        present.addValueChangeListener(change -> changed.run());
        return present;
    }

    private Checkbox recused(Runnable changed) {
        recused.setLabel(text("recused"));
        recused.setValue(member.isRecused());
        recused.setReadOnly(member.isRecused());
        recused.addValueChangeListener(change -> {
            reason.setVisible(change.getValue());
            changed.run();
        });
        return recused;
    }

    private TextField reason() {
        reason.setLabel(text("reason"));
        reason.setMaxLength(MeetingDraft.RECUSAL_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        reason.setValue(member.conflicts().stream()
                .map(conflict -> getTranslation(conflict.why(), conflict.detail()))
                .findFirst()
                .orElse(""));
        reason.setReadOnly(member.isRecused());
        reason.setVisible(member.isRecused());
        return reason;
    }

    /** Marks the reason when it is needed and missing or too long. */
    boolean validate() {
        boolean missing = isOwnRecusal() && reason.getValue().isBlank();
        boolean tooLong = reason.getValue().length() > MeetingDraft.RECUSAL_MAX;
        reason.setErrorMessage(getTranslation(missing ? "committee.recusal.missing" : "committee.recusal.long"));
        reason.setInvalid(missing || tooLong);
        return !reason.isInvalid();
    }

    MemberRow member() {
        return member;
    }

    UserId id() {
        return member.id();
    }

    boolean isPresent() {
        return present.getValue();
    }

    boolean isRecused() {
        return recused.getValue();
    }

    /** True when the secretary, not a conflict, recuses the member. */
    boolean isOwnRecusal() {
        return isRecused() && !member.isRecused();
    }

    String recusal() {
        return reason.getValue().strip();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee.member." + key, arguments);
    }
}
